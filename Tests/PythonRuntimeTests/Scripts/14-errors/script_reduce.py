# Library functions that are written in C leave no frame.
from functools import reduce, partial, lru_cache, cmp_to_key
from collections import deque, defaultdict
from itertools import starmap
@lru_cache(maxsize=None)
def half(n): return 1 / n + half(n - 1)
try: half(3)
except ZeroDivisionError as error: print(error)
for test in ("deque([], 2).pop()", "deque([1]).remove(2)", "next(starmap(pow, [(1,)]))", "partial(int, 'x')()", "sorted([1, 'a'], key=cmp_to_key(lambda a, b: a - b))"):
    try: eval(test)
    except Exception as error: print(type(error).__name__, error)
defaultdict(lambda: 1 / 0)["x"] if False else reduce(lambda a, b: a / b, [1, 0])
