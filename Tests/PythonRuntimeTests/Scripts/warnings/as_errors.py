# warnings: raised as exceptions.
import warnings
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom")
    except UserWarning as error:
        print("caught", repr(error))
warnings.filterwarnings("error", category=FutureWarning)
try:
    warnings.warn("later", FutureWarning)
except FutureWarning as error:
    print(error)
warnings.filterwarnings("error", message="bad")
for text in ("Bad thing", "not bad"):
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.warn(text)
        print(len(caught))
    except UserWarning as error:
        print("raised", error)
