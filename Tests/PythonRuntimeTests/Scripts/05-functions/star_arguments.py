# *args and **kwargs in definitions and calls.
def f(*args, **kwargs):
    return args, kwargs
print(f(), f(1, 2), f(a=1), f(1, *[2, 3], x=4, **{"y": 5}), f(*"ab", *(1,)), f(**{"p": 1}, **{"q": 2}))
def g(first, *rest, option=None, **others):
    print(first, rest, option, others)
g(1)
g(1, 2, 3, option="o", extra="e")
g(*range(4), **{"option": 1, "z": 2})
def total(*numbers):
    result = 0
    for n in numbers:
        result += n
    return result
print(total(), total(1), total(1, 2, 3), total(*[4, 5]))
def forward(*args, **kwargs):
    return g(*args, **kwargs)
forward(7, 8, option=9, k=1)
print(type(f(1)[0]), type(f()[1]))
def h(a, b, c):
    return a, b, c
print(h(*[1, 2], c=3), h(**{"a": 1, "b": 2, "c": 3}), h(1, *[2], **{"c": 3}), h(*{"x": 1, "y": 2}, "z"))
print(sum([1, 2, 3], *[10]), max(*[1, 5, 3]), "{} {}".format(*"ab"))
