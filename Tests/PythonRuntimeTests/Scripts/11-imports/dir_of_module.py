# dir() of modules.
import math, string, operator
print([n for n in dir(math) if not n.startswith("_")])
print([n for n in dir(string) if not n.startswith("_")])
print([n for n in dir(operator) if not n.startswith("_")])
