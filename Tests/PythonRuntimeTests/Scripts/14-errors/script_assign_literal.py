# Assign literal: a script that does not compile.
5 = x
