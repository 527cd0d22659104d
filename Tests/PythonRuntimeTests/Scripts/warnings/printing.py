# warnings: what is printed, and how often.
import warnings
warnings.warn("first")
def old():
    warnings.warn("old() is old", DeprecationWarning, stacklevel=2)
old(); old()
for number in range(3):
    warnings.warn("in a loop")
class Mine(UserWarning): pass
warnings.warn(Mine("an object")); warnings.warn("hidden", PendingDeprecationWarning); warnings.warn("hidden", ResourceWarning); warnings.warn_explicit("elsewhere", UserWarning, "other.py", 12)
