# Which attributes are suggested, as the traceback shows it.
import traceback
class Thing:
    def __init__(self):
        self.colour = 1
        self.total_count = 2
    def compute(self): pass
t = Thing()
for code in ("t.color", "t.total_cuont", "t.compte()", "t.xyz", "'a'.uper()", "[].appendd(1)", "{}.key()", "{}.iteritems()", "(1).reel", "t.COLOUR", "t.c", "'a'.lenght", "[].len", "{}.has_key", "[].push", "'a'.trim()", "[].size", "t._colour", "t.colour_", "set().append", "().appended"):
    try:
        eval(code)
    except AttributeError as error:
        print("".join(traceback.format_exception_only(error)), end="")
