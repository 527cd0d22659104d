# Waiting: with timeouts, for the first, for all, as they come.
import asyncio

async def after(rounds, result):
    for _ in range(rounds):
        await asyncio.sleep(0)
    if isinstance(result, Exception):
        raise result
    return result

async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(1000), 0.001)
    except asyncio.TimeoutError as error:
        print("wait_for", repr(error), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(after(2, "in time"), 100), await asyncio.wait_for(after(1, "any"), None))
    try:
        async with asyncio.timeout(0.001) as limit:
            await asyncio.sleep(1000)
    except TimeoutError as error:
        print("timeout", repr(error), limit.expired())
    async with asyncio.timeout(1000) as limit:
        await asyncio.sleep(0)
    print(limit.expired(), limit)
    done, pending = await asyncio.wait([asyncio.create_task(after(n, n)) for n in (1, 50, 100)],
                                       return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(pending)
    print(sorted(t.result() for t in done), pending)
    done, pending = await asyncio.wait([asyncio.create_task(after(1, KeyError("k"))), asyncio.create_task(after(90, 1))],
                                       return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(1000))], timeout=0.001)
    print(done, len(pending))
    for bad in ([], asyncio.sleep, 5):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    for next_one in asyncio.as_completed([after(30, "third"), after(1, "first"), after(10, "second")]):
        print(await next_one)
    try:
        async with asyncio.TaskGroup() as group:
            one = group.create_task(after(2, "one"))
            two = group.create_task(after(3, "two"))
        print(one.result(), two.result())
        async with asyncio.TaskGroup() as group:
            group.create_task(after(1, ValueError("v")))
            group.create_task(after(1, KeyError("k")))
            left = group.create_task(asyncio.sleep(1000))
    except* ValueError as group:
        print(repr(group))
    except* KeyError as group:
        print(repr(group), left.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            left = group.create_task(asyncio.sleep(1000))
            raise IndexError("from the block")
    except* IndexError as group:
        print(repr(group.exceptions), left.cancelled())
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]), await asyncio.to_thread(lambda *a, **k: (a, k), 1, b=2))
    events = []
    loop.call_later(0.002, events.append, "later")
    loop.call_soon(events.append, "soon")
    timer = loop.call_later(0.001, events.append, "never")
    timer.cancel()
    await asyncio.sleep(0.01)
    print(events, timer.cancelled())

asyncio.run(main())
