# Annotations of modules, classes and functions.
x: int = 5
y: "str"
print(__annotations__)
z: list[int] = []
print(__annotations__, 'y' in globals())
class A:
    a: int
    b: str = 'x'
    def f(self, q: int, *r: str, k: float = 1.0, **kw: dict) -> None: pass
print(A.__annotations__, A.f.__annotations__)
def g(a, b: 1 + 1 = 2) -> "hey": pass
print(g.__annotations__, g.__defaults__, g.__kwdefaults__)
class B(A): pass
print(B.__annotations__, '__annotations__' in B.__dict__)
def h():
    local: undefined_name = 3
    return local
print(h())
(w): int = 3
print(__annotations__)
A.q: int = 3
lst = [0]
lst[0]: str = 'q'
print(lst, A.q)
