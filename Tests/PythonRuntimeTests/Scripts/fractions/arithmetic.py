# fractions: every operator, with integers and floats too.
import operator
from fractions import Fraction as F
values = [F(1, 2), F(-3, 4), F(0), F(5), 2, -3, 0, 1.5, F(7, 3)]
for a in values:
    for b in values:
        if isinstance(a, F) or isinstance(b, F):
            row = []
            for operation in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.pow):
                try:
                    row.append(repr(operation(a, b)))
                except ZeroDivisionError as error:
                    row.append(str(error))
            print(a, b, row)
