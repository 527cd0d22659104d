# warnings: formatting them.
import warnings
print(repr(warnings.formatwarning("m", UserWarning, "file.py", 3)), repr(warnings.formatwarning("m", UserWarning, "file.py", 3, "  source  ")), warnings.catch_warnings(record=True), sorted(warnings.__all__))
print([item[0] for item in warnings.filters], [item[2].__name__ for item in warnings.filters])
