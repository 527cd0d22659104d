# range objects.
print(range(5), list(range(5)), list(range(2, 8)), list(range(0, 10, 3)), list(range(5, 0, -1)), list(range(5, 0)), list(range(-3, 3)))
r = range(10, 50, 5)
print(len(r), r[0], r[-1], r[2:5], r[::-1], 25 in r, 26 in r, r.index(25), r.count(25), r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(2, 1), list(reversed(range(4))), sum(range(101)), max(range(5)), bool(range(0)))
print(10 ** 20 in range(10 ** 21), len(range(10 ** 15)), range(10 ** 20)[10 ** 19], hash(range(3)) == hash(range(0, 3)))
for action in (lambda: range(1.5), lambda: range("5"), lambda: range(), lambda: range(1, 2, 0), lambda: range(3)[3], lambda: range(1, 2, 3, 4), lambda: r.index(26), lambda: len(range(10 ** 30))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
for i in range(3):
    i += 10
    print(i)
