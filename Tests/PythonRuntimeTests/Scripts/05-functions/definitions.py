# Functions: returning, printing, being values.
def greet(name):
    """Say hello."""
    return "Hello, " + name + "!"
def nothing():
    print("no return")
def early(x):
    if x:
        return
    return 1, 2
print(greet("Ann"), nothing(), early(True), early(False))
print(greet.__name__, greet.__doc__, greet.__qualname__, nothing.__doc__, greet.__module__)
hello = greet
print(hello("Bob"), hello is greet, callable(greet), [greet][0]("Cy"))
def apply(function, value):
    return function(value)
print(apply(str.upper, "x"), apply(len, "abc"), apply(lambda v: v + 1, 1))
def outer():
    def inner():
        return "inner"
    return inner
print(outer()(), outer().__qualname__, (lambda: 0).__name__)
greet.attribute = 5
print(greet.attribute, greet.__dict__)
def annotated(a: int, b: "text" = 3) -> str:
    return str(a) + str(b)
print(annotated(1), annotated.__annotations__, annotated.__defaults__, annotated.__code__.co_varnames, annotated.__code__.co_argcount)
