# __del__ runs as soon as the last reference goes.
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("bye", self.name)
a = Noisy("a")
b = a
del a
print("still one reference")
b = None
print("gone")
def scope():
    local = Noisy("local")
    print("leaving")
scope()
items = [Noisy("in list")]
items.clear()
x = Noisy("first")
x = Noisy("second")
print("end")
