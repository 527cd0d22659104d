# Ctrl-C in asyncio.run: the main task is cancelled, then the interrupt goes on.
import asyncio, os, signal

async def main():
    asyncio.get_running_loop().call_soon(os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print("cancelled, cleaning up")
        raise
    finally:
        print("finally")

try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("interrupted", repr(error))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
