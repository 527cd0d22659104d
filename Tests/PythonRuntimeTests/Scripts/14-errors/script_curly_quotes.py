# Curly quotes: a script that does not compile.
print(“hello”)
