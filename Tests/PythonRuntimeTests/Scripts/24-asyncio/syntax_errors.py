# Where asynchronous syntax may stand.
cases = ["await x", "def f(): await x", "def f():\n  async for x in y: pass", "async with x: pass","async for x in y: pass",
"[x async for x in y]", "def f(): return [x async for x in y]", "(x async for x in y)", "def f(): return (await x for x in y)",
"[await x for x in y]", "async def f():\n  yield 1\n  return 2", "async def f(): yield from x", "class A: await x", "lambda: await x",
"async x", "async", "await", "async def f(): await", "x = await", "async def f(): await await x","async def f(): await x = 1","async def f(): del await x",
"async def f(): lambda: await x","async def f():\n  def g(): await x","async def f(): return {await x: 1 for x in await y}","async def f(): await -x","async def f(): -await x ** await y",
"async def f():\n  return [[i async for i in a] for a in b]", "def f():\n  return [[i async for i in a] for a in b]", "async def f(): [x for x in (await y)]","async def f(",
"@a\nasync def f(): pass","async with a, b as c: pass","async def f():\n async with (a, b as c): pass", "async for x", "await = 1","async = 1","def async(): pass","f(await=1)",
"async def f():\n  yield\n  return", "async def f():\n  return 1\n  yield", "async def f(x=await y): pass","async def f():\n  class A:\n    await x", "f'{await x}'","async def f(): return f'{await x!r:>{await w}}'",
"async def f():\n    match await x:\n        case 1: pass", "async lambda: 1", "async def f(): x[await i] += await y", "async def f():\n  try: pass\n  finally: await x","if 1:\n  async def f(): pass\nawait x"]
for i, s in enumerate(cases):
    try:
        compile(s, 'x', 'exec'); print(i, 'ok')
    except SyntaxError as e:
        print(i, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
