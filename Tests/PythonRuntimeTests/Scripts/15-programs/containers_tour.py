# A tour: containers tour.
l = [5, 3, 8, 1]; l.append(2); l.extend([7, 9]); l.insert(1, 99); print(l, l.pop(), l.pop(0), l.index(8), l.count(3), sorted(l, reverse=True), l[1:4], l[::2], l[-1], l[:-2])
l.remove(99); l.sort(key=lambda x: -x); print(l); l.reverse(); print(l); l[1:3] = ['a', 'b', 'c']; print(l); del l[0], l[-1]; print(l); l[::2] = [0] * len(l[::2]); print(l); l *= 2; print(l); l.clear(); print(l)
for t in ("[].pop()", "[1].remove(5)", "[1].index(5)", "[1, 'a'].sort()", "[1][3]", "[1].pop(5)", "[1,2,3][::0]", "l[5] = 1", "del l[5]", "l[0:2:2] = [1,2,3]", "l.append()", "l.append(1, 2)", "l.insert(1)", "l.foo", "(1,).append(2)", "(1,)[0] = 5", "del (1,)[0]", "'abc'[0] = 'x'", "{}.pop('a')", "{}.popitem()", "{1}.remove(2)", "set().pop()", "{}['a']", "del {}['a']", "frozenset([1]).add(2)", "{[1]}", "{1: 2}.get()", "dict(a=1).update(5)", "{}.fromkeys(5)", "set([[1]])", "{1} | [2]", "{1} < [2]", "{'a': 1} | 5", "range(0, 1, 0)", "range(1.5)", "range(5)[10]", "list(range(3)).index(9)", "range(3).index(9)", "(1, 2).index(5)", "[3] > 'a'", "sorted([1, 'a'])", "min([1, 'a'])", "sum(['a', 'b'])", "sum([[1], [2]], [])", "max(1)", "list.append([], 1, 2)", "list.sort([1], 5)", "[1].sort(reverse='x')", "tuple(1)", "dict([1])", "dict([(1, 2)], [3])", "dict(1, 2)", "str(1, 2, 3, 4)", "int(1, 2, 3)", "len()", "len(1, 2)", "range()", "zip(1)", "enumerate()", "sorted()", "sorted([1], 5)", "input(1, 2)", "isinstance(1)", "open()", "ord()", "abs()", "min(1, key=5)", "list(1, 2)", "set(1, 2)", "float(1, 2)", "bool(1, 2)", "type(1, 2)", "object(1)", "slice()", "super()", "map()", "filter(1)", "round()", "print(end=5)", "getattr(1)", "setattr(1, 2)", "next()", "iter()", "iter(1, 2)", "hash([])", "hash({})", "id()", "chr('a')", "pow(1)", "divmod(1)", "all(5)", "any()", "callable()", "eval()", "vars(5)", "dir(1, 2)", "''.join()", "''.join(5)", "'a'.center()", "'a'.replace('b')", "'a'.startswith(5)", "'a'.split(5)", "'a'.count()", "'a'.zfill('x')", "'a'.encode('nope')", "b'a'.decode('nope')", "b'\\xff'.decode()", "'é'.encode('ascii')", "bytes('a')", "bytes([256])", "bytes(-1)", "b'a' + 'a'", "b'a'[0] + 'a'", "int.from_bytes('a', 'big')", "(5).to_bytes(1, 'x')", "(256).to_bytes(1, 'big')", "(1).bit_length(5)", "1 .real = 5", "(1.5).is_integer(1)", "float.fromhex('x')", "complex('x')", "complex('1', 2)", "1 if", "memoryview('a')"):
    try: print(t, repr(eval(t)) if '=' not in t.replace('==', '').replace('key=', '').replace('end=', '').replace('reverse=', '') and not t.startswith('del') else exec(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
d = {'b': 2, 'a': 1}; d['c'] = 3; print(d, d.keys(), d.values(), d.items(), list(d), 'a' in d, d.get('z', 0), d.setdefault('q', []), d.pop('q'), d.pop('zz', None), d | {'a': 9}, {**d, 'n': 1}, sorted(d.items(), key=lambda kv: kv[1]), max(d, key=d.get), dict(zip('xy', [1, 2])), dict.fromkeys('ab', 0), len(d), list(reversed(d)), d == {'a': 1, 'b': 2, 'c': 3}, d.items() & {('a', 1)}, d.keys() | {'z'} == {'a', 'b', 'c', 'z'})
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError as e: print(e)
try:
    for k in list(d): del d[k]
    s = {1, 2}
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
s = {3, 1, 2}; print(s, s | {4}, s & {1, 9}, s - {1}, s ^ {1, 7}, s <= {1, 2, 3, 4}, s.isdisjoint({9}), {1} < {1, 2}, s.union([5], [6]), s.add(1), s.discard(99), len(s), frozenset([1]), set('aab') == {'a', 'b'}, set(), {i: i for i in ()})
t = (1, 2, 3); a, *b = t; print(a, b, t + (4,), t * 2, t[1:], (1,), (), tuple('ab'), 2 in t, t.index(2), t.count(1), t < (1, 3), hash(t) == hash((1, 2, 3)))
m = [[0] * 3 for _ in range(2)]; m[0][1] = 5; print(m, list(zip(*m)), [x for r in m for x in r], sum(map(sum, m)))
sh = [[0] * 2] * 2; sh[0][0] = 1; print(sh); a = b = [1]; b.append(2); print(a, a is b, a[:] is a, a == a[:])
x = [1, 2]; x.append(x); print(x); y = {}; y['me'] = y; print(y); print([1, 2, 3] < [1, 2, 4], [1] == [1.0], [[1, 2], [3]] == [[1, 2], [3]])
print(list(enumerate('ab', 1)), list(zip([1, 2], 'ab', [True, False])), list(map(str, [1, 2])), list(filter(None, [0, 1, '', 'a'])), all([]), any([0, 1]), sum([1, 2], 10), min(3, 1, 2), max('abc'), min([], default=5), sorted('bca'), sorted(['b', 'A', 'c'], key=str.lower), list(reversed([1, 2])), range(5), list(range(10, 0, -3)), range(0, 10, 2)[2], 4 in range(0, 10, 2), range(3) == range(0, 3, 1), len(range(0, 10, 3)), slice(1, 2), list('abc'), abs(-2.5), pow(2, 10, 1000), round(3.14159, 2), bin(10), hex(255), oct(8), chr(97), ord('a'), type(5), isinstance(5, (int, str)), callable(print), id(5) == id(5))
from collections import Counter, defaultdict, OrderedDict, namedtuple, deque, ChainMap
c = Counter("mississippi"); print(c, c.most_common(2), c['z'], c + Counter('mm'), sum(c.values()), list(c.elements())[:3], c - Counter('iiii'))
dd = defaultdict(list); dd['a'].append(1); print(dd, dict(dd), dd['zz'], len(dd))
P = namedtuple('P', 'x y'); p = P(1, y=2); print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, p == (1, 2), *p)
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q[0], q.popleft(), list(q)); print(OrderedDict(a=1, b=2), ChainMap({'a': 1}, {'b': 2})['b'])
try: p.x = 5
except AttributeError as e: print(e)
try: P(1)
except TypeError as e: print(e)
