# Attributes that particular exceptions carry.
try:
    open("no_such_file.txt")
except OSError as error:
    print(type(error).__name__, error.errno, error.strerror, error.filename, error)
try:
    undefined_name
except NameError as error:
    print(error.name, error)
try:
    "text".nothing
except AttributeError as error:
    print(error.name, error.obj, error)
try:
    import no_such_module
except ImportError as error:
    print(type(error).__name__, error.name, error.msg, error)
try:
    from math import no_such_name
except ImportError as error:
    print(type(error).__name__, error.name, str(error).split(" (")[0])
try:
    compile("x = (", "here", "exec")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset, error.text, error.filename)
try:
    next(iter([]))
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    raise SystemExit(3)
except SystemExit as stop:
    print(stop.code)
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)
try:
    raise ValueError(1, 2)
except ValueError as error:
    a, b = error.args
    print(a, b)
error = ValueError("x")
print(error.__traceback__, error.__cause__, error.__context__, error.__suppress_context__)
