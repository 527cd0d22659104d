# A hint from the built-in names.
def show():
    prnt("hello")
show()
