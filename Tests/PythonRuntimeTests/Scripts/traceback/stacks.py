# traceback: stacks and their entries.
import sys, traceback
def where():
    return traceback.extract_stack()
def caller():
    return where()
print([(entry.name, entry.lineno, entry.line) for entry in caller()]); print(traceback.format_list(caller()), traceback.extract_stack(limit=1))
def show(): traceback.print_stack(file=sys.stdout)
show()
entry = traceback.FrameSummary("name.py", 3, "function", line=" x = 1 ")
print(entry, tuple(entry), entry[1], len(entry), entry == ("name.py", 3, "function", "x = 1"), entry.line, entry.locals)
print(traceback.format_list([("a.py", 3, "f", "x = 1"), ("b.py", 4, "g", None)]), traceback.StackSummary.from_list([("a.py", 1, "f", "y")] * 6).format())
