# str and repr of values of each built-in type.
values = [0, -1, 1.0, 1e100, 2j, True, None, "a'b", b"x", [], [1, "a"], (), (1,), (1, 2), {}, {"a": [1]}, {1}, set(), frozenset(),
          frozenset([2]), range(3), range(1, 10, 2), slice(1, 2), slice(None, None, -1), ..., NotImplemented, bytearray(b"z"), int, str, list,
          ValueError, ValueError("bad"), ValueError(), KeyError("k"), type, object, type(None), len, print]
for value in values:
    print(str(value), "|", repr(value))
