# Each thread has a stack of its own: its own RecursionError, and nobody else notices.
import sys
import threading

def deep(n): return 1 + deep(n + 1)
class Nested:
    def __init__(self, depth): self.inner = Nested(depth + 1)
    def __repr__(self): return repr(self)
def by_key(n): return sorted([n], key=lambda x: by_key(x + 1))
results = {}
def run(name, function):
    try:
        function(0)
    except RecursionError as error:
        results[name] = str(error)[:32]
threads = [threading.Thread(target=run, args=(name, f)) for name, f in (("deep", deep), ("nested", Nested), ("key", by_key))]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(results.items()))
def depth(n): return n if n == 400 else depth(n + 1)
def generations(n):
    if n: yield from generations(n - 1)
    yield n
out = []
threads = [threading.Thread(target=lambda: out.append((depth(0), sum(generations(150))))) for _ in range(5)]
for t in threads: t.start()
for t in threads: t.join()
print(out)
