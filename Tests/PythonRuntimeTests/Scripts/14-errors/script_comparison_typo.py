# Comparison typo: a script that does not compile.
if 1 => 2:
    pass
