# isinstance and issubclass among the built-in types.
types = [object, int, bool, float, complex, str, bytes, list, tuple, dict, set, frozenset, type]
for value in (1, True, 1.0, "a", [], (), {}, int):
    print(repr(value), [t.__name__ for t in types if isinstance(value, t)])
print(issubclass(bool, int), issubclass(int, float), issubclass(int, object), issubclass(str, (int, str)), isinstance(1, (float, (str, int))), isinstance([], list | None))
for action in (lambda: isinstance(1, 2), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, list[int])):
    try:
        print(action())
    except TypeError as error:
        print(error)
