# The name of an exception class nested in a function or class.
class Outer:
    class Inner(Exception):
        pass
def make():
    class Local(Exception):
        pass
    return Local
try:
    raise make()("x")
except Exception as error:
    print(repr(error), type(error).__qualname__)
raise Outer.Inner("nested")
