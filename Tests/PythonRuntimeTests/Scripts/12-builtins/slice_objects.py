# slice objects.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), [0, 1, 2, 3][slice(1, 3)], "hello"[slice(None, None, -1)], s == slice(1, 10, 2), s.indices(5))
class Show:
    def __getitem__(self, item): return item
x = Show()
print(x[1], x[1:2], x[:], x[::2], x[1, 2:3], x[()], x["a":"b"], x[-1:], x[None:None:None])
try:
    slice()
except TypeError as error:
    print(error)
