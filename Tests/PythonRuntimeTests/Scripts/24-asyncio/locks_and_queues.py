# Locks, events, conditions, semaphores, barriers and queues between tasks.
import asyncio

async def main():
    lock = asyncio.Lock()
    async def locked(name):
        async with lock:
            print(name, "in", lock.locked())
            await asyncio.sleep(0)
            print(name, "out")
    await asyncio.gather(*(locked(name) for name in "abc"))
    print(lock.locked(), str(lock)[-11:])
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    event = asyncio.Event()
    async def waits(name):
        print(name, "waits", await event.wait())
    tasks = [asyncio.create_task(waits(name)) for name in "de"]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), str(event)[-6:])
    condition = asyncio.Condition()
    ready = []
    async def consume(name):
        async with condition:
            await condition.wait_for(lambda: ready)
            print(name, ready.pop())
    tasks = [asyncio.create_task(consume(name)) for name in "fg"]
    await asyncio.sleep(0)
    async with condition:
        ready.extend([1, 2])
        condition.notify_all()
    await asyncio.gather(*tasks)
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    semaphore = asyncio.Semaphore(2)
    inside = 0
    most = 0
    async def limited():
        nonlocal inside, most
        async with semaphore:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1
    await asyncio.gather(*(limited() for _ in range(7)))
    print("at most", most, semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    barrier = asyncio.Barrier(3)
    async def meet(name):
        index = await barrier.wait()
        return name, index
    print(sorted(index for _, index in await asyncio.gather(*(meet(name) for name in "hij"))), barrier.n_waiting)

    queue = asyncio.Queue(maxsize=2)
    async def producer():
        for item in range(5):
            await queue.put(item)
            print("put", item)
    async def consumer():
        while True:
            item = await queue.get()
            print("got", item)
            queue.task_done()
    task = asyncio.create_task(consumer())
    await producer()
    await queue.join()
    task.cancel()
    print(queue.qsize(), queue.empty(), queue.full(), queue.maxsize, queue)
    for call, error in ((queue.get_nowait, asyncio.QueueEmpty), (lambda: [queue.put_nowait(i) for i in range(3)], asyncio.QueueFull)):
        try:
            call()
        except error as raised:
            print(repr(raised))
    priorities, stack = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for item in (3, 1, 2):
        priorities.put_nowait(item)
        stack.put_nowait(item)
    print([await priorities.get() for _ in range(3)], [stack.get_nowait() for _ in range(3)])
    try:
        priorities.task_done(), priorities.task_done(), priorities.task_done(), priorities.task_done()
    except ValueError as error:
        print(error)

asyncio.run(main())
