# sharedctypes: values and arrays by the types of ctypes, structures among them, changed by a process under one lock.
import ctypes
from ctypes import Structure, c_bool, c_char, c_double, c_int, c_short
from multiprocessing import Array, Lock, Process, RawArray, RawValue, Value
from multiprocessing import sharedctypes


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


class Mixed(Structure):
    _fields_ = [("flag", c_bool), ("count", c_int), ("small", c_short), ("ratio", c_double)]


def change(number, ratio, text, points):
    number.value **= 2
    ratio.value **= 2
    text.value = text.value.upper()
    for point in points:
        point.x **= 2
        point.y **= 2


if __name__ == "__main__":
    lock = Lock()
    number = Value("i", 7)
    ratio = Value(c_double, 0.5, lock=False)
    text = Array("c", b"hello world", lock=lock)
    points = Array(Point, [(1.5, -6.25), (-5.75, 2.0), (2.375, 9.5)], lock=lock)
    process = Process(target=change, args=(number, ratio, text, points))
    process.start()
    process.join()
    print(number.value, ratio.value, text.value, text.raw)
    print([(point.x, point.y) for point in points], len(points))

    print(Value(c_int, 3).value, Value(ctypes.c_longlong, -5).value, Value(c_bool, True).value, Value(c_char, b"z").value)
    print(RawValue(c_int, 42), RawValue(c_double), RawValue(c_bool, 1), RawValue(c_char, b"a"))
    letters = RawArray(c_char, 10)
    letters.value = b"abc"
    print(letters.value, letters.raw, len(letters), letters[1], letters[:3])
    numbers = Array(c_int, 4)
    numbers[1:3] = [5, 6]
    print(numbers[:], list(numbers), Array(c_short, range(3))[::-1])
    mixed = Value(Mixed, True, 3)
    mixed.ratio = 0.25
    print(mixed.flag, mixed.count, mixed.small, mixed.ratio)
    with mixed.get_lock():
        mixed.count += 1
    print(mixed.get_obj().count, ctypes.sizeof(Mixed), ctypes.sizeof(Point), ctypes.sizeof(c_int))
    raw = sharedctypes.RawArray(Point, 2)
    raw[1].y = 4.0
    print(raw[0].x, raw[1].y, len(raw))
    copied = sharedctypes.copy(raw[1])
    copied.y = 5.0
    print(raw[1].y, copied.y, type(sharedctypes.synchronized(RawValue(c_int, 1))).__name__)

    plain = c_int(5)
    plain.value += 2**32
    print(plain, c_double(1), c_bool(0), c_char(b"q"), Point(1, 2).y, Point(y=3).x)
    for attempt in (lambda: c_int("5"), lambda: Point(1, 2, 3), lambda: c_char(b"no"), lambda: Value("z", 1)):
        try:
            attempt()
        except (TypeError, KeyError) as error:
            print(type(error).__name__)
