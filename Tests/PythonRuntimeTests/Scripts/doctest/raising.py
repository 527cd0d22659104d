# doctest: exceptions that are raised, and expected.
def check(value):
    """
    >>> check(-1)
    Traceback (most recent call last):
        ...
    ValueError: negative: -1
    >>> check([])
    Traceback (most recent call last):
      File "somewhere", line 1, in there
    TypeError: '<' not supported between instances of 'list' and 'int'
    >>> compile("a b", "x", "exec")
    Traceback (most recent call last):
    SyntaxError: invalid syntax
    >>> raise KeyError("several\\nlines")
    Traceback (most recent call last):
    KeyError: 'several\\nlines'
    """
    if value < 0:
        raise ValueError(f"negative: {value}")
import doctest
print(doctest.testmod(report=False).attempted)
