# A stack, a queue, a deque, a priority queue and an LRU cache, by hand.
class Stack:
    def __init__(self): self._items = []
    def push(self, x): self._items.append(x)
    def pop(self):
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()
    def __len__(self): return len(self._items)
class Queue:
    def __init__(self): self._in, self._out = [], []
    def put(self, x): self._in.append(x)
    def get(self):
        if not self._out:
            while self._in:
                self._out.append(self._in.pop())
        return self._out.pop()
class Heap:
    def __init__(self): self.a = []
    def push(self, x):
        self.a.append(x)
        i = len(self.a) - 1
        while i and self.a[(i - 1) // 2] > self.a[i]:
            self.a[i], self.a[(i - 1) // 2] = self.a[(i - 1) // 2], self.a[i]
            i = (i - 1) // 2
    def pop(self):
        self.a[0], self.a[-1] = self.a[-1], self.a[0]
        result, i = self.a.pop(), 0
        while True:
            smallest = min([j for j in (i, 2 * i + 1, 2 * i + 2) if j < len(self.a)], key=lambda j: self.a[j], default=i)
            if smallest == i:
                return result
            self.a[i], self.a[smallest] = self.a[smallest], self.a[i]
            i = smallest
class Cache:
    def __init__(self, size): self.size, self.data = size, {}
    def get(self, key):
        if key in self.data:
            self.data[key] = self.data.pop(key)
            return self.data[key]
    def put(self, key, value):
        self.data.pop(key, None)
        self.data[key] = value
        if len(self.data) > self.size:
            self.data.pop(next(iter(self.data)))
s, q, h, c = Stack(), Queue(), Heap(), Cache(2)
for n in (5, 2, 8, 1, 9, 3):
    s.push(n); q.put(n); h.push((n, str(n)))
print([s.pop() for _ in range(6)], [q.get() for _ in range(6)], [h.pop() for _ in range(6)])
c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3)
print(c.data, c.get("b"))
try:
    s.pop()
except IndexError as error:
    print(error)
