# A tour of the modules that programs import first.
import sys, io, os, json, math, string, functools, operator, copy
out = io.StringIO(); print("x", 1, file=out, sep="-"); print(repr(out.getvalue()), out.read(), out.seek(0), out.readline(), list(io.StringIO("a\nb\n")))
b = io.BytesIO(b"abc"); print(b.read(2), b.tell(), b.getvalue())
old = sys.stdout; sys.stdout = io.StringIO(); print("captured"); s = sys.stdout.getvalue(); sys.stdout = old; print(repr(s))
print(json.dumps({"k": [1, 1.5, "é", None, True, {"n": []}], "t": (1, 2)}), json.dumps([1, {"a": 2}], indent=1), json.loads("[1, 2.0, \"a\", null, true]"), json.dumps({1: 2, None: 3, True: 4}), json.dumps(float("inf")), json.dumps("\u2028<\"\\"))
for bad in ("", "{", "[1,]", "{'a': 1}", "nul", "[1 2]", '{"a" 1}', '"abc', "01", "[1]x", '{"a": }', "\"\t\""):
    try: print(json.loads(bad))
    except ValueError as e: print(type(e).__name__, e)
try: json.dumps(object())
except TypeError as e: print(e)
class E(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {2, 1}}, cls=E), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2, separators=(",", ": ")))
print(math.floor(2.7), math.ceil(2.1), math.sqrt(16), math.pow(2, 3), math.e, math.tau, math.log2(8), math.exp(0), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.gcd(12, 8, 4), math.isqrt(17), math.perm(5, 2), math.radians(180), math.atan2(1, 1), math.isfinite(1e308 * 10), math.trunc(-2.7), math.cbrt(27), math.sumprod if hasattr(math, 'sumprod') else '')
print(functools.reduce(operator.mul, [1, 2, 3, 4]), functools.partial(int, base=2)("101"), operator.itemgetter(1, 0)("ab"), list(map(operator.add, [1, 2], [3, 4])), operator.attrgetter("real")(5), sorted([{"a": 2}, {"a": 1}], key=operator.itemgetter("a")))
@functools.lru_cache(maxsize=2)
def f(x): print("computing", x); return x
f(1); f(1); f(2); f(3); f(1); print(f.cache_info()); f.cache_clear(); print(f.cache_info())
d = {"a": [1, {"b": 2}]}; e = copy.deepcopy(d); s = copy.copy(d); d["a"][1]["b"] = 9; print(e, s, s["a"] is d["a"])
print(string.digits, string.punctuation, string.ascii_uppercase, string.whitespace == " \t\n\r\x0b\x0c", string.hexdigits)
print(os.path.join("a", "b", "/c"), os.path.split("/a/b"), os.path.dirname("/a/b/c.txt"), os.path.splitext("a.b.c"), os.path.isabs("/a"), os.path.normpath("a/../b//c"), os.sep, os.linesep == "\n", os.path.relpath("/a/b", "/a/c"), os.path.commonpath(["/a/b", "/a/c"]), os.name, os.getcwd() == os.path.abspath("."))
from dataclasses import dataclass, field, fields, astuple, is_dataclass
@dataclass(order=True)
class Card:
    rank: int
    suit: str = field(default="S", compare=False)
    tags: list = field(default_factory=list, repr=False)
    total: int = field(init=False, default=0)
    def __post_init__(self): self.total = self.rank * 2
print(Card(3), Card(1) < Card(2), Card(1, "H") == Card(1, "D"), [f.name for f in fields(Card)], astuple(Card(2)), is_dataclass(Card), Card.__match_args__, Card.__doc__)
try: Card("x", nope=1)
except TypeError as e: print(e)
try:
    @dataclass
    class B: x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class C: x: int = 1; y: str
except TypeError as e: print(e)
from typing import NamedTuple, Optional, Callable, Any, TypeVar, Generic, Protocol
class Pt(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return (self.x ** 2 + self.y ** 2) ** .5
print(Pt(3, 4).norm(), Pt(1), Pt(1)._replace(y=5), Pt._fields, Pt(1) == (1, 0), Pt.__annotations__)
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int](5).v, Optional[int], Callable[[int], str], Any, T, Box[int])
class Sized2(Protocol):
    def size(self) -> int: ...
import enum
class Day(enum.IntEnum):
    MON = 1; TUE = 2
    @property
    def weekend(self): return self > 5
print(Day.MON < Day.TUE, Day.MON + 1, Day(2), Day.MON.weekend, [d.name for d in Day], f"{Day.MON}", "%d" % Day.TUE, sorted(Day, reverse=True), Day.MON == 1, isinstance(Day.MON, int), Day["TUE"], Day.MON in {1: "x"})
@enum.unique
class U(enum.Enum): A = "a"; B = "b"
print(U("a"), U.A.value, U.A != U.B, {u.value: u for u in U}, U.__members__, len(U), U.A.__class__, hash(U.A) == hash(U.A))
try:
    @enum.unique
    class W(enum.Enum): A = 1; B = 1
except ValueError as e: print(e)
try: U("z")
except ValueError as e: print(e)
try: class_ = U.C
except AttributeError as e: print(e)
try:
    class X(U): pass
except TypeError as e: print(e)
