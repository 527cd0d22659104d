# Programs started by a loop, and what comes through their pipes.
import asyncio

async def main():
    process = await asyncio.create_subprocess_exec("echo", "hello", stdout=asyncio.subprocess.PIPE)
    output, errors = await process.communicate()
    print(output, errors, process.returncode)
    process = await asyncio.create_subprocess_shell("cat; echo bad >&2; exit 3", stdin=asyncio.subprocess.PIPE,
                                                    stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    print(await process.communicate(b"one\ntwo\n"), process.returncode)
    process = await asyncio.create_subprocess_exec("printf", "a\\nb\\nlast", stdout=asyncio.subprocess.PIPE)
    async for line in process.stdout:
        print(line)
    print(await process.wait(), process.stdout.at_eof())
    process = await asyncio.create_subprocess_exec("sleep", "1000")
    process.kill()
    print(await process.wait())
    results = await asyncio.gather(*(asyncio.create_subprocess_exec("true") for _ in range(3)))
    print([await process.wait() for process in results])
    try:
        await asyncio.create_subprocess_exec("no-such-program-here")
    except FileNotFoundError as error:
        print(error)
    process = await asyncio.create_subprocess_exec("cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    process.stdin.write(b"x" * 300_000 + b"\n")
    process.stdin.write_eof()
    data = await process.stdout.read()
    print(len(data), await process.wait())

asyncio.run(main())
