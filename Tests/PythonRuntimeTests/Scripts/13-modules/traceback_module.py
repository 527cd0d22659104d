# traceback: formatting exceptions by hand.
import traceback, sys
def inner(): return 1 / 0
def outer(): return inner()
try:
    outer()
except ZeroDivisionError as error:
    print(traceback.format_exc())
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    print("".join(traceback.format_exception(error)))
    print(len(traceback.extract_tb(error.__traceback__)), [(f.name, f.lineno, f.line) for f in traceback.extract_tb(error.__traceback__)])
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(limit=1, file=sys.stdout)
    traceback.print_tb(error.__traceback__, file=sys.stdout)
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
try:
    try:
        int("x")
    except ValueError as error:
        raise KeyError("k") from error
except KeyError:
    traceback.print_exc(file=sys.stdout)
print(traceback.format_exc())
def where(): return traceback.extract_stack()[-1].name
print(where())
traceback.print_exc()
