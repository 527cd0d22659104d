# A coroutine that nobody awaits.
import asyncio

async def work():
    print("never printed")

async def main():
    work()
    print("after")
    await asyncio.sleep(0)

asyncio.run(main())
work()
print("end")
