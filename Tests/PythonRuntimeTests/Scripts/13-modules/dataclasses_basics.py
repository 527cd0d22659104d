# dataclasses: fields, defaults, repr, equality, order, frozen.
from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, is_dataclass, KW_ONLY, InitVar
@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    def norm(self): return abs(self.x) + abs(self.y)
p = Point(1, 2)
p.tags.append("a")
print(p, p == Point(1, 2, ["a"]), p == Point(1), p != Point(1), Point(5).tags, p.norm(), asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(p)], is_dataclass(Point), Point.__match_args__, p == (1, 2, ["a"]))
@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 9)]), hash(Version(1)) == hash(Version(1)), {Version(1): "v"}[Version(1)], max(Version(1), Version(2)))
@dataclass
class Person:
    first: str
    last: str
    full: str = field(init=False)
    secret: str = field(default="s", repr=False, compare=False)
    count: InitVar[int] = 0
    def __post_init__(self, count):
        self.full = f"{self.first} {self.last}" + "!" * count
print(Person("A", "B"), Person("A", "B", count=2).full, Person("A", "B", secret="1") == Person("A", "B", secret="2"))
@dataclass
class Base:
    a: int
@dataclass
class Child(Base):
    b: int = 5
    _: KW_ONLY
    c: int = 7
print(Child(1), Child(1, 2, c=3), Child(a=4), Child.__doc__, list(Child.__annotations__))
@dataclass(eq=False, repr=False)
class Plain:
    z: int
print(Plain(1) == Plain(1), repr(Plain(1)).startswith("<__main__.Plain object at"))
@dataclass(slots=True, kw_only=True)
class S:
    q: int = 1
print(S(q=3), S.__slots__)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: Point()); attempt(lambda: Point(1, 2, 3, 4)); attempt(lambda: setattr(Version(1), "major", 2)); attempt(lambda: delattr(Version(1), "major")); attempt(lambda: Point(1) < Point(2)); attempt(lambda: hash(Point(1))); attempt(lambda: Point(1, z=2)); attempt(lambda: S(1)); attempt(lambda: asdict(5)); attempt(lambda: replace(p, nope=1))
attempt(lambda: exec("@dataclass\nclass Bad:\n    a: int = 1\n    b: int", globals())); attempt(lambda: exec("@dataclass\nclass Bad:\n    a: list = []", globals()))
@dataclass
class Nest:
    p: Point
    d: dict
print(asdict(Nest(Point(1), {"k": [Point(2)]})), Nest(Point(1), {}))
