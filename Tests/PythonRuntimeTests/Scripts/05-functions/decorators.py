# Decorators: with and without arguments, stacked, on classes.
def shout(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs).upper()
    return wrapper
def repeat(times):
    def decorator(function):
        def wrapper(*args):
            return " ".join(function(*args) for _ in range(times))
        return wrapper
    return decorator
@shout
def hello(name):
    return "hello " + name
@repeat(2)
@shout
def bye():
    return "bye"
print(hello("ann"), bye(), hello.__name__)
registry = []
def register(thing):
    registry.append(thing.__name__)
    return thing
@register
class Registered:
    pass
@register
def registered():
    pass
print(registry)
def count_calls(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)
    wrapper.calls = 0
    return wrapper
@count_calls
def twice(x):
    return x * 2
twice(1); twice(2)
print(twice.calls)
class Decorator:
    def __init__(self, function):
        self.function = function
    def __call__(self, *args):
        print("calling", self.function.__name__)
        return self.function(*args)
@Decorator
def add(a, b):
    return a + b
print(add(1, 2))
@(lambda f: "replaced")
def gone(): pass
print(gone)
def memoize(function):
    cache = {}
    def wrapper(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]
    return wrapper
@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
