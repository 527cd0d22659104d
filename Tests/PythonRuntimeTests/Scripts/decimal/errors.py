# decimal: signals, and what is refused.
from decimal import *
D = Decimal
for text in """D(1)/0
D(0)/0
D(1)//0
D(1)%0
divmod(D(1),0)
D(-1).sqrt()
D(1)+1.5
1.5*D(1)
D(1)<'a'
D(1)+'a'
D('1e999999')*10
D(0)**0
D(-8)**D('0.5')
D('NaN')<1
D('sNaN')+1
D('inf')-D('inf')
int(D('nan'))
int(D('inf'))
hash(D('sNaN'))
float(D('sNaN'))
D('inf').as_integer_ratio()
D('1e30').quantize(D('0.01'))
D('1').quantize(D('0.01'),rounding='x')
D(5).quantize(5.0)
D(-1).ln()
round(D('2.5'),'a')
D.from_float('a')
D(10)**40//3
Context(prec=0)
Context(rounding='x')
setcontext(5)
localcontext(5)
localcontext(foo=5)""".splitlines():
    try:
        print(text, repr(eval(text)))
    except Exception as error:
        print(text, type(error).__name__ + ":", error)
print([cls.__mro__[1].__name__ for cls in (InvalidOperation, DivisionByZero, Overflow, Underflow, FloatOperation)], issubclass(DivisionByZero, ZeroDivisionError))
