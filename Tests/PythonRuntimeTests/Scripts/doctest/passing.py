# doctest: examples that hold, and the options that make them.
def add(a, b):
    """
    >>> add(1, 2)
    3
    >>> add(1, "b")
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> for number in range(2):
    ...     print(number)
    0
    1
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> print("a    b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: whatever
    >>> 5  # doctest: +SKIP
    6
    >>> x = 5
    >>> x == 5
    True
    """
    return a + b
import doctest
print(doctest.testmod()); print(doctest.testmod(verbose=True))
