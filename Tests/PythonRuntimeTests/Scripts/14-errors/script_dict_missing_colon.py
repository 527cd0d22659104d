# Dict missing colon: a script that does not compile.
d = {'a' 1, 'b': 2}
