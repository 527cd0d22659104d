# A missing name of a module.
from math import sqroot
