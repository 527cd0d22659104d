# doctest: examples that fail, as they are told.
'''Module text.

>>> 1 + 1
3
'''
def bad(x):
    """Something.

    >>> bad(1)
    3
    >>> bad(1)
    >>> print()
    >>> x = 1
    2
    >>> print("a\\n\\nb")
    c
    """
    return 2
import doctest
print(doctest.testmod()); print(doctest.testmod(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)); print(doctest.testmod(optionflags=doctest.FAIL_FAST, report=False))
