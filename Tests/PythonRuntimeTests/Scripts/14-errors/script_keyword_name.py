# Keyword name: a script that does not compile.
class = 5
