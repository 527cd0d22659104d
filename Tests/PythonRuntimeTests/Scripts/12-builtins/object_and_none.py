# object, None, Ellipsis, NotImplemented.
a, b = object(), object()
print(a == a, a == b, a != b, isinstance(a, object), type(a).__mro__, str(a).startswith("<object object at 0x"))
print(None, None == None, None is None, None == 0, not None, type(None), repr(None), bool(None), [None], None or 5)
print(..., Ellipsis is ..., bool(...), type(...)())
print(type(NotImplemented)() is NotImplemented, type(None)() is None, (1).__eq__("a"), (1).__lt__(2), "a".__eq__(1))
for action in (lambda: None + 1, lambda: None.x, lambda: len(None), lambda: iter(None), lambda: None < 1, lambda: int(None), lambda: None > None, lambda: -None):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
