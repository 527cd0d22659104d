# eval, exec and compile of text.
x = 5
print(eval("x + 1"), eval("[n * x for n in range(3)]"), eval("y", {"y": 7}), eval("a + b", {"a": 1}, {"b": 2}), eval("  1 + 1"), eval("len('abc')"))
exec("z = x * 2\nprint('inside', z)")
print(z)
space = {}
exec("def f(n):\n    return n + 1\nresult = f(41)", space)
print(space["result"], space["f"](1), sorted(k for k in space if k != "__builtins__"))
code = compile("x * 10", "<mine>", "eval")
print(eval(code), type(code).__name__, code.co_filename)
exec(compile("for i in range(2): print(i)", "f", "exec"))
exec(compile("5 + 5", "s", "single"))
print(exec("1"), eval("None"), eval("(lambda v: v * 2)(4)"))
def function():
    local = 3
    return eval("local * x")
print(function())
for text in ("1 +", "x = 5", "undefined", "1 / 0", "", "import os"):
    try:
        print(eval(text))
    except Exception as error:
        print(type(error).__name__ + ":", error)
