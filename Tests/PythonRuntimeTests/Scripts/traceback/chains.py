# traceback: causes, contexts, and without them.
import sys, traceback
try:
    try:
        int("x")
    except ValueError as error:
        raise KeyError("k") from error
except KeyError as error:
    print(traceback.format_exc()); print("".join(traceback.format_exception(error, chain=False)))
try:
    try:
        {}["a"]
    except KeyError:
        [][1]
except IndexError as error:
    traceback.print_exception(error, file=sys.stdout)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("plain") from None
except ValueError:
    print(traceback.format_exc())
