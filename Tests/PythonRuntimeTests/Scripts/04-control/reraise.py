# raise alone, in a handler, in a nested function, and without one.
def inner():
    raise
def outer():
    try:
        int("x")
    except ValueError:
        print("logging")
        raise
try:
    outer()
except ValueError as error:
    print("again", error)
try:
    try:
        {}[1]
    except KeyError:
        inner()
except KeyError as error:
    print("from the helper", error)
try:
    raise
except RuntimeError as error:
    print(error)
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        try:
            int("a")
        except ValueError:
            pass
        raise
except Exception as error:
    print(type(error).__name__)
