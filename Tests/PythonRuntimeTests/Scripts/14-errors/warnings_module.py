# warnings: shown once for each place.
import warnings
def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
for _ in range(2):
    warnings.warn("careful")
old()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("recorded", UserWarning)
    old()
print([(str(w.message), w.category.__name__) for w in caught])
warnings.simplefilter("error")
try:
    warnings.warn("now an error")
except UserWarning as error:
    print(error)
