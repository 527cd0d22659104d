# Which operand's method is asked first.
class A:
    def __add__(self, other): print("A.add"); return NotImplemented
    def __radd__(self, other): print("A.radd"); return "from A.radd"
    def __eq__(self, other): print("A.eq"); return NotImplemented
    def __lt__(self, other): print("A.lt"); return NotImplemented
    def __gt__(self, other): print("A.gt"); return True
class B(A):
    def __radd__(self, other): print("B.radd"); return "from B.radd"
    def __eq__(self, other): print("B.eq"); return True
class C:
    def __radd__(self, other): print("C.radd"); return "from C.radd"
print(A() + B())
print(A() + C())
print(1 + A())
print(A() == B())
a, b = A(), A()
print(a == b, a == a, a != b)
print(A() < A())
try:
    A() + A()
except TypeError as error:
    print(error)
try:
    A() + 1
except TypeError as error:
    print(error)
