# Unicode line: a script that does not compile.
größe = 'ü' + + * 2
