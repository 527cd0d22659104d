# Walrus statement: a script that does not compile.
x := 5
