# Coroutines driven by hand.
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

drive(add(1, 2), [10, 20])
class M:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        print("enter", self.n, await Wait("in")); return self.n
    async def __aexit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, await Wait("out")); return self.n == 2
async def body():
    async with M(1) as a, M(2) as b:
        print("inside", a, b)
        raise ValueError("swallowed")
    print("after")
    try:
        async with M(3):
            raise KeyError("k")
    except KeyError as e: print("caught", e)
    for i in range(2):
        async with M(4):
            if i: break
            continue
    return "done"
drive(body(), range(20))
class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return await Wait(self.i)
async def loop():
    async for x in Count(3):
        print("item", x)
        if x == 20: continue
    else: print("else")
    async for x, y in Count(1): pass
drive(loop(), [10, 20, 30, (1,2)])
async def comp():
    a = [x async for x in Count(2)]
    b = {x: await Wait(x) async for x in Count(2) if x}
    c = {y for x in [1, 2] async for y in Count(x)}
    d = [await Wait(x) for x in (1, 2)]
    g = (x * 2 async for x in Count(2))
    e = [x async for x in g]
    return a, b, c, d, e, type(g).__name__
drive(comp(), range(20))
