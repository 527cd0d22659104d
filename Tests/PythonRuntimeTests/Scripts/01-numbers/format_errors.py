# Format specs that are refused.
def attempt(value, spec):
    try:
        print(format(value, spec))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__ + ":", error)

attempt(42, "s")
attempt(42, ".2d")
attempt(42, "y")
attempt(4.2, "d")
attempt(4.2, "x")
attempt("a", "d")
attempt("a", ".2f")
attempt("a", "=5")
attempt("a", "+")
attempt("a", ",")
attempt(42, ",x")
attempt(42, "5.")
attempt(42, "abc")
attempt([1], "5")
attempt(None, ">5")
attempt((1, 2), "d")
attempt({}, "x")
attempt(-1, "c")
attempt(42, ",_")
