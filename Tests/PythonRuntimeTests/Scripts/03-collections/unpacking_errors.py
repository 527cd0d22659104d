# Messages for unpacking that does not fit.
def attempt(code):
    try:
        exec(code)
    except (ValueError, TypeError) as error:
        print(error)

attempt("a, b = 1, 2, 3")
attempt("a, b, c = 1, 2")
attempt("a, b = [1]")
attempt("a, b = []")
attempt("a, b = 5")
attempt("a, b = None")
attempt("a, *b, c = [1]")
attempt("a, b = 'abc'")
attempt("a, b = {1: 2}")
attempt("for a, b in [1, 2]: pass")
attempt("for a, b in [(1, 2, 3)]: pass")
attempt("(a, b), c = 1, 2")
attempt("a, b = (n for n in range(3))")
attempt("[*5]")
attempt("print(*5)")
attempt("print(**5)")
attempt("{**5}")
attempt("{**[1]}")
