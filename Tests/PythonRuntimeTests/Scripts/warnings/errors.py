# warnings: what is refused.
import warnings
for action in (lambda: warnings.warn("x", 5), lambda: warnings.warn("x", int), lambda: warnings.simplefilter("foo"), lambda: warnings.filterwarnings("error", category=int), lambda: warnings.simplefilter("error", lineno=-1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
context = warnings.catch_warnings()
try:
    context.__exit__()
except RuntimeError as error:
    print(error)
with context:
    try:
        context.__enter__()
    except RuntimeError as error:
        print(error)
