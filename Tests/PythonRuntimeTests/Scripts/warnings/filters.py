# warnings: filters and their order.
import sys, warnings
def show(message, category, filename, lineno, file=None, line=None): print("SHOWN", message, category.__name__, lineno)
warnings.showwarning = show
warnings.filterwarnings("ignore", message="skip")
warnings.warn("skip this"); warnings.warn("SKIP that"); warnings.warn("do not skip")
warnings.simplefilter("once")
for number in range(3):
    warnings.warn("only once"); warnings.warn("only once")
warnings.simplefilter("module")
warnings.warn("by module"); warnings.warn("by module")
warnings.simplefilter("ignore", UserWarning, append=True); warnings.warn("still shown")
warnings.resetwarnings(); warnings.warn("after reset", ResourceWarning); print(warnings.filters)
