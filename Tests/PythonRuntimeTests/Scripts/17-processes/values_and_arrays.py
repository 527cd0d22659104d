# Value, Array, RawValue, RawArray, get_lock, get_obj.
from multiprocessing import Process, Value, Array, RawValue, RawArray, Lock


def change(number, ratio, array, raw, letters):
    with number.get_lock():
        number.value += 5
    ratio.value *= 2
    with array:
        for index in range(len(array)):
            array[index] = array[index] ** 2
    raw[0] = 9
    letters.value += 1


if __name__ == "__main__":
    lock = Lock()
    number, ratio = Value("i", 1), Value("d", 1.25, lock=lock)
    array, raw, letters = Array("l", [1, 2, 3, 4]), RawArray("h", 3), RawValue("q", 41)
    p = Process(target=change, args=(number, ratio, array, raw, letters))
    p.start()
    p.join()
    print(number.value, ratio.value, array[:], list(raw), letters.value)
    print(ratio.get_lock() is lock, number.get_obj().value, len(array.get_obj()))
    print(array[1:3], array[::-1], array[-1], sum(array))
    array[1:3] = [7, 8]
    print(array[:])
    try:
        array[9]
    except IndexError as error:
        print(error)
    try:
        Value("z")
    except TypeError as error:
        print("TypeError")
    b = Value("b", 127)
    b.value += 1
    u = Value("B", 255)
    u.value += 1
    print(b.value, u.value, Value("f", 0.1).value, Value("Q", 2**64 - 1).value)
    try:
        number.value = "x"
    except TypeError:
        print("TypeError")
    with number.get_lock():
        number.value -= 6
    print(number.value, Array("i", 3)[:], Array("d", (0.5,))[0])
