def f(a=1): return a
for name, value in [('__defaults__', 5), ('__kwdefaults__', 5), ('__name__', 5), ('__qualname__', 5), ('__annotations__', 5), ('__closure__', 5), ('__globals__', 5), ('__code__', 5)]:
    try:
        setattr(f, name, value)
        print(name, 'set')
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class C: pass
for name in ('__name__', '__qualname__', '__module__', '__doc__', '__mro__', '__dict__'):
    try:
        setattr(C, name, 5)
        print(name, 'set')
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
e = ValueError()
for name in ('args', '__traceback__', '__cause__', '__context__', '__suppress_context__'):
    try:
        setattr(e, name, 5)
        print(name, 'set')
    except (TypeError, AttributeError) as x: print(type(x).__name__, x)
