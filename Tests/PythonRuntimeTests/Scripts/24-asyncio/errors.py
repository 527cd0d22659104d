# What goes wrong with coroutines, message by message.
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
for bad in ["async def f(): await 1", "async def f():\n  async for x in [1]: pass", "async def f():\n  async with 1: pass", "async def f():\n for x in f(): pass",
  "async def f():\n  class A:\n    def __await__(self): return 1\n  await A()", "async def f():\n  raise StopIteration(1)", "async def f():\n  class A:\n    def __aiter__(self): return 1\n  async for x in A(): pass",
  "async def f():\n  class A:\n    def __aiter__(self): return self\n    def __anext__(self): return 1\n  async for x in A(): pass",
  "async def f():\n  class A:\n    def __aenter__(self): return 1\n    def __aexit__(self, *a): return 1\n  async with A(): pass",
  "async def f():\n  class A:\n    async def __aenter__(self): return 1\n    def __aexit__(self, *a): return 1\n  async with A(): pass",
  "async def f():\n  class A:\n    async def __aenter__(self): return 1\n  async with A(): pass", "async def f():\n  g = (x async for x in Count(1))\n  for x in g: pass",
  "async def f():\n  async def g():\n    yield\n    raise StopAsyncIteration\n  async for x in g(): pass", "async def f():\n  c = f2()\n  await c\n  await c\nasync def f2(): return 2",
  "async def f():\n  def g():\n    yield from f2()\n  list(g())\nasync def f2(): return 2","async def f():\n next(f2())\nasync def f2(): yield 2","async def f():\n aiter(1)", "async def f():\n anext(1)", "async def f():\n g = f2()\n g.send(1)\nasync def f2(): return 2", "async def f():\n await None"]:
    ns = {'Count': Count, 'Wait': Wait}
    exec(bad, ns)
    coroutine = ns["f"]()
    try: coroutine.send(None)
    except BaseException as e: print(type(e).__name__, e, "|", repr(e.__cause__))
