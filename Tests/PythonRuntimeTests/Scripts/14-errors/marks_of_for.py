def numbers():
    yield 1
    raise ValueError("no more")


import traceback


def fault(source):
    try:
        exec(compile(source, "cell", "exec"), {"numbers": numbers})
    except Exception as error:
        for entry in traceback.TracebackException.from_exception(error).stack:
            print(entry.lineno, entry.colno, entry.end_lineno, entry.end_colno)
        print(error)


fault("for i in None:\n  pass")
fault("for i in numbers():\n  pass")
fault("with 3:\n  pass")
fault("with 3 as f, 4:\n  pass")
fault("x = [i for i in None]")
fault("x = [i for j in [1] for i in None]")
fault("x = sum(i for i in None)")
fault("x = {i: 1 for i in numbers()}")
fault("for i in (1).x:\n  pass")
