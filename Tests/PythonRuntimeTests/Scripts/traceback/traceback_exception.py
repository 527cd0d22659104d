# traceback: exceptions kept for later, recursion, groups.
import traceback
def down(number): return down(number - 1) if number else 1 / 0
try:
    down(10)
except ZeroDivisionError as error:
    kept = traceback.TracebackException.from_exception(error)
    print(kept.exc_type, kept, len(kept.stack), kept.stack[0], kept == traceback.TracebackException.from_exception(error), list(kept.format_exception_only())); print("".join(kept.format())); print(len(traceback.extract_tb(error.__traceback__)), error.__traceback__.tb_lineno)
group = ExceptionGroup("many", [ValueError(1), ExceptionGroup("inner", [KeyError(2), TypeError("t")])])
print("".join(traceback.format_exception(group)))
try:
    raise group
except ExceptionGroup:
    print(traceback.format_exc())
for action in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(ValueError, ValueError("x"))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
