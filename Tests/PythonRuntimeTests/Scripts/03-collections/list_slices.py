# Slices of lists with steps of both signs.
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[-3:], a[:-7])
print(a[::2], a[1::3], a[::-1], a[8:2:-2], a[-1:-5:-1], a[2:8:-1], a[100:], a[-100:3], a[5:5])
print(a[slice(1, 4)], a[slice(None, None, 4)], a[True:3])
for start in (None, -12, -3, 0, 4, 15):
    for stop in (None, -12, -2, 6, 15):
        print(start, stop, a[start:stop], a[start:stop:-3], a[start:stop:4])
print(slice(1, 10, 2).indices(6), slice(None, None, -1).indices(5), slice(-3, None).indices(10))
