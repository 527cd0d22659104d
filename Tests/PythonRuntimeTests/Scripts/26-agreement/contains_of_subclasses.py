# `in` for subclasses of built-in classes that have an `__iter__` of their own.
def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for base, value in [
    (str, "a"), (bytes, b"a"), (bytearray, b"a"), (list, "a"), (tuple, "a"), (dict, {"a": 1}),
    (set, "a"), (frozenset, "a"), (int, 2), (float, 2.0),
]:
    class Own(base):
        def __iter__(self):
            return iter((1, 2))

    print(base.__name__)
    show(lambda: 1 in Own(value))
    show(lambda: "a" in Own(value))
