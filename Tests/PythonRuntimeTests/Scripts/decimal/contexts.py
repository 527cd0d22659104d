# decimal: contexts, flags and traps.
from decimal import *
print(getcontext()); getcontext().prec = 6; print(Decimal(1) / Decimal(7), getcontext().flags[Inexact], getcontext().flags[Overflow])
with localcontext() as context:
    context.prec = 42; print(Decimal(1) / Decimal(7))
print(Decimal(1) / Decimal(7))
with localcontext(prec=3, rounding=ROUND_UP):
    print(Decimal(1) / Decimal(3), getcontext().rounding)
print(ExtendedContext.divide(Decimal(1), Decimal(0)), ExtendedContext.sqrt(-1), BasicContext, Context(prec=5).divide(1, 3), Context(prec=3).create_decimal("3.14159"), Context(prec=4, rounding=ROUND_UP).sqrt(2), Context(prec=3).power(2, 10), Context().abs(-5))
with localcontext() as context:
    context.traps[DivisionByZero] = False; print(Decimal(1) / 0, Decimal(-1) / 0); context.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as error:
        print(type(error), error)
with localcontext() as context:
    context.traps[FloatOperation] = True
    try:
        Decimal(0.1)
    except FloatOperation as error:
        print(type(error).__name__, error)
