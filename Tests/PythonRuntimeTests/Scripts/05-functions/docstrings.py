# Docstrings of functions, classes and modules; __name__.
def f():
    """One line."""
def g():
    "Single quotes"
    return 1
def h():
    """
    Several
    lines.
    """
def n():
    f"not a docstring"
class C:
    """A class."""
    def m(self):
        """A method."""
print(f.__doc__, g.__doc__, repr(h.__doc__), n.__doc__, C.__doc__, C.m.__doc__, C().m.__doc__, __doc__)
print(__name__)
f.__doc__ = "changed"
print(f.__doc__)
if __name__ == "__main__":
    print("run as a script")
