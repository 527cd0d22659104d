# A hint from the names of a module.
import math
print(math.sqr(2))
