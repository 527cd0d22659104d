# nonlocal and global over several levels.
x = "module"
def outer():
    x = "outer"
    def middle():
        nonlocal x
        x = "changed by middle"
        def inner():
            nonlocal x
            x = "changed by inner"
            def deepest():
                global x
                x = "changed the module's"
                return x
            return deepest()
        return inner()
    print(x)
    print(middle())
    print(x)
outer()
print(x)
def shared():
    value = 0
    def up():
        nonlocal value
        value += 1
    def down():
        nonlocal value
        value -= 1
    def get():
        return value
    return up, down, get
up, down, get = shared()
up(); up(); down()
print(get())
class Scope:
    x = "class"
    def method(self):
        return x
    values = [x for _ in range(1)]
print(Scope().method(), Scope.x, Scope.values)
