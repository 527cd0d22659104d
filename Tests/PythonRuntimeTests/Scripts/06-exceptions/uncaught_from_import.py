# A name imported from a module fails in the importer's own frame.
from functools import reduce
print(reduce(lambda a, b: a + b, [1, 2]))
print(reduce(lambda a, b: a + b, [1, "x"]))
