# exceptions & tracebacks uncaught at the end
import traceback, sys
class AppError(Exception):
    def __init__(self, msg, code): super().__init__(msg); self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'
def f1():
    try: return 1 / 0
    except ZeroDivisionError as e: raise AppError('bad', 7) from e
def f2():
    try: f1()
    except AppError: 
        try: {}['k']
        except KeyError: raise
def f3():
    try: int('x')
    finally: print('fin')
def f4():
    try: raise ValueError('a')
    except ValueError:
        raise TypeError('b') from None
for f in (f1, f2, f3, f4):
    try: f()
    except Exception as e: traceback.print_exc(file=sys.stdout); print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def g():
    try: yield 1
    except GeneratorExit: print('gexit'); raise
    finally: print('gfin')
x = g(); next(x); x.close()
def h():
    while True:
        try: v = yield
        except ValueError as e: print('caught', e)
        else: print('got', v)
y = h(); next(y); y.send(1); y.throw(ValueError('t')); y.send(2)
try: y.throw(KeyError('out'))
except KeyError as e: print('out', e)
try: next(y)
except StopIteration as e: print('stop', e.value)
def ret(): yield 1; return 'val'
def dele(): r = yield from ret(); print('r', r); yield 2
print(list(dele()))
try:
    def bad(): raise StopIteration(1); yield
    list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
def order():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally: print('f', i)
    else: print('else')
    try: return 'try'
    finally: print('fin2')
print(order())
def over():
    try: raise ValueError
    finally: return 'swallowed'
print(over())
e = ValueError('n'); e.add_note('note 1'); e.add_note('note 2')
try: raise e
except ValueError: traceback.print_exc(file=sys.stdout)
try:
    try: raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(2)])])
    except* ValueError as eg: print('ve', eg.exceptions)
except BaseExceptionGroup as r: print(repr(r)); traceback.print_exc(file=sys.stdout)
try: assert 1 == 2, 'msg'
except AssertionError as e: print(repr(e))
try: raise 5
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
for code in ('x = = 1', 'def f(:', 'print("a"', 'if x\n  y', 'for', 'a b', 'x = 5 +', "s = 'abc", 'return 1', 'break', '1 = x', 'f() = 1', 'def f(a, a): pass', 'x: int: 5', 'class', 'lambda x: = 1', 'import', 'from x import', 'global x; x = 1', 'a, b += 1', 'print "hi"', 'else: pass', 'while True print(1)', '{1: 2, 3}', 'f(a=1, 2)', 'def f(a=1, b): pass', 'None = 1', 'del f()', 'x = yield = 1', '(a for a in b) = 1', 'if x = 1: pass', '"abc" = 1', 'elif x: pass', 'try: pass', 'f(**k, *a)', '[x for x in]', 'nonlocal x', 'async x', 'a = 08', '1abc', '0xg', "f'{'", "f'{x!z}'", "f'{}'", '\\ x', '€', 'x = (1, 2', 'x = [1, 2)', '  indented', 'def f():\nx', 'with open(x) as 5: pass', 'import a.b as c.d', 'raise x from', 'assert', '@', 'not', 'x if y', 'a := 1', 'f(a := 1, b = c := 2)', 'exec = print x'):
    try: compile(code, '<s>', 'exec'); print('ok', code)
    except SyntaxError as e: print(repr(code), type(e).__name__, e.msg, e.lineno, e.offset, e.end_offset)
def deep(n): 
    if n == 0: raise RuntimeError('deep')
    deep(n - 1)
def chained():
    try: deep(2)
    except RuntimeError as e: raise LookupError('outer') from e
class C:
    def method(self, items):
        return [self.one(i) for i in items]
    def one(self, i):
        return {'a': 1}[i].foo
try: C().method(['a'])
except AttributeError: traceback.print_exc(file=sys.stdout)
chained()
