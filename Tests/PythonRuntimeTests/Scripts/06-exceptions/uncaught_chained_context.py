# An exception while another is handled.
def convert(text):
    try:
        return int(text)
    except ValueError:
        return fallback[text]
fallback = {"one": 1}
print(convert("one"))
print(convert("two"))
