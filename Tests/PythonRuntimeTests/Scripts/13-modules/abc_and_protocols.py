# abc and collections.abc.
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Iterable, Iterator, Sequence, Mapping, MutableMapping, Callable, Hashable, Sized, Container, Generator, MutableSequence, Set
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance(iter([]), Iterator), isinstance("a", Sequence), isinstance({}, Mapping), isinstance(len, Callable), isinstance([], Hashable), isinstance(1, Hashable), isinstance([], Sized), isinstance({1}, Set), isinstance(range(1), Sequence), isinstance((x for x in ()), Generator), issubclass(dict, MutableMapping), isinstance(set(), Sequence), isinstance((), MutableSequence))
class Words(Sequence):
    def __init__(self, text): self.words = text.split()
    def __getitem__(self, i): return self.words[i]
    def __len__(self): return len(self.words)
w = Words("a b c b")
print(list(w), "b" in w, w.index("c"), w.count("b"), list(reversed(w)))
class Lower(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
l = Lower()
l["A"] = 1
l.update(B=2, c=3)
print(dict(l), l.get("a"), l.get("z", 0), l.pop("B"), l.setdefault("D", 9), list(l.items()), "A" in l, l == {"a": 1, "c": 3, "d": 9}, sorted(l.keys()), len(l))
class Count(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(Count()))
class Incomplete(Sequence): pass
class Abstract(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def helper(): ...
for cls in (Incomplete, Abstract, Iterator):
    try:
        cls()
    except TypeError as error:
        print(error)
class Registered(ABC): pass
@Registered.register
class Other: pass
print(isinstance(Other(), Registered), issubclass(Other, Registered), Registered in Other.__mro__)
class HasLen:
    def __len__(self): return 1
    def __contains__(self, x): return True
print(isinstance(HasLen(), Sized), isinstance(HasLen(), Container), issubclass(HasLen, Iterable))
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, other): return hasattr(other, "quack")
class Duck:
    def quack(self): pass
print(isinstance(Duck(), Hook), isinstance(5, Hook))
