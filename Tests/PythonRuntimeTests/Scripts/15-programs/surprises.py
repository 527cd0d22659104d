# What surprises learners, and the values of many small expressions.
import sys
x = "global"
class C:
    x = "class"
    y = [x for _ in range(2)]
    def m(self): return x
    z = lambda self: x
print(C.y, C().m(), C().z())
def f(a, b=[]): b.append(a); return b
print(f(1), f(2), f.__defaults__)
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e, t)
print([[]] * 3, [[] for _ in range(3)], {True: 'a', 1: 'b', 1.0: 'c'}, {1, True, 1.0}, [1, 2] == [1.0, 2.0], "a" "b", ("a"), ("a",))
print(0.1 + 0.2 == 0.3, round(0.5), round(1.5), int(-0.5), -1 // 2, -1 % 3, 2 ** 3 ** 2, -2 ** 2, not 1 == 2, 1 < 2 == 2, 3 > 2 > 1, (1, 2) < (1, 3), "a" < "B", "abc" > "ab")
a = [1, 2, 3]
for i in a:
    if i == 2: a.remove(i)
print(a); b = a; b += [4]; print(a, a is b); a = a + [5]; print(b, a is b)
s = "abc"
try: s[0] = 'x'
except TypeError as e: print(e)
def g():
    try: return "try"
    finally: print("finally")
print(g())
def h(n):
    for i in range(n):
        if i == 3: break
    else: return "no break"
    return "broke"
print(h(2), h(5))
print(*map(lambda p: p[0] * p[1], zip([1, 2], [3, 4])), sum(x for x in range(5) if x % 2), max((len(w), w) for w in "a bbb cc".split()))
print(list(filter(lambda x: x, [0, 1, None, "", "a"])), [*range(3), *"ab"], {**{'a': 1}, 'b': 2}, (*[1], 2))
try: print(undefined)
except NameError as e: print(e, e.name)
try: [].foo
except AttributeError as e: print(e, e.name, e.obj)
try: {}['k']
except KeyError as e: print(e, e.args[0])
try: import nope.nope2
except ModuleNotFoundError as e: print(e, e.name)
try: from os import nope
except ImportError as e: print(e.name)
try: raise OSError(13, "Denied", "f.txt")
except PermissionError as e: print(e, e.errno, e.filename)
try: int("9" * 5000)
except ValueError as e: print(e)
try: "x".encode("ascii").decode("utf-16")
except UnicodeDecodeError as e: print(e)
try: [1, 2, 3].index(9)
except ValueError as e: print(e)
try: "{} {}".format(1)
except IndexError as e: print(e)
try: float("1,5")
except ValueError as e: print(e)
try: dict([1])
except TypeError as e: print(e)
try: x = [1, 2]; x["a"]
except TypeError as e: print(e)
try: x.sort(key=5)
except TypeError as e: print(e)
try: sum(["a"])
except TypeError as e: print(e)
try: "a" + None
except TypeError as e: print(e)
try: len(5)
except TypeError as e: print(e)
try: None.upper()
except AttributeError as e: print(e)
try: (lambda: 1)(5)
except TypeError as e: print(e)
try: print("%d" % "x")
except TypeError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: chr(5000000)
except ValueError as e: print(e)
try: range(10)[20]
except IndexError as e: print(e)
try: iter(5)
except TypeError as e: print(e)
try: next(iter([]))
except StopIteration as e: print(repr(e))
try: 5()
except TypeError as e: print(e)
try: "abc".foo()
except AttributeError as e: print(e)
try: open("x", "rw")
except ValueError as e: print(e)
try: "abc"["1"]
except TypeError as e: print(e)
try: {[1]: 2}
except TypeError as e: print(e)
try: 1 / 0
except ZeroDivisionError as e: print(e)
for op in ("1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1, 0)", "0 ** -1", "0.0 ** -1", "1j / 0", "1 << -1", "1 >> -1", "2.0 << 1", "10 ** 400 * 1.0", "float(10 ** 400)", "int(float('inf'))", "int(float('nan'))", "round(float('nan'))", "1e400", "math.floor(1e400)", "pow(2, 3, 0)", "bytes(3)", "bytes([1, 300])", "'\\ud800'.encode()", "int('1_000')", "int('１２')", "float('infinity')", "complex('1+2j')", "bool('False')", "str(b'a')", "str(b'a', 'ascii')", "list({1: 2})", "tuple('ab')", "set('aa')", "dict(a=1)", "'a,b'.split(',', 0)", "'abc'[5:]", "'abc'[::-2]", "[1, 2, 3][-2:]", "[1, 2, 3][5:]", "'a' * -1", "[] == ()", "() == []", "None == False", "1 == '1'", "'1' in '123'", "'' in 'abc'", "3 in [1, [3]]", "any([])", "all([])", "'b' in {'a': 'b'}", "min('b', 'a')", "sorted('hello')", "'hello'.index('l', 3)", "'a-b_c'.replace('-', '').upper()", "' x '.strip() + '|'", "'abc'.isupper()", "'Abc'.istitle()", "'1.5'.isdigit()", "'²'.isdigit(), '²'.isdecimal()", "'%s' % [1, 2]", "'%r' % 'a'", "f'{1!r}'", "f'{\"a\"!r:>5}'", "type(1) == int", "isinstance(1, object)", "type(type)", "int.__class__", "().__class__.__bases__", "__import__('math').pi", "eval('1+1')", "ord('€')", "hex(-255)", "bin(-5)", "oct(8)", "'{:b}'.format(5)", "'{:08.3f}'.format(3.14159)", "'{:>+8d}'.format(5)", "abs(-0.0)", "-0.0", "1e-7", "1e7", "123456789.0 * 10", "1e16", "2**53 + 1.0", "1/3", "100 * 1.1", "3.0", "5 // 2.0", "7.5 % 2", "-7 % 2.5", "1_000.5", "0b101", "0o17", "0xFF", "1e3", "True + 1", "not ''", "~0", "5 ^ 1", "6 & 3", "1 if [] else 2", "(yield_ := 5)"):
    try: print(op, '->', repr(eval(op)))
    except Exception as e: print(op, '!', type(e).__name__, e)
