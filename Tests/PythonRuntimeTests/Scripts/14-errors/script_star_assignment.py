# Star assignment: a script that does not compile.
*a = [1, 2]
