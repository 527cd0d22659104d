# Looping over what cannot be looped over.
for code in ("for x in 5: pass", "for x in None: pass", "for x in 1.5: pass", "for x in len: pass", "list(True)", "[x for x in 3]", "iter(5)",
             "next(5)", "next([1])", "sum(5)", "for x in int: pass", "5 in 5", "1 in None", "max(3)", "zip(1)", "enumerate(5)", "map(str, 5)", "reversed({1})", "reversed(5)"):
    try:
        exec(code)
        print("fine")
    except TypeError as error:
        print(error)
