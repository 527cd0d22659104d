# raise of a class, an instance, and of what is no exception.
for code in ("raise ValueError", "raise ValueError()", "raise ValueError('x')", "raise 5", "raise 'text'", "raise None", "raise int", "raise ValueError('a') from 5",
             "raise ValueError('a') from KeyError('b')", "raise ValueError('a') from None", "raise ValueError from KeyError", "raise NotImplemented", "raise NotImplementedError"):
    try:
        exec(code)
    except Exception as error:
        print(code, "->", type(error).__name__, error, "cause:", repr(error.__cause__), error.__suppress_context__)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as error:
    print(error)
try:
    try:
        1 / 0
    except (ValueError, "x"):
        pass
except TypeError as error:
    print(error)
