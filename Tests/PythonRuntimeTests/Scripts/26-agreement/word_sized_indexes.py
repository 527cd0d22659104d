# Indexes and counts up to a machine word, and beyond.


def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


least, most = -2**63, 2**63 - 1
for empty in ([], (), "", b"", bytearray()):
    show(lambda: empty * least)
    show(lambda: least * empty)
    show(lambda: empty * most)
    show(lambda: empty * (most + 1))
show(lambda: [1] * least)
show(lambda: [1] * most)
show(lambda: "ab" * most)
show(lambda: "ab" * (least - 1))
show(lambda: "a".ljust(least))
show(lambda: "a".find("a", least, most))
show(lambda: "abc"[least:most + 1])
show(lambda: [1, 2].insert(least, 1))
show(lambda: [1, 2].pop(least))
for position in (least, most, most + 1, least - 1):
    show(lambda: [1, 2][position])
    show(lambda: (1, 2)[position])
    show(lambda: "ab"[position])
    show(lambda: b"ab"[position])
show(lambda: bytes(least))
show(lambda: "a b c".split(" ", most))


class Length:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


show(lambda: len(Length(most)) == most)
show(lambda: len(Length(most + 1)))
show(lambda: len(Length(least)))
