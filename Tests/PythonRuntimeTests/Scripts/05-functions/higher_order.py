# map, filter, reduce by hand, partial application, composition.
def compose(*functions):
    def composed(x):
        for function in reversed(functions):
            x = function(x)
        return x
    return composed
def reduce(function, items, start):
    for item in items:
        start = function(start, item)
    return start
def curry(function):
    return lambda a: lambda b: function(a, b)
print(compose(str, lambda x: x + 1, abs)(-5), reduce(lambda a, b: a * b, range(1, 6), 1), curry(pow)(2)(10))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(str.upper, "ab")), list(filter(None, [0, 1, "", "a", None])))
print(list(map(int, "1 2 3".split())), sum(map(len, ["a", "bb"])), list(map(max, [1, 5], [3, 2])))
def pipeline(value, *steps):
    for step in steps:
        value = step(value)
    return value
print(pipeline("  Hi ", str.strip, str.lower, list, len), [f.__name__ for f in (len, print, compose)])
