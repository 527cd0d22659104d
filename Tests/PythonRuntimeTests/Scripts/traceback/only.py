# traceback: the lines of an exception alone.
import traceback
class Own(Exception):
    class Inner(Exception): pass
class Bad(Exception):
    def __str__(self): return 1 / 0
noted = ValueError("text"); noted.add_note("one\ntwo"); noted.add_note("three")
for error in (ValueError("x"), ValueError(), KeyError("a"), Own("o"), Own.Inner("i"), Bad(), noted, OSError(2, "No such file", "f.txt"), SystemExit(3), StopIteration(5)):
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
print(traceback.format_exception_only(None, None), traceback.format_exception(None, None, None), traceback.format_exception(ValueError("never raised")))
