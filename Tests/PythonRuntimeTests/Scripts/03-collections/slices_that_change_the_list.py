# A slice whose parts are objects that change the sequence while they are asked for their number.
class Clearing:
    def __init__(self, target, number):
        self.target = target
        self.number = number

    def __index__(self):
        self.target.clear()
        return self.number


def fresh():
    return list(range(1000))


items = fresh()
print(items[Clearing(items, 1):999])
items = fresh()
print(items[1:Clearing(items, 900)])
items = fresh()
print(items[::Clearing(items, 3)])
items = fresh()
items[1:Clearing(items, 900)] = [1, 2]
print(items)
items = fresh()
items[1:900:Clearing(items, 2)] = []
print(items)
items = fresh()
del items[1:Clearing(items, 900)]
print(items)
items = fresh()
del items[1:Clearing(items, 900):3]
print(items)
octets = bytearray(1000)
print(octets[1:Clearing(octets, 900)])
octets = bytearray(1000)
octets[1:Clearing(octets, 900)] = b"123"
print(octets)
octets = bytearray(1000)
del octets[1:Clearing(octets, 900)]
print(octets)
try:
    items[slice(1, "a")]
except TypeError as error:
    print(error)
for text in ("abcdef", b"abcdef", (1, 2, 3, 4, 5, 6), [1, 2, 3, 4, 5, 6], range(6)):
    print(text[1:4], text[::-1], text[-2:], text[:-2:2], text[4:1:-2], text[10:], text[:0], text[-10:10:3])
