# lambda expressions.
print((lambda: 1)(), (lambda x: x * 2)(4), (lambda x, y=3: x + y)(1), (lambda *a, **k: (a, k))(1, b=2), (lambda x, *, y: x - y)(5, y=1))
square = lambda n: n ** 2
print(square(5), square.__name__, list(map(lambda x: x + 1, [1, 2])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(sorted(["bb", "a"], key=lambda s: len(s)), max([1, -5], key=lambda n: abs(n)), (lambda f: f(f))(lambda f: "self"))
compose = lambda f, g: lambda x: f(g(x))
print(compose(str, abs)(-3), (lambda x: (lambda y: x + y))(1)(2), (lambda x: "even" if x % 2 == 0 else "odd")(3))
table = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print(table["add"](1, 2), table["sub"](5, 3), [f(2) for f in [lambda x: x, lambda x: -x]])
