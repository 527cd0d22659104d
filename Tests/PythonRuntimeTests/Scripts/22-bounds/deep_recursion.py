# Recursion without end, everywhere: RecursionError, and the program goes on.
l=[]
for i in range(100000): l=[l]
try: repr(l)
except RecursionError as e: print(e)
d={}
for i in range(100000): d={1:d}
try: str(d)
except RecursionError as e: print(e)
d=()
for i in range(100000): d=(d,)
try: str(d)
except RecursionError as e: print(e)
a=[];b=[]
for i in range(100000): a=[a];b=[b]
try: a==b
except RecursionError as e: print(e)
a=[];b=[]
for i in range(100000): a=[a];b=[b]
try: a<b
except RecursionError as e: print(e)
a=[];a.append(a);b=[];b.append(b)
try: a==b
except RecursionError as e: print(e)
class A:
  def __eq__(s,o): return s==o
try: A()==A()
except RecursionError as e: print(str(e)[:32])
def k(x): return sorted([2,1],key=k)
try: sorted([1,2],key=k)
except RecursionError as e: print(str(e)[:32])
def g(n):
  yield from g(n+1)
try: next(g(0))
except RecursionError as e: print(str(e)[:32])
def f(n): return f(n+1)
try: f(0)
except RecursionError as e: print(e)
class A:
  def __getattr__(self,n): return getattr(self,n+'x')
try: A().x
except RecursionError as e: print(e)
class A:
  def __init__(self): A()
try: A()
except RecursionError as e: print(e)
import json
try: json.loads('['*100000)
except RecursionError as e: print(str(e)[:30])
import copy
l=[]
for i in range(100000): l=[l]
try: copy.deepcopy(l)
except RecursionError as e: print(str(e)[:30])
t=int
for i in range(100000): t=(t,)
try: print(isinstance(1.0,t))
except RecursionError as e: print(str(e)[:32])
class A:
  pass
A.__call__=A()
try: A()()
except RecursionError as e: print(str(e)[:32])
class A:
  def __add__(s,o): return s+o
try: A()+1
except RecursionError as e: print(str(e)[:32])
class A:
  @property
  def x(s): return s.x
try: A().x
except RecursionError as e: print(str(e)[:32])
class A:
  def __bool__(s): return bool(s)
try: not A()
except RecursionError as e: print(str(e)[:32])
import contextlib
@contextlib.contextmanager
def m():
  with m(): yield
try:
  with m(): pass
except RecursionError as e: print(str(e)[:32])
import re
try: re.compile('('*10000)
except (re.error,RecursionError,OverflowError) as e: print(repr(e)[:60])
try: re.compile('('*10000+')'*10000)
except (re.error,RecursionError,OverflowError) as e: print(repr(e)[:60])
l=[]
for i in range(3000000): l=[l]
del l
print(1)
g=iter([1])
for i in range(3000): g=map(int,g)
print(next(g))
class A:
  def __iter__(s): return iter(s)
try: list(A())
except RecursionError as e: print(str(e)[:32])
print("still here")
