# __del__ when the last name goes, in functions, loops and containers.
class A:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
def f():
    a = A(1)
    print("before")
    a = A(2)
    print("after")
    a = None
    print("none")
    b = A(3)
    del b
    print("end")
f()
def g():
    for i in range(3):
        a = A(i)
        print("loop", i)
    print("done")
g()
x = [A(10), A(11)]
x[0] = None
print("set")
x.pop()
print("popped")
d = {"a": A(20)}
d["a"] = 1
print("d")
del d
class H: pass
h = H(); h.a = A(30); h.a = 5
print("h")
A(40)
print("expr")
def k():
    try:
        a = A(50)
        raise ValueError
    except ValueError: pass
    print("k end")
k()
print("end")
