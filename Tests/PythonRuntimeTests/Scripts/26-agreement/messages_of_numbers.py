# Who is named in a message when both operands are wrong.
import math


def told(function):
    try:
        print(function())
    except Exception as error:
        print(f'{type(error).__name__}: {error} ({error.__context__!r})')


told(lambda: complex([], 'x'))
told(lambda: complex({1}, {1}))
told(lambda: complex(None, 1))
told(lambda: complex(1, None))
told(lambda: complex('1', 2))
told(lambda: complex(1.5, b''))
told(lambda: math.dist('1e5', 1.0))
told(lambda: math.dist([None], [1, 2]))
told(lambda: math.dist([None], [1]))
told(lambda: math.dist(range(3), (1, 1.5, 2)))
told(lambda: pow(1j, 2, 3))
told(lambda: pow(1, 2j, 3))
told(lambda: pow(1.5, 2j, 3))
told(lambda: pow(1, 2, 3j))
told(lambda: pow(1, 'a', 3j))
told(lambda: int(bytearray(b'xyz')))
told(lambda: int(bytearray(b'xyz'), 16))
told(lambda: sorted(([None], b'a', 1.5), reverse=True))
told(lambda: sorted((3, 1, 2, (1, 2), 3), reverse=True))
told(lambda: sorted([3, 1, 2, 2, 1], key=lambda v: -v, reverse=True))


class Unrepeatable(list):
    def __mul__(self, other): return NotImplemented


class Reflected(str):
    def __rmul__(self, other): return NotImplemented


told(lambda: Unrepeatable([1]) * 2)
told(lambda: 2 * Unrepeatable([1]))
told(lambda: Reflected('a') * 2)
told(lambda: [] * 10**15)
told(lambda: () * 10**15)
target = bytearray(b'abc')
for value in (1j, 2, 2.5, 'x', None):
    def assign(): target[1:2] = value
    told(assign)


def handling():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 'inside'


generator = handling()
print(next(generator))
told(lambda: generator.throw(ValueError('thrown')))


def doubled(data):
    data += data
    return data


told(lambda: doubled(bytearray(b"abc")))
told(lambda: doubled(bytearray()))
