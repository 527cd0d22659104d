# doctest: an example that fails.
def double(x):
    """
    >>> double(2)
    5
    >>> double(3)
    6
    """
    return x * 2
import doctest
print(doctest.testmod())
