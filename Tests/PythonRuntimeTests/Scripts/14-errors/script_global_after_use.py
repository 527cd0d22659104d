# Global after use: a script that does not compile.
def f():
    x = 1
    global x
