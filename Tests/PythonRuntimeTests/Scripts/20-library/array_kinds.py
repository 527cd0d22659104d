# array: kinds, limits, refusals.
from array import array
a = array('i', [1, 2, 3]); print(a, a[0], a[-1], a[1:], len(a), a.typecode, a.itemsize)
a.append(4); a.extend([5, 6]); a.insert(0, 0); print(a, a.pop(), a.index(3), a.count(2), 3 in a, sum(a), list(a))
a.remove(0); a.reverse(); print(a, a + array('i', [9]), a * 2, a.tobytes(), a.tolist())
for f in (lambda: array('i', [1.5]), lambda: array('b', [200]), lambda: array('x'), lambda: array('i', 'abc'), lambda: a.remove(77), lambda: a[99], lambda: array('B', [-1]), lambda: a + [1], lambda: array('f', ['x']), lambda: array('i').pop(), lambda: a.index(1000), lambda: array(5), lambda: a.append('x'), lambda: array('I',[-1]), lambda: array('q',[2**70]), lambda: array('h', [99999])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = array('d', [1, 2.5]); print(d, array('f', [0.1]), array('u', 'héllo'), array('i'))
b = array('B'); b.frombytes(b'abc'); print(b, b.tobytes(), bytes(b) if hasattr(b, '__bytes__') or True else 0)
print(array('i', [1, 2]) == array('i', [1, 2]), array('i', [1]) < array('i', [2]), array('i', [1, 2]) == array('d', [1, 2]))
a[1:3] = array('i', [7, 7, 7]); print(a); del a[0]; print(a)
for x in a: print(x, end=' ')
print(); import copy; print(copy.copy(a), a.buffer_info()[1]); a.byteswap(); print(a)
