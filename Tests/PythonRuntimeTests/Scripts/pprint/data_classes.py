# pprint: data classes and objects with reprs of their own.
import pprint
from dataclasses import dataclass, field
@dataclass
class Person:
    name: str
    tags: list = field(default_factory=list)
    other: dict = None
    hidden: int = field(default=1, repr=False)
class Plain:
    def __repr__(self): return "Plain()"
pprint.pprint(Person("a")); pprint.pprint(Person("x" * 30, ["tag%d" % n for n in range(15)], {"a": "b" * 50})); pprint.pprint([Person("a", [1, 2]), Plain()] * 4)
