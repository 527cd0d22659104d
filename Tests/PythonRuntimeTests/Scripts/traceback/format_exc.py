# traceback: the exception that is being handled, as text.
import sys, traceback
def inner(): return 1 / 0
def outer(): return inner()
print(traceback.format_exc())
try:
    outer()
except ZeroDivisionError as error:
    print(traceback.format_exc()); traceback.print_exc(limit=1, file=sys.stdout); traceback.print_exc(limit=-1, file=sys.stdout); traceback.print_exc()
    print(traceback.format_exception(error) == traceback.format_exception(type(error), error, error.__traceback__), traceback.format_exception(error))
    traceback.print_tb(error.__traceback__, file=sys.stdout); print(traceback.format_tb(error.__traceback__, limit=1))
