# Asynchronous generators driven by hand: every way to step, to stop and to give up.
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
async def agen():
    try:
        got = yield 1
        print("got", got)
        yield await Wait("w")
        yield 3
    finally:
        print("cleanup", await Wait("fin"))
async def use():
    g = agen()
    print(await g.__anext__())
    print(await g.asend("hello"))
    try:
        print(await g.athrow(ValueError("v")))
    except ValueError as e: print("v", e)
    try: await g.__anext__()
    except StopAsyncIteration: print("end")
    g = agen()
    async for x in g:
        print(x); break
    await g.aclose()
    g = agen(); print(await anext(g), await anext(Count(0), "default")); await g.aclose()
    it = aiter(Count(1)); print(await anext(it, 5)); print(await anext(it, 5))
drive(use(), ["a","b","c","d","e","f"])
