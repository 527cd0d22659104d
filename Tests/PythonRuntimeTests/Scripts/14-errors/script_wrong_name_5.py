# A script that ends by a wrong name: number 5.
import sys, math, os
class Thing:
    def __init__(self): self.colour = 1; self.total_count = 2
    def compute(self): pass
math.sqr(2)
