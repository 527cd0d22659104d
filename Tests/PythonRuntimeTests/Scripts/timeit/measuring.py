# timeit: statements, callables, set-up.
import timeit
print(timeit.timeit("x = 1", number=10) >= 0, timeit.timeit(lambda: 1, number=5) >= 0, timeit.timeit("q + 1", globals={"q": 1}, number=3) >= 0, len(timeit.repeat("pass", number=5, repeat=3)), timeit.Timer("a + b", "a = 1\nb = 2").timeit(5) >= 0, timeit.default_number, timeit.default_timer.__name__)
calls = []
timeit.timeit(lambda: calls.append(1), setup=lambda: calls.append("set up"), number=3); print(calls)
timer = timeit.Timer("for i in range(3):\n    calls.append(i)", globals=globals()); timer.timeit(2); print(calls, timer.repeat(2, 0) is not None)
