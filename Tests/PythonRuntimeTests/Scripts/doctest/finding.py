# doctest: where examples are looked for.
class Box:
    """
    >>> Box().get()
    1
    """
    def get(self):
        """
        >>> Box().get()
        2
        """
        return 1
    @staticmethod
    def static():
        """
        >>> Box.static()
        3
        """
        return 3
    @classmethod
    def of_class(cls):
        """
        >>> Box.of_class()
        5
        """
        return 4
    @property
    def prop(self):
        """
        >>> Box().prop
        10
        """
        return 9
    def without(self): pass
import functools
@functools.lru_cache(None)
def cached(number):
    """
    >>> cached(3)
    3
    """
    return number
from textwrap import wrap
__test__ = {"more": ">>> 1 + 1\n3\n"}
import doctest
print([(test.name, test.lineno, len(test.examples)) for test in doctest.DocTestFinder().find(__import__("__main__"))]); print(doctest.testmod())
