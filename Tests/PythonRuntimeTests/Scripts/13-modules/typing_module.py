# typing: what running programs use of it.
from typing import Any, List, Dict, Optional, Union, Tuple, Callable, Iterable, Iterator, TypeVar, Generic, NamedTuple, Protocol, Literal, Final, ClassVar, Self, TypedDict, cast, overload, TYPE_CHECKING, runtime_checkable, get_type_hints, NoReturn, Sequence, Mapping, Generator, Annotated, NewType
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, item: T) -> Self:
        self.items.append(item)
        return self
s = Stack[int]().push(1).push(2)
print(s.items, Stack[int], T, List[int], Dict[str, Any], Optional[int], Union[int, str], Union[int, None], Tuple[int, ...], Callable[[int], str], Literal["a", 1], Any, Iterable[int], Union[int], Union[int, int, str], ClassVar[int], Sequence[T])
class Point(NamedTuple):
    x: int
    y: int = 0
    def total(self) -> int: return self.x + self.y
p = Point(1)
print(p, p.total(), p._fields, p == (1, 0), Point.__annotations__, p._replace(y=5))
class Movie(TypedDict, total=False):
    name: str
m: Movie = {"name": "x"}
print(m, Movie(name="y"), type(m), Movie.__annotations__)
@runtime_checkable
class Closer(Protocol):
    def close(self): ...
class File:
    def close(self): pass
print(isinstance(File(), Closer), isinstance(5, Closer), cast(int, "not"), TYPE_CHECKING, Optional[str] == Union[str, None], list[int] | None, int | str | None, NewType("Id", int)(5))
def f(a: int, b: "str" = "") -> Optional[List[int]]: ...
print(f.__annotations__, get_type_hints(f), get_type_hints(Point))
x: int = "no check"
y: Final = 3
print(x, y, __annotations__)
try:
    List[int]()
except TypeError as error:
    print(error)
try:
    isinstance([], List[int])
except TypeError as error:
    print(error)
try:
    Any()
except TypeError as error:
    print(error)
