# Every function and method that has a quick form, called with too few and too many arguments.
def show(action):
    try:
        print(repr(action()))
    except TypeError as error:
        print(error)


for function in (len, ord, chr, isinstance, str, int, float, bool, range):
    show(lambda: function())
    show(lambda: function(*[1] * 5))
for function in (str.lower, str.strip, str.isalpha):
    show(lambda: function())
    show(lambda: function("a", 1, 2))
show(lambda: list.append())
for method in ("a".lower, "a".upper, "a".strip, "a".isalpha, "a".isdigit, "a".isalnum, [].append):
    show(lambda: method())
    show(lambda: method(1, 2, 3))
