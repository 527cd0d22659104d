# dataclasses, enums, typing, match
from dataclasses import *
from enum import *
import typing
@dataclass(order=True, frozen=True)
class Pt:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
    def __post_init__(self): 
        if self.x < 0: raise ValueError('neg')
p = Pt(1, 2); print(p, p == Pt(1, 2), p < Pt(2), hash(p) == hash(Pt(1, 2)), replace(p, y=9), asdict(p), astuple(p), [f.name for f in fields(p)], is_dataclass(Pt))
for f in (lambda: setattr(p, 'x', 5), lambda: Pt(), lambda: Pt(-1), lambda: Pt(1, 2, 3, 4), lambda: replace(p, zz=1), lambda: delattr(p, 'x'), lambda: p < 3):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try:
    @dataclass
    class Bad: a: int = 1; b: str
except TypeError as e: print(e)
try:
    @dataclass
    class Bad2: a: list = []
except ValueError as e: print(e)
@dataclass
class Base: a: int; k: int = field(default=3, kw_only=True)
@dataclass
class Kid(Base):
    b: str = 'b'; c: typing.ClassVar[int] = 7; d: InitVar[int] = 1
    def __post_init__(self, d): self.e = d
print(Kid(1), Kid(1, 'x', k=5, d=9).e, Kid.__match_args__, Kid.__dataclass_fields__.keys())
@dataclass(slots=True)
class Sl: a: int
try: Sl(1).b = 2
except AttributeError as e: print(e)
class Color(Enum):
    RED = 1; GREEN = 2; ALIAS = 1
    @property
    def nice(self): return self.name.title()
    @classmethod
    def default(cls): return cls.RED
print(Color.RED, repr(Color.RED), Color(2), Color['GREEN'], list(Color), Color.ALIAS is Color.RED, Color.RED.nice, Color.default(), Color.__members__, len(Color), Color.RED in Color, Color.RED == 1, {Color.RED: 1}, isinstance(Color.RED, Color))
for f in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 5), lambda: Color.NOPE, lambda: Color.RED < Color.GREEN, lambda: Color.RED.nope):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Perm(Flag): R = auto(); W = auto(); X = auto(); RW = R | W
print(Perm.R | Perm.X, Perm.RW, ~Perm.R, Perm.R in Perm.RW, Perm(7), bool(Perm(0)), list(Perm.RW), Perm.R & Perm.W, Perm.R ^ Perm.RW, repr(Perm.R|Perm.W|Perm.X))
class N(IntEnum): A = auto(); B = auto()
print(N.A + 1, N.B > N.A, N(1), f'{N.A}', '%d' % N.A, [10, 20][N.A], max(N), sorted([N.B, N.A]), json_ok := int(N.B))
class St(StrEnum): X = auto(); Y = 'why'
print(St.X, St.Y == 'why', St.X.upper(), repr(St.X), f'{St.Y:>5}')
class Pl(Enum):
    M = (1, 2); V = (3, 4)
    def __init__(s, a, b): s.a = a; s.b = b
    def __str__(s): return f'{s.a}/{s.b}'
print(Pl.M, Pl.V.b, repr(Pl.M), f'{Pl.M}')
@unique
class U(Enum): A = 1; B = 2
try:
    @unique
    class U2(Enum): A = 1; B = 1
except ValueError as e: print(e)
print(Enum('Fn', 'A B C')('' or 2), Enum('Fn', {'q': 5}).q.value, [e.value for e in Enum('L', ['x', 'y'])])
def m(v):
    match v:
        case 0 | 1: return 'small'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'num'
        case 'a' | 'b' as s: return f's {s}'
        case [] : return 'empty'
        case [x]: return f'one {x}'
        case [x, *rest, y] if x == y: return f'same {rest}'
        case (x, y, *_): return f'seq {x} {y}'
        case {'k': k, 'n': {'d': d}}: return f'nested {k} {d}'
        case {'k': k, **r}: return f'map {k} {r}'
        case Pt(x=0): return 'zero pt'
        case Pt(x, y): return f'pt {x} {y}'
        case Color.RED: return 'red'
        case None | True: return 'const'
        case str(): return 'str'
        case _: return 'other'
for v in (0, 1, 500, 50, 2.5, 'a', 'zz', [], [1], [1, 2, 1], (1, 2, 3), {'k': 1, 'n': {'d': 2}}, {'k': 1, 'z': 0}, {}, Pt(0, 5), Pt(1, 5), Color.RED, Color.GREEN, None, True, b'x', range(3), {1, 2}): print(repr(v), m(v))
class NT(typing.NamedTuple):
    a: int; b: str = 'x'
    def f(self): return self.a * 2
n = NT(4); print(n, n.f(), n._asdict(), n._replace(a=1), NT._fields, NT._field_defaults, n == (4, 'x'), NT.__annotations__)
T = typing.TypeVar('T')
class Stack(typing.Generic[T]):
    def __init__(self): self.items: list[T] = []
print(Stack[int], Stack[int]().items, typing.Optional[int], typing.Union[int, str], list[int], dict[str, list[int]], typing.Callable[[int], str], int | None, typing.get_type_hints(NT), T)
class TD(typing.TypedDict): a: int
print(TD(a=1), typing.cast(int, 'x'), typing.Literal[1, 'a'], typing.get_origin(list[int]), typing.get_args(dict[int, str]))
@typing.runtime_checkable
class Pr(typing.Protocol):
    def f(self): ...
print(isinstance(n, Pr), isinstance(5, Pr))
