# Every form of import.
import math
import math as m
from math import sqrt, pi as PI
from math import (
    floor,
    ceil,
)
import os.path
import os.path as p
import string, random as r
from os import path
from math import *
print(math.sqrt(16), m is math, sqrt(9), round(PI, 5), floor(2.7), ceil(2.1), os.path is p is path, string.digits, r.__name__, cos(0))
def local():
    import itertools
    from functools import reduce
    return next(itertools.count(5)), reduce(max, [1, 3, 2])
print(local(), "itertools" in globals())
print(type(math), math.__name__, __import__("math") is math, repr(string).startswith("<module 'string' from"), repr(math).startswith("<module 'math'"))
import sys
print("math" in sys.modules, sys.modules["math"] is math)
try:
    import missing_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from math import missing_name
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    import os.missing
except ModuleNotFoundError as error:
    print(error)
try:
    import math.missing
except ModuleNotFoundError as error:
    print(error)
math.answer = 42
print(m.answer, hasattr(math, "nothing"))
