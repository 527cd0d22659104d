# Deep line: a script that does not compile.
def outer():
    if True:
        for i in range(3):
            print(i,, 2)
