# collections.Counter.
from collections import Counter
c = Counter("mississippi")
print(c, c["s"], c["zzz"], len(c), c.most_common(2), c.most_common(), sorted(c.elements()), c.total(), list(c), "zzz" in c)
c.update("miss"); print(c)
c.subtract(i=10); print(c, +c, -c, c.most_common()[-1])
a, b = Counter(x=3, y=1), Counter(x=1, z=2)
print(a + b, a - b, a & b, a | b, a == Counter(y=1, x=3), a <= a | b, Counter([1, 1, 2]), Counter({"a": 2}), Counter(), Counter(a=0))
a["x"] -= 3; print(a)
del a["x"]; print(a, a.get("q"), dict(b), b.items(), sum(b.values()), max(b, key=b.get), Counter("ab") == {"a": 1, "b": 1})
words = "the cat and the dog and the bird".split()
for word, count in Counter(words).most_common(3):
    print(word, count)
a += Counter("yy"); print(a, b.copy(), Counter(b).pop("z"), isinstance(a, dict))
try:
    Counter(5)
except TypeError as error:
    print(error)
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(error)
print(Counter(a=3, b=1).most_common(5), Counter("aab") > Counter("ab"), Counter(a=-1))
