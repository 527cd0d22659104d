# collections.deque.
from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5, 6]); d.extendleft([-1, -2])
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), 3 in d, d.count(3), d.index(3))
d.rotate(2); print(d)
d.rotate(-1); print(d)
d.remove(3); d.insert(1, 99); d.reverse(); print(d, list(reversed(d)))
d[0] = "z"; del d[1]; print(d, d.maxlen, d.copy() == d, bool(deque()), deque("ab") + deque("c"), deque([1]) * 3)
limited = deque(maxlen=3)
for n in range(5):
    limited.append(n)
print(limited, limited.maxlen, deque([1, 2, 3], 2), deque([1, 2]) < deque([1, 3]), deque([1]) == [1])
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: deque().pop()); attempt(lambda: deque().popleft()); attempt(lambda: d[99]); attempt(lambda: d.remove("no")); attempt(lambda: d[0:1])
attempt(lambda: hash(d)); attempt(lambda: deque([1, 2]).index(9)); attempt(lambda: deque(5)); attempt(lambda: deque([], -1)); attempt(lambda: limited.insert(0, 1))
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)
d.clear(); print(d)
