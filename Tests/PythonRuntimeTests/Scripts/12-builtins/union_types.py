# Unions of types, and subscripted types.
u = int | str
print(u, type(u), type(u).__name__, type(u).__module__, isinstance(5, u), isinstance(1.5, u), issubclass(bool, u), u == (str | int), hash(u) == hash(str | int), u.__args__, int | None, (int | None).__args__, int | str | float)
import types
print(isinstance(u, types.UnionType), types.UnionType)
print(list[int] | None, list[int], type(list[int]), dict[str, int].__args__, list[int].__origin__, list[int]() )
try: isinstance([], list[int])
except TypeError as e: print(e)
try: isinstance([], list[int] | int)
except TypeError as e: print(e)
try: int | 5
except TypeError as e: print(e)
def f(x: int | None = None) -> str | list[int]: return x
print(f.__annotations__)
from typing import Optional, Union, List, Dict
print(Optional[int], Union[int, str], List[int], Dict[str, int], Optional[int] == Union[int, None])
