# Loops made by hand, as older programs have them.
import asyncio
import warnings
warnings.simplefilter("ignore")

async def work(n):
    await asyncio.sleep(0)
    return n * 2

loop = asyncio.get_event_loop()
print(loop.run_until_complete(work(21)), loop.is_running(), loop.is_closed())
print(loop.run_until_complete(asyncio.gather(work(1), work(2))))
tasks = [loop.create_task(work(n)) for n in range(3)]
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(t.result() for t in done), len(pending))

def stop_later(loop):
    print("stopping")
    loop.stop()
loop.call_soon(print, "called soon")
loop.call_later(0.001, stop_later, loop)
loop.run_forever()
loop.close()
print(loop.is_closed())
coroutine = work(1)
try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
future = asyncio.ensure_future(work(5), loop=loop)
print(loop.run_until_complete(future))

class Countdown:
    def __init__(self, n):
        self.n = n
    def __await__(self):
        while self.n:
            self.n -= 1
            yield from asyncio.sleep(0).__await__()
        return "liftoff"
async def use():
    return await Countdown(3)
print(loop.run_until_complete(use()))

import types
@types.coroutine
def old(n):
    result = yield from work(n).__await__()
    return result + 1
async def call_old():
    return await old(4)
print(loop.run_until_complete(call_old()))
loop.set_exception_handler(lambda loop, context: print("handled", context["message"].split("(")[0], repr(context["exception"])))
loop.call_soon(lambda: 1 / 0)
loop.run_until_complete(work(1))
loop.close()
with asyncio.Runner() as runner:
    print(runner.run(work(1)), runner.run(work(2)))
import contextvars
variable = contextvars.ContextVar("variable", default="outside")
async def inner():
    before = variable.get()
    variable.set("changed")
    return before
async def contexts():
    variable.set("inside")
    print(await asyncio.create_task(inner()), variable.get(), await inner(), variable.get())
asyncio.run(contexts())
print(variable.get())
