# Where the marks go when a starred value is not iterable.
import traceback

n = 5


def f(*a, **k):
    pass


for source in ("[*n]", "f(*n)", "f(1, *n)", "f(**n)", "f(a=1, **n)", "{*n}", "(*n, 1)", "{**n}", "{1: 2, **n}", "[1, *n, 2]",
               "f(*n, *n)", "print(f(1) + [*n][0])"):
    try:
        exec(compile("value = " + source, "line", "exec"))
    except TypeError as error:
        entry = traceback.extract_tb(error.__traceback__)[1]
        print(source, entry.colno, entry.end_colno, error)
