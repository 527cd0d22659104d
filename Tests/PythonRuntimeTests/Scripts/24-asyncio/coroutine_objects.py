# Coroutines as objects: attributes, throw, close, depth.
import warnings
warnings.simplefilter("ignore")
class Wait:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return got

async def add(a, b):
    x = await Wait(a)
    y = await Wait(b)
    return x + y

def drive(coro, answers):
    try:
        print("yielded", coro.send(None))
        for a in answers: print("yielded", coro.send(a))
    except StopIteration as e:
        print("returned", e.value)

class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return await Wait(self.i)
class M:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        print("enter", self.n, await Wait("in")); return self.n
    async def __aexit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, await Wait("out")); return self.n == 2
async def agen(): yield 1
c = add(1, 2)
print(type(c), c.cr_running, c.cr_await, c.__name__, c.__qualname__, repr(c)[:21], c.close())
try: c.send(None)
except RuntimeError as e: print(e)
import inspect, types, collections.abc
print(inspect.iscoroutinefunction(add), inspect.isasyncgenfunction(agen), inspect.isawaitable(Wait(1)), add.__code__.co_flags & 0x80, agen.__code__.co_flags & 0x200)
g = agen(); print(type(g), repr(g)[:27], isinstance(g, collections.abc.AsyncGenerator)); 
w = add(1, 2).__await__(); print(type(w).__name__, next(w), w.send(5), iter(w) is w); w.close()
async def early():
    for x in [1, 2]:
        async with M(1):
            return x
drive(early(), "abc")
async def ex():
    try: await Wait(1)
    finally: print("fin")
c = ex(); c.send(None)
try: c.throw(ValueError("thrown"))
except ValueError as e: print("out", e)
c = ex(); c.send(None); c.close()
async def deep(n):
    return 0 if n == 0 else 1 + await deep(n - 1)
try: deep(300).send(None)
except StopIteration as e: print(e.value)
try: deep(5000).send(None)
except RecursionError as e: print(e)
