# pprint: the containers of collections and types.
import pprint
from collections import Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple, ChainMap
from types import MappingProxyType, SimpleNamespace
numbers = {"key%d" % n: n * 1000 for n in range(12)}
counts = defaultdict(list)
counts.update({n: list(range(n)) for n in range(15)})
for value in (OrderedDict(numbers), Counter(numbers), counts, deque(range(40)), deque(range(40), maxlen=60), ChainMap(numbers, {"z": 1}), MappingProxyType(numbers), SimpleNamespace(first="x" * 40, second=["y" * 40]), UserDict(numbers)):
    pprint.pprint(value)
Point = namedtuple("Point", "x y")
pprint.pprint([Point(1, 2)] * 8)
