# Mistakes that learners make: the message, the line, the column and the width of the marks.
cases = r'''
print "hello"
---
print hello world
---
if x == 1
    print(1)
---
if x = 1:
    print(1)
---
while True
    pass
---
for i in range(3)
    pass
---
for i range(3):
    pass
---
def f()
    pass
---
def f:
    pass
---
class A
    pass
---
def f(x, x): pass
---
def f(a=1, b): pass
---
def f(*a, *b): pass
---
def f(**k, a): pass
---
f(a=1, 2)
---
f(**k, *a)
---
f(a=1, a=2)
---
x = 5 +
---
x = * 5
---
x = (1, 2
---
x = [1, 2
y = 3
---
x = {1: 2
y = 3
---
x = 1, 2)
---
x = [1, 2)
---
x = "hello
---
x = 'it's'
---
x = """abc
---
1 = x
---
x + 1 = 2
---
f() = 1
---
"a" = 1
---
None = 1
---
True = 1
---
x = True = 1
---
[a, 1] = 2
---
(a, b) += 1
---
a, b += 1
---
f() += 1
---
x++
---
x--
---
++x
x++ + 1
---
return 5
---
yield 5
---
break
---
continue
---
def f():
    break
---
else:
    pass
---
elif x:
    pass
---
if x:
    pass
else if y:
    pass
---
if x:
pass
---
def f():
return 1
---
  x = 1
---
if x:
    a
      b
---
if x:
    a
  b
---
x = 1
    y = 2
---
import
---
from math import
---
from math import *, sin
---
import math as
---
from . import
---
import a.b as c.d
---
from math import (sin, cos
---
try:
    x
y
---
try:
    x
except A, B:
    pass
---
try:
    pass
except:
    pass
except A:
    pass
---
except:
    pass
---
lambda x: return x
---
lambda: yield
---
x = lambda x, x: 1
---
del f()
---
del 5
---
del x +
---
global x
x = 1
def f():
    x = 1
    global x
---
def f():
    nonlocal q
---
nonlocal x
---
def f(a):
    global a
---
f(x for x in y, 1)
---
[x, y for x in z]
---
[for x in y]
---
[x for x in]
---
{x: y for x in z, 1}
---
{1: 2, 3}
---
{1, 2: 3}
---
{1:}
---
{**a, 1}
---
a b
---
a b c
---
1 2
---
"a" 1
---
f(1 2)
---
[1 2]
---
x = 5 6
---
x == 1 y
---
x = 0123
---
x = 1_
---
x = 0x
---
x = 0b2
---
x = 0o9
---
x = 1.2.3
---
x = 1e
---
1abc
---
x = 5a
---
x = $5
---
x = a?b
---
x = a!
---
x = a ! b
---
x = “hello”
---
x = a; ; b
---
x = @
---
@x
y = 1
---
class A: x = 1; def f(self): pass
---
assert
---
assert x,
---
raise x from
---
raise x, y
---
with open(x) as f
    pass
---
with x as 5:
    pass
---
with x as f():
    pass
---
for 1 in x: pass
---
for f() in x: pass
---
for x in y, : pass
else
---
while x: pass
els: pass
---
x = yield = 1
---
def f(): x = yield = 1
---
a := 5
---
(a.b := 5)
---
f(a.b=5)
---
f(1=2)
---
f(True=2)
---
f("a"=2)
---
f(a+b=2)
---
def f(1): pass
---
def f("a"): pass
---
def f(a.b): pass
---
def f(a, (b, c)): pass
---
def f(None): pass
---
def 5(): pass
---
class 5: pass
---
class A(x for x in y): pass
---
def f(a, *): pass
---
def f(*, **k): pass
---
def f(a, /, b, /): pass
---
def f(a, b=1, /, c): pass
---
x = if y: 1
---
x = 1 if y
---
x = 1 if y else
---
x = 1 if else 2
---
not
---
x = not
---
x is is y
---
x not y
---
x in
---
x and
---
x = and y
---
x = (,)
---
x = [,]
---
x = (1,,2)
---
f(,)
---
f(1,,2)
---
x[
---
x[]
---
x[1:2:3:4]
---
x.
---
x.5
---
x..y
---
*x
---
*x = 1
---
*a, *b = c
---
x = *a
---
print(*)
---
f(**)
---
f'{'
---
f'{}'
---
f'}'
---
f'{a'
---
f'{a!z}'
---
f'{a:{b:{c}}}'
---
f'{a b}'
---
f'{a\n}'
---
f'{#}'
---
b'é'
---
'\N{foo}'
---
'\x1'
---
'\u12'
---
match x:
    case 1
        pass
---
match x:
case 1:
    pass
---
match x:
    case a | b:
        pass
---
match x:
    case a:
        pass
    case b:
        pass
---
match x:
    case {**a, 'b': 1}:
        pass
---
match x:
    case A(x=1, 2):
        pass
---
x = 1 +* 2
---
x = [i for i in range(5) if]
---
def f():
---
class A:
---
for x in y:
---
if x:
# only comment
---
while True:

x = 1
---
with x:
---
try:
---
try:
    pass
---
try:
    pass
finally:
---
def f():
    """doc"""
  x = 1
---
	x = 1
---
if x:
	a
        b
---
if True:
        a
	b
---
x = 'abc\
---
x = 1 \ 
y
---
x = \
---
print('a'
print('b')
---
print("a" "b
---
d = {'a': 1 'b': 2}
---
d = {'a': 1, 'b' 2}
---
l = [1, 2 3]
---
f(a b)
---
f(a, b c)
---
print("x" x)
---
print(x "x")
---
print(f"a" b)
---
x = 3 y = 4
---
import a b
---
from a import b c
---
def f(a b): pass
---
def f(a, b c): pass
---
for i in range(10) print(i)
---
while x print(1)
---
def f() return 1
---
if x then: pass
---
if (x == 1: pass
---
if x == 1): pass
---
foreach x in y: pass
---
x = new Foo()
---
int x = 5
---
var x = 5
---
x = 5;;
---
x => 5
---
x =+ 5 y
---
x =< 5
---
x => 5
---
x <> 5
---
x === 5
---
x !== 5
---
x && y
---
x || y
---
!x
---
x = y ? 1 : 2
---
switch x:
    pass
---
def __init__(self) pass
---
__debug__ = 1
---
def f(): __debug__ = 1
---
x.__debug__ = 1
---
f(__debug__=1)
---
from __future__ import nope
---
x = 1
from __future__ import division
---
from __future__ import braces
---
def f():
    from math import *
---
class A:
    return 1
---
class A:
    yield 1
---
[(yield x) for x in y]
---
[x := 1 for y in z]
---
[x for x in (x := 5)]
---
print(x, end='' sep='')
---
elif
---
in
---
try = 5
---
class = 5
---
def class(): pass
---
x.class
---
f(class=5)
---
import class
---
None.x = 5
---
None += 1
---
(x) = 1; (x, 1) = 2
---
{x: 1} = 2
---
{x} = 2
---
[x for x in y] = 2
---
(x for x in y) = 2
---
lambda: 1 = 2
---
x if y else z = 2
---
x < y = 2
---
-x = 2
---
not x = 2
---
x and y = 2
---
f'{x}' = 2
---
... = 2
---
x = 1 = 2
---
for x in range(3): print(x) else: pass
---
if True: x = 1 else: x = 2
---
def f(): return 1 def g(): return 2
---
(1 + 2
---
((1 + 2)
---
(1 + 2))
---
[1, (2, 3]
---
{'a': [1, 2}
---
foo(1, 2
bar(3)
---
x = """
abc
---
x = 'abc
y = 'def'
---
a = 1
b = 2
  c = 3
---
def f(x):
    if x:
        return 1
     return 2
---
f(x for x in y, z for z in w)
---
f(x for x in y, 5)
---
f(5, x for x in y)
---
class A(): pass pass
---
x: int: 5
---
x: int = 
---
(x, y): int = 1
---
[x]: int
---
f(): int
---
def f() -> : pass
---
def f(x:) : pass
---
lambda x y: 1
---
lambda (x, y): 1
---
with (open(x) as f, open(y) as g: pass
---
with open(x) as f, : pass
---
except* A: pass
---
try: pass
except* : pass
---
try:
    pass
except A:
    pass
except* B:
    pass
---
try:
    pass
except* A:
    break
---
exec "x"
---
print >>f, x
---
raise ValueError, "x"
---
print x,
---
print
---
print -1
---
print (x) y
---
ur'x'
---
0777
---
0xfg
---
1__0
---
1._0
---
1e5x
---
0_7
---
00
---
10l
---
x = `y`
---
é = 1; ê€ = 2
---
x = 5 # comment
  y = 6
---
if 1:
    x
   else:
    y
'''
for case in cases.split('\n---\n'):
    src = case.strip('\n') if not case.startswith('\n  ') else case[1:]
    try:
        compile(src, '<c>', 'exec')
        print(repr(src), 'ok')
    except SyntaxError as e:
        w = e.end_offset - e.offset if e.end_lineno == e.lineno and e.end_offset is not None and e.end_offset > e.offset else 1
        print(repr(src), '->', type(e).__name__, e.msg, e.lineno, e.offset, w)
