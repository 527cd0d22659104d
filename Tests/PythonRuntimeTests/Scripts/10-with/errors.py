# What is no context manager, and errors while entering and leaving.
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class Fails:
    def __init__(self, where): self.where = where
    def __enter__(self):
        if self.where == "enter":
            raise ValueError("in enter")
        return self
    def __exit__(self, *details):
        print("exit runs")
        if self.where == "exit":
            raise KeyError("in exit")
def attempt(code):
    try:
        exec(code)
    except Exception as error:
        print(type(error).__name__ + ":", error, "| context:", repr(error.__context__))
attempt("with 5: pass")
attempt("with NoExit(): pass")
attempt("with NoEnter(): pass")
attempt("with None as x: pass")
attempt("with Fails('enter'): print('never')")
attempt("with Fails('exit'): print('body')")
attempt("with Fails('exit'): 1 / 0")
attempt("with Fails('no'), Fails('enter'): pass")
attempt("with Fails('no') as (a, b): pass")
attempt("with undefined: pass")
