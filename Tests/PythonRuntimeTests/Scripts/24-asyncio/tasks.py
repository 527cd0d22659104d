# Tasks: order of steps, names, results, cancelling.
import asyncio

async def work(name, rounds):
    for i in range(rounds):
        print(name, i)
        await asyncio.sleep(0)
    return name.upper()

async def main():
    print(await asyncio.gather(work("a", 3), work("b", 1), work("c", 2)))
    task = asyncio.create_task(work("d", 2), name="named")
    print(task.get_name(), task.done(), task.cancelled(), asyncio.current_task().get_name())
    print(len(asyncio.all_tasks()), await task, task.done(), task.result(), task.exception())
    task = asyncio.create_task(asyncio.sleep(1000))
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", repr(error), task.cancelled(), task.done())
    task = asyncio.create_task(asyncio.sleep(1000))
    task.cancel("for this reason")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))

    async def stubborn():
        try:
            await asyncio.sleep(1000)
        except asyncio.CancelledError:
            print("no")
            return "stayed"
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())

    async def failing():
        raise ValueError("failed")
    print(await asyncio.gather(failing(), work("e", 1), return_exceptions=True))
    try:
        await asyncio.gather(failing(), work("f", 1))
    except ValueError as error:
        print("gather raised", error)
    inner = asyncio.create_task(work("g", 2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled, inner goes on")
    print(await inner)
    for bad in (5, None, "text"):
        try:
            asyncio.create_task(bad)
        except TypeError as error:
            print(error)
        try:
            await asyncio.gather(bad)
        except TypeError as error:
            print(error)
    future = asyncio.get_running_loop().create_future()
    print(future.done(), future)
    for call in (future.result, future.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    future.add_done_callback(lambda f: print("callback", f.result()))
    future.set_result([1, 2])
    print(await future, future)
    try:
        future.set_result(3)
    except asyncio.InvalidStateError as error:
        print(str(error)[:8])
    return 42

print(asyncio.run(main()))
for bad in (5, work):
    try:
        asyncio.run(bad)
    except ValueError as error:
        print(str(error).split(" at ")[0])
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)

async def nested():
    coroutine = work("x", 1)
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()
asyncio.run(nested())
