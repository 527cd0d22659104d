# Semicolon: a script that does not compile.
x = 1; y = = 2; z = 3
