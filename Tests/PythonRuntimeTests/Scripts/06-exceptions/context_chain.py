# __context__ and __cause__.
try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as error:
    print(repr(error.__context__), error.__cause__)
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise RuntimeError("second") from first
except RuntimeError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        1 / 0
    finally:
        {}["k"]
except KeyError as error:
    print(repr(error.__context__))
try:
    try:
        raise ValueError("a")
    except ValueError:
        raise KeyError("b") from None
except KeyError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
error = ValueError("v")
print(error.with_traceback(None) is error)
