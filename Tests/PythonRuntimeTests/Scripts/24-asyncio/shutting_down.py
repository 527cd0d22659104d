# What asyncio.run does at its end: tasks are cancelled, asynchronous generators closed.
import asyncio, contextlib

async def forever(name):
    try:
        await asyncio.sleep(1000)
    finally:
        print(name, "ends")

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("generator closed")

@contextlib.asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)

async def main():
    task = asyncio.create_task(forever("left alone"))
    kept.append(numbers())
    print(await kept[0].__anext__())
    async with resource("r") as name:
        print("use", name)
    try:
        async with resource("s"):
            raise ValueError("inside")
    except ValueError as error:
        print(error)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource("t")))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "callback")
    async with contextlib.aclosing(numbers()) as values:
        async for value in values:
            print("value", value)
            break
    return task

kept = []
task = asyncio.run(main())
print(task.cancelled())
