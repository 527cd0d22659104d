# Python2 except: a script that does not compile.
try:
    pass
except ValueError, e:
    pass
