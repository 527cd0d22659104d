# In-place operators name themselves in the message.
def attempt(code):
    try:
        exec(code, {"x": 1, "s": "a", "l": [1]})
    except TypeError as error:
        print(error)

attempt("x += 'a'")
attempt("x -= 'a'")
attempt("x *= {}")
attempt("x /= 'a'")
attempt("x //= 'a'")
attempt("x %= 'a'")
attempt("x **= 'a'")
attempt("x <<= 'a'")
attempt("x &= 'a'")
attempt("s += 1")
attempt("s -= 'a'")
attempt("l += 1")
attempt("l -= [1]")
