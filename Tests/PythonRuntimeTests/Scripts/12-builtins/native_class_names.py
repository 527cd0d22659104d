# Messages name classes that are written in C with their module.
import sys
from collections import deque, OrderedDict, defaultdict
from functools import partial
from itertools import count
tests = ["deque().x", "deque() + 1", "sys.stdout.x", "defaultdict(int).x", "(int | str).x", "OrderedDict() < 1", "count() + 1", "partial(int).x + 1", "len(count())", "deque()()"]
for test in tests:
    try:
        eval(test)
    except Exception as error:
        print(test, type(error).__name__, error)
