# warnings: recorded in a with.
import warnings
def noisy():
    warnings.warn("one", RuntimeWarning); warnings.warn("two", DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    noisy(); warnings.warn("three")
print(len(caught), [(str(item.message), item.category.__name__, item.lineno) for item in caught])
print(caught[0].message, type(caught[0].message), str(caught[-1])[:50])
with warnings.catch_warnings(record=True, action="ignore") as caught:
    noisy()
print(caught)
