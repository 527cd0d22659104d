# The name of a handler is unbound after it.
try:
    1 / 0
except ZeroDivisionError as error:
    print(error)
try:
    print(error)
except NameError as missing:
    print(missing)
error = "kept?"
try:
    int("x")
except ValueError as error:
    pass
print("error" in globals())
def f():
    try:
        raise KeyError(1)
    except KeyError as e:
        kept = e
    try:
        return e
    except UnboundLocalError as problem:
        return str(problem), repr(kept)
print(f())
