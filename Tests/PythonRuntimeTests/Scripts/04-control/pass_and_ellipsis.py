# Empty bodies and statements without effect.
def nothing():
    pass
def dots():
    ...
class Empty:
    pass
class Documented:
    """Only a docstring."""
for _ in range(2): pass
if True:
    pass
print(nothing(), dots(), Empty.__name__, Documented.__doc__)
1 + 1
"a string statement"
nothing
x = ...
print(x, x is Ellipsis, type(x))
