# raise ... from None hides the first.
try:
    int("x")
except ValueError:
    raise RuntimeError("only this one") from None
