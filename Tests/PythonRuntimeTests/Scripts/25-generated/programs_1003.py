# Programs made at random (seed 1003) by `lectern-bench --agree`.
import math, sys
sys.set_int_max_str_digits(0)


def show(value, depth=0):
    if depth > 4: return '...'
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + '{' + ', '.join(sorted(show(v, depth + 1) for v in value)) + '}'
    if type(value) in (list, tuple):
        inner = ', '.join(show(v, depth + 1) for v in value[:30])
        return f'{type(value).__name__}({inner})'
    if type(value) is dict:
        return '{' + ', '.join(f'{show(k, depth + 1)}: {show(v, depth + 1)}' for k, v in list(value.items())[:30]) + '}'
    text = repr(value)
    if ' at 0x' in text: text = text.split(' at 0x')[0]
    return text if len(text) <= 200 else text[:100] + '...' + str(len(text))


def clip(value):
    """Keeps values from growing without end."""
    if isinstance(value, int) and abs(value) > 10 ** 30: return value % 1000003
    if isinstance(value, (str, bytes, list, tuple)) and len(value) > 40: return value[:40]
    if isinstance(value, (dict, set)) and len(value) > 40: return 40
    return value


def run(number, function):
    try:
        result = show(function())
    except Exception as error:
        message = str(error).split(' at 0x')[0]
        result = f'{type(error).__name__}: {message[:300]} | {show(error.__context__)} | {show(error.__cause__)}'
    print(number, result, flush=True)


class Manager:
    def __init__(self, trace, swallows):
        self.trace, self.swallows = trace, swallows
    def __enter__(self):
        self.trace.append('enter')
        return self
    def __exit__(self, kind, error, traceback):
        self.trace.append(('exit', kind and kind.__name__))
        return self.swallows


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y=0): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x!r}, {self.y!r})'
    def __add__(self, other): return Point(self.x + other.x, self.y + other.y) if isinstance(other, Point) else NotImplemented
    def __radd__(self, other): return Point(other, 'radd')
    def __eq__(self, other): return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self): return hash(str(self.x))
    def __len__(self): return 2
    def __getitem__(self, index): return (self.x, self.y)[index]
    def __call__(self, *args, **names): return args, sorted(names)
    def __lt__(self, other): return str(self.x) < str(other.x)
    @property
    def total(self): return self.x + self.y


def pairs(iterable):
    previous = None
    for item in iterable:
        sent = yield previous, item
        previous = item if sent is None else sent
    return 'ended'
run(1, lambda: (divmod(((-10**30 // 10**18) / len([])), (round(0o17, 0) * (['Hello, World', {1: 'x', 2: 'y'}, b' s ']))) + tuple(repr(frozenset([1, 5])).capitalize())))

def p2():
    trace = []
    a = ({3, 4} ^ {1, 2, 3})
    b = divmod(-5, 1000)[1]
    c = [(255)]
    d = (3.14159 * 0.2)
    for d, c in pairs(list(map(len, range(2)))):
        def g6(items):
            try:
                for item in items:
                    got = yield item * 2
                    if got is not None: trace.append(('got', got))
                result = yield from pairs('xy')
                trace.append(result)
            except Exception as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g6('abc')
        trace.append(generator.throw(ValueError('t')))
        trace.append(sum(1 for _ in generator))
        generator.close()
    for c in (c * 0):
        try:
            trace.append((a := (-5, 100.0,)) == a)
            class C24(dict):
                kind = (-10**30).to_bytes(2, 'big', signed=True)
                def __index__(self): return 2
                def __eq__(self, other): return True
                @classmethod
                def make(cls): return cls.__name__[:1]
            thing = C24(1, 2)
            trace.append(thing == 1)
            trace.append(setattr(thing, 'new', 1))
            trace.append(thing.make())
            trace.append(max(thing, 0))
            try:
                d = clip((d,))
            except Exception as error:
                trace.append(type(error).__name__)
                raise
            finally:
                trace.append('finally')
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            with Manager(trace, True) as manager, Manager(trace, False):
                c, *a = list(range(5, 9, -2))
                c[1:2] = c[:]
                if (b'a,b' < c): break
            if any(list(map(int, '😀 smile'))):
                a = clip(bytearray([1, 2, 3]))
            elif (('a', 1) + ('a', 1)):
                a = clip((math.degrees(((-10**30) ** 1))))
                trace.append(int('0x1f', 16))
            d -= [v * 2 for v in ((1, 2), 3)]; d = clip(d)
        finally:
            trace.append('finally')
        c *= (set() if c else -5); c = clip(c)
        del d[::2]
    assert (c in a), a
    del c[0]
    d = clip((c).as_integer_ratio())
    assert (b >= [[1], [2, 3]]), d
    return trace, a, b, c, d
run(2, p2)
run(3, lambda: (bin(int('-7')) * -1).encode('utf-8'))

def p4():
    trace = []
    a = ({1, 2.0, True} | 3)
    b = (set() & {3, 4})
    c = divmod(1.7976931348623157e308, 0b1011)
    d = b'12'.title()
    d = clip(a)
    assert any(c), b
    c = clip((b if ({1, 2, 3} if True else {'b': [1], 'a': 2}) else {7}.symmetric_difference(range(0))))
    b, *a = ([1.5, 2] * 2)
    return trace, a, b, c, d
run(4, p4)
run(5, lambda: ((not divmod((float(10**400) % ((3).to_bytes(0, 'little', signed=True))), ((256 + 10**25) >> 6)))))

def p6():
    trace = []
    a = pow(123456789012345678901234567890, 2, 2**61-1)
    b = (2 >> 4)
    c = list(map(type, bytes(3)))
    d = {True: None, None: (256)}
    del c['a']
    if ((7 < a <= 2) not in ((1, 2, 3) + (1,))):
        if (True == a): raise IndexError(b)
        with Manager(trace, False) as manager:
            trace.append(f'{a!r:.30} {b!s:>4.20}')
            n10 = 0
            while (n10 := n10 + 1) < 4:
                b = clip((d[::] + d))
                trace.append((d := d) == a)
            if ({v % 4 for v in range(4)} or dict(zip('quote"s', [1, 2, 3]))):
                trace.append((a := ((1e-10) ** 0.5)) == c)
                if (123456.789 if True else 'abc'): raise TypeError(a)
    elif dict(zip([[1], [2, 3]], '{} {}')):
        class C18(Point):
            kind = len(b)
            def __getitem__(self, index): return [5, 6][index]
            def __enter__(self): return 1
            __slots__ = ()
            def __enter__(self): return 1
        thing = C18()
        trace.append(len(thing))
    else:
        d = clip(tuple(()))
        a[-1] = divmod(3.14159, 0b1011)
        b, *b = d
    return trace, a, b, c, d
run(6, p6)
run(7, lambda: ('{} {}'.format(dict(k=1, v=2), 7).split() * 1)[-5:-4:3])

def p8():
    trace = []
    a = (1,)[::3]
    b = math.copysign(2**63, -1)
    c = {2**63: [3, 1, 2], list(range(5)): None}
    d = (10**25).bit_length()
    for c in range(3):
        b //= (('  pad ' + a)); b = clip(b)
        try:
            def g8(items):
                try:
                    for item in items:
                        got = yield item * 2
                        if got is not None: trace.append(('got', got))
                except ValueError as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g8([1, 2.5, 'z'])
            trace.append(sum(1 for _ in generator))
            trace.append(next(generator, 'end'))
            trace.append(next(generator))
            generator.close()
            trace.append(f'{d!r:.30} {b!s:>4.20}')
        except KeyError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
            return 'from finally', trace
        for a in enumerate('  pad '[1][:5]):
            class C31(Point):
                kind = c
                def __bool__(self): return False
                def __hash__(self): return 1
            thing = C31(1)
            trace.append({thing: 1} and 1)
            trace.append(-thing)
            trace.append(1 in thing)
    else:
        trace.append('else')
    def f41(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return [args] * 2
    trace.append(f41(1, z=4))
    trace.append(f41(b))
    return trace, a, b, c, d
run(8, p8)
run(9, lambda: ((({{'b': [1], 'a': 2}: {}, 2.675: 1, 1/3: 1} | dict.fromkeys(bytes(3), {(1, 2): 3})))).to_bytes(0, 'big', signed=True).rjust(5, b'-'))

def p10():
    trace = []
    a = (2**63 << 8)
    b = frozenset(range(3))
    c = (list({1: 'x', 2: 'y'}.items()))
    d = list(map(float, '_under'))
    for d in sorted(b, key=str):
        match b:
            case [first, *rest]:
                trace.append('case')
                d[0] = {v % 5 for v in range(3)}
                d = clip({len(str(v)): (v, v) for v in range(1)})
                b = clip(tuple(range(3)))
            case 'abc' | b'abc':
                trace.append('case')
                trace.append((d := ((10 < -2.5 <= 10**25))) == d)
                del b[::2]
            case _:
                trace.append('none')
        def f18(*args, last=0):
            nonlocal_free = args
            trace.append(nonlocal_free)
            return args + 1
        trace.append(f18(1, last=2))
        b = (lambda x, *, k=c: (x, k))(sorted([1.5, 2], key=lambda v: -v))
    d |= a; d = clip(d)
    def r25(n): return '' if not n else str(n % 2) + r25(n // 2)
    trace.append(r25(4))
    try:
        def g28(items):
            try:
                for item in items:
                    got = yield item * 2
                    if got is not None: trace.append(('got', got))
                result = yield from pairs('xy')
                trace.append(result)
            except KeyError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g28(range(3))
        trace.append(generator.send(5))
        trace.append(next(generator, None))
        generator.close()
        n43 = 0
        while (n43 := n43 + 1) < 5:
            c, a = c, {str(v): {v: 1} for v in ()}
            trace.append(f'{a!r:.30} {d!s:>4.20}')
            a, c = b, c
        c = clip(~(len([1, 2, 3])))
    except (RuntimeError, IndexError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        trace.append(Point(c) + a)
        b = clip(((b'a,b' + a) if all({(1, 2): 3}) else b.encode('ascii', 'backslashreplace')))
    assert (False in b), c
    trace.append(f'{c!r:.30} {b!s:>4.20}')
    return trace, a, b, c, d
run(10, p10)
run(11, lambda: list(({} | {v: v + 1 for v in tuple([[1], [2, 3]])}).keys()))

def p12():
    trace = []
    a = (-1 < -0.0 <= 2**63)
    b = ({(1, 2): 3} | {})
    c = ({1, 2.0, True} ^ {3, 4})
    d = round(0o17, 1)
    d = clip((not [[1], [2, 3]][:]))
    trace.append(d)
    class C7(int):
        kind = divmod(a, 2**64)
        @staticmethod
        def plain(x=1): return x
    thing = C7()
    trace.append(thing[0:1])
    a = clip(c)
    def g13(items):
        try:
            for item in items:
                got = yield [item]
                if got is not None: trace.append(('got', got))
            result = yield from pairs('xy')
            trace.append(result)
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g13(range(3))
    trace.append(list(generator))
    trace.append(sum(1 for _ in generator))
    trace.append(next(generator))
    generator.close()
    def r29(n): return '' if not n else str(n % 2) + r29(n // 2)
    trace.append(r29(2))
    return trace, a, b, c, d
run(12, p12)
run(13, lambda: '{:>{}}'.format(((1, 2), 3)[::0], 5).encode('latin-1')[:0])

def p14():
    trace = []
    a = math.hypot(10**18, -10**30)
    b = max([3, 1, 2])
    c = ({3, 4} ^ {1, 2.0, True})
    d = sorted(dict(k=1, v=2), key=lambda v: -v)
    trace.append((c := 'aAbB'.encode('ascii')) == d)
    def f6(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return [args] * 2
    trace.append(f6(x=5))
    d = (lambda x, *, k=a: (x, k))('ﬁ'.isidentifier())
    return trace, a, b, c, d
run(14, p14)
run(15, lambda: f'{1234.5678:>#010_.1x}'.split('a'))

def p16():
    trace = []
    a = tuple(dict(k=1, v=2))
    b = ({} | {'b': [1], 'a': 2})
    c = (not {3, 4})
    d = ()[-4]
    if (2.675 if False else False): raise TypeError(a)
    def f6(*args):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return args + 1
    trace.append(f6())
    trace.append(f6(*[1, 2]))
    a = clip(format(', '.join(map(str, [3, 1, 2])), '=10_.1G'))
    trace.append({v % 5 for v in range(3)})
    class C14(str):
        kind = round(1.7976931348623157e308, -3)
        def __contains__(self, item): return item == 1
        def __repr__(self): return 'R' + type(self).__name__[:1]
    thing = C14(1, 2)
    trace.append(thing == 1)
    trace.append(vars(thing))
    assert bool('12'), c
    return trace, a, b, c, d
run(16, p16)
run(17, lambda: (((-2.5).join([b'1', b'2']).rjust(5, b'-'), (not bool([[1], [2, 3]])),) and complex(3.14159, 10**25).imag))

def p18():
    trace = []
    a = (0.2 / float('inf'))
    b = ({1: 'x', 2: 'y'}, bytes(3),)
    c = (bin(10))
    d = list(iter(('a', 1)))
    for c in c:
        c = clip(((1e100 - d) - math.sqrt(1_000_000)))
    try:
        class C8(str):
            kind = (2.675).real
            def __enter__(self): return 1
            def __hash__(self): return 1
        thing = C8()
        trace.append([base.__name__[:3] for base in type(thing).__mro__])
        trace.append(f'{thing:>5}')
        def r15(n): return n if n < 2 else r15(n - 1) + r15(n - 2)
        trace.append(r15(1))
        c = clip(dict(zip({False: (123456789012345678901234567890)}, range(0))))
    except KeyError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    finally:
        trace.append('finally')
    a, d = d, b.join([b'1', b'2'])
    n23 = 0
    while (n23 := n23 + 1) < 4:
        if isinstance(b, list): continue
    else:
        trace.append('else')
    trace.append(d)
    return trace, a, b, c, d
run(18, p18)
run(19, lambda: [*(((1 << 55) // (0o17 & 2.675))).join([b'1', b'2']), *bytearray(b'xyz')])

def p20():
    trace = []
    a = b''[:5:-1]
    b = {v % 5 for v in range(5)}
    c = ('😀 smile' in {1, 2, 3})
    d = {{(1, 2): 3}: list(range(5)), dict(k=1, v=2): ['a', 'b'], 0.5: {1, 2, 3}}
    c[1:2] = format('a\x00b', '<#20f')
    if (('12' >= 1e10) in f'{1234.5678!s:>-#b}'):
        try:
            with Manager(trace, True) as manager:
                a += b; a = clip(a)
                a = clip(d)
            assert ((True) or 7), c
            b = clip(round(int(123456.789)))
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
    d, *a = sorted(d, key=len)
    def f18(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x + 1
    trace.append(f18(1))
    trace.append(f18())
    return trace, a, b, c, d
run(20, p20)
run(21, lambda: math.atan(math.pow(0o17, 2**64)))

def p22():
    trace = []
    a = frozenset([1, 5]).difference(range(2))
    b = (set() & {7})
    c = list({'a': 1}.items())
    d = ({7} < (-2**63))
    trace.append(f'{c!r:.30} {a!s:>4.20}')
    with Manager(trace, False) as manager:
        try:
            d = clip((format(float('inf'), '0.10E') * -1))
            for b in range(4):
                trace.append(f'{a!r:.30} {b!s:>4.20}')
            with Manager(trace, True) as manager, Manager(trace, False):
                b -= d; b = clip(b)
                del b[::2]
                del d['a']
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            if (list(range(11, -5, -2)) if b else math.atan2(0b1011, (a))):
                a = clip(dict(zip((c + [3, 1, 2]), (((1, 2), 3) + (3, 1, 2)))))
                del c[0]
                c, a = a, d
            elif b:
                b = clip(callable(b))
                d = clip(((a < float('1_0.5') <= d)))
            b = clip(', '.join(map(str, list(zip(range(5), b'')))))
        del c[::2]
    c |= dict.fromkeys((d), set()); c = clip(c)
    del a[0]
    trace.append((b := len(b)) == a)
    return trace, a, b, c, d
run(22, p22)
run(23, lambda: '{:>{}}'.format(complex(-1e300, 255), 3).rpartition(' '))

def p24():
    trace = []
    a = ()
    b = (len({}))
    c = (())
    d = {(3, 1, 2): 'tEST tITLE'}
    b, c = d, (0 % (3))
    d = clip(math.dist((c), 2**64))
    for c in range(1):
        for d in pairs([0o17]):
            try:
                if d: break
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except StopIteration as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise ZeroDivisionError('again') from error
            except Exception as error:
                trace.append(type(error).__name__)
            try:
                a = clip(a)
                del c['a']
            except Exception as error:
                trace.append(type(error).__name__)
            finally:
                trace.append('finally')
            class C25(Point):
                kind = isinstance((c), bool)
                def __getitem__(self, index): return [5, 6][index]
                def __enter__(self): return 1
                def __lt__(self, other): return True
            thing = C25('4')
            trace.append(f'{thing:>5}')
            trace.append(thing.unknown)
            trace.append(-thing)
        del b['a']
        with Manager(trace, False) as manager:
            n36 = 0
            while (n36 := n36 + 1) < 5:
                del d['a']
                if callable(b): break
    c[0] = (b'Hello World' + b'Hello World')
    return trace, a, b, c, d
run(24, p24)
run(25, lambda: ((((2 * 10**25) % +(2**63)) | (((((1, 2), 3) + (3, 1, 2)) + tuple(['a', 'b'])))) / list(map(repr, [None, True]))[5:3].index(3)))

def p26():
    trace = []
    a = ((1e16).as_integer_ratio())
    b = bytes(b' s ')
    c = (2 >> 12)
    d = {v: f'{v!r:>5}' for v in b'a,b'}
    b -= a; b = clip(b)
    assert (set() and 10**18), d
    return trace, a, b, c, d
run(26, p26)
run(27, lambda: {v % 2 for v in range(5)}.difference(range(5)))

def p28():
    trace = []
    a = ((1,) + ('a', 1))
    b = tuple(range(4))
    c = tuple(dict(k=1, v=2))
    d = {}
    match (b' s ' if c else 1.5):
        case int(value):
            trace.append(('case', value))
            del c[::2]
        case [first, *rest]:
            trace.append('case')
            n11 = 0
            while (n11 := n11 + 1) < 3:
                b = clip({})
                d = clip(b.replace(b'a', b'zz'))
            if c:
                c, *a = sorted(['a', 'b'], reverse=True)
                c -= set(range(5, 2)); c = clip(c)
                trace.append(b)
            elif (0o17).bit_count():
                trace.append(f'{a!r:.30} {d!s:>4.20}')
                d = clip(sorted(frozenset(range(3)), key=str))
            else:
                b = clip(c.hex(':')[:])
                del b[::2]
            b = clip({v % 1 for v in range(6)})
        case []:
            trace.append('case')
            trace.append(divmod(d, (2 // a))[0])
        case _:
            trace.append('none')
    trace.append((d := (d)[0:1:1]) == b)
    a += tuple(('a', 1)); a = clip(a)
    b = clip(b)
    c = clip(dict(zip(list(iter(d)), ('a\x00b' + 'tEST tITLE'))))
    return trace, a, b, c, d
run(28, p28)
run(29, lambda: dict(zip(range(2), range(3))))

def p30():
    trace = []
    a = frozenset(range(0))
    b = (-5, b'',)
    c = ''.encode('utf-16-le')
    d = list(range(5))[:0:1]
    c = clip('  pad '.swapcase().encode('utf-16-le'))
    for b in list(enumerate(list(range(5)))):
        try:
            try:
                trace.append(f'{d!r:.30} {d!s:>4.20}')
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise TypeError('again') from None
            finally:
                trace.append('finally')
            if (c <= c): break
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        finally:
            trace.append('finally')
    del b['a']
    return trace, a, b, c, d
run(30, p30)
run(31, lambda: ((((3 // 2**63)).bit_count()).conjugate() not in frozenset(range(4))))

def p32():
    trace = []
    a = (2**64 * -2**63)
    b = b'\x00\xff'[2]
    c = bytearray(b'xyz')[-1]
    d = list({'b': [1], 'a': 2}.copy())
    n5 = 0
    while (n5 := n5 + 1) < 2:
        try:
            with Manager(trace, False) as manager:
                c += ', '.join(map(str, [[1], [2, 3]])); c = clip(c)
                trace.append((d := a) == d)
            b[-1] = (1e16 - 1/3)
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except Exception as error:
            trace.append(type(error).__name__)
    def r16(n): return '' if not n else str(n % 2) + r16(n // 2)
    trace.append(r16(3))
    a[0] = dict(zip(range(4), a))
    c = clip(d)
    assert isinstance('1e5', int), a
    return trace, a, b, c, d
run(32, p32)
run(33, lambda: (not (list({123456789012345678901234567890: 0}.copy()) | dict.fromkeys(range(5), ('a', 1)))))

def p34():
    trace = []
    a = {len(str(v)): b'abc' for v in range(0)}
    b = '{1} {0}'.format(b'abc', 8)
    c = 'a,b,c'.strip('abc')
    d = (1e10).hex()
    def f5(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return (args, b)
    trace.append(f5(1, 2))
    trace.append(f5(1, **{'y': 7}))
    n11 = 0
    while (n11 := n11 + 1) < 2:
        a = clip((d in (b & 123456789012345678901234567890)))
        try:
            assert (d and [3, 1, 2]), a
            assert callable(c), c
            b, d = c, b
        except Exception as error:
            trace.append(type(error).__name__)
            raise
        finally:
            trace.append('finally')
    else:
        trace.append('else')
    def f25(x):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f25(1, last=2))
    c = (lambda x, *, k=c: (x, k))({'b': [1], 'a': 2}.popitem())
    return trace, a, b, c, d
run(34, p34)
run(35, lambda: ((b'a,b' + bytearray(b'xyz'))[:] + bytearray((1, 2, 3))).strip())

def p36():
    trace = []
    a = ''.encode('latin-1')
    b = divmod(-2.5, -2**63)
    c = [({'a': 1}) for v in {} if v]
    d = frozenset(range(2))
    c, b = c, b
    def r6(n): return n if n < 2 else r6(n - 1) + r6(n - 2)
    trace.append(r6(4))
    d = clip((list(map(len, (d))) + a))
    for d, b in enumerate('_under'.translate({97: 'A', 98: None})[:5]):
        with Manager(trace, False) as manager:
            for c in pairs([*range(3), *[3, 1, 2]]):
                b = clip((a.intersection(range(4)) & set(range(3, 7))))
                c = clip(math.isnan(complex(2.675, 1).conjugate()))
            if (not float('inf')):
                d = clip(({v % 2 for v in range(0)} if b else list(enumerate('abc'))))
                del d['a']
            elif ('ﬁ' + '0x1f'):
                a = clip(b)
        def g19(items):
            try:
                for item in items:
                    got = yield item
                    if got is not None: trace.append(('got', got))
                result = yield from pairs('xy')
                trace.append(result)
            except ValueError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g19('abc')
        trace.append(generator.throw(ValueError('t')))
        generator.close()
        c, a = c, (3 - -5)
    assert all(b' s '), c
    return trace, a, b, c, d
run(36, p36)
run(37, lambda: list(map(abs, bytearray(()))))

def p38():
    trace = []
    a = (10**18).conjugate()
    b = set().issuperset(range(5))
    c = b'a,b'[-2:]
    d = list(map(type, {(1, 2): 3}))
    if (not a):
        class C6(Exception):
            kind = tuple(range(3))
            def __repr__(self): return 'R' + type(self).__name__[:1]
            def __add__(self, other): return ('add', other)
            def __neg__(self): return 'neg'
            def __getattr__(self, name): return 'missing ' + name
        thing = C6('4')
        trace.append({thing: 1} and 1)
        trace.append(sorted([thing, thing]) and 1)
        trace.append(thing == 1)
        trace.append(isinstance(thing, Point))
        c = clip(set(range(5, 6)))
    for b, b in "it's".partition('l'):
        try:
            del c[::2]
            with Manager(trace, True) as manager:
                assert (-1 < 100.0 <= 255), a
            if all(range(5)):
                trace.append((c.splitlines() * 2))
            else:
                if (list(range(5)) > [None, True]): continue
                b = clip(a)
        except Exception as error:
            trace.append(type(error).__name__)
            raise
        finally:
            trace.append('finally')
        if ((0.2 - 100.0) <= c):
            trace.append(a)
            b[0] = a
    trace.append(Point(a) + d)
    del c['a']
    c //= (tuple((1, 2, 3))); c = clip(c)
    trace.append(f'{b!r:.30} {a!s:>4.20}')
    return trace, a, b, c, d
run(38, p38)
run(39, lambda: (list(zip((((1,).count({1, 2, 3}) << 66)).to_bytes(1, 'big', signed=False), divmod(round((1.7976931348623157e308 + -0.0), 3), round(math.hypot(0o17, 0)))))))

def p40():
    trace = []
    a = format('line\nline2\r\nthree', 'f')
    b = ({3, 4} and [3, 1, 2])
    c = math.sin(2**63)
    d = (((1, 2), 3),)
    b = clip(set(range(0, 11)))
    for c in range(4):
        def r7(n): return n if n < 2 else r7(n - 1) + r7(n - 2)
        trace.append(r7(4))
        def g9(items):
            try:
                for item in items:
                    got = yield item * 2
                    if got is not None: trace.append(('got', got))
                result = yield from pairs('xy')
                trace.append(result)
            except ValueError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g9(a)
        trace.append(next(generator))
        trace.append(generator.throw(ValueError('t')))
        trace.append(sum(1 for _ in generator))
        generator.close()
        if d: raise ValueError(b)
    b += a; b = clip(b)
    return trace, a, b, c, d
run(40, p40)
run(41, lambda: sorted({len(str(v)): {v: 1} for v in (-10**30).to_bytes(7, 'big', signed=True).strip()}, key=len))

def p42():
    trace = []
    a = '{{}} {}'.format({(1, 2): 3}, 5)
    b = [{v: 1} for v in '%d items' if v]
    c = ', '.join(map(str, [3, 1, 2]))
    d = (1,)[:1:1]
    trace.append(a)
    try:
        if (not list(range(-8, 10, -2))):
            def r8(n): return n if n < 2 else r8(n - 1) + r8(n - 2)
            trace.append(r8(3))
            def g10(items):
                try:
                    for item in items:
                        got = yield [item]
                        if got is not None: trace.append(('got', got))
                    result = yield from pairs('xy')
                    trace.append(result)
                except Exception as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g10(c)
            trace.append(next(generator))
            trace.append(next(generator, None))
            generator.close()
        for b in pairs(d):
            class C26(list):
                kind = d
                def __index__(self): return 2
                def __neg__(self): return 'neg'
                def __index__(self): return 2
                def __format__(self, text): return '<' + text + '>'
            thing = C26()
            trace.append(thing[0:1])
            trace.append(thing.value)
            trace.append(isinstance(thing, Point))
            d = clip(b)
            a -= (1 in c); a = clip(a)
        else:
            trace.append('else')
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        d, *a = 'MiXeD case'.partition('l')
    finally:
        trace.append('finally')
    return trace, a, b, c, d
run(42, p42)
run(43, lambda: list(zip(((frozenset([1, 5]), [None, True], -5,) + (set(), 0.2,))[0], ([*'aAbB'[::1], *range(4)], ({v % 3 for v in range(5)}),))))

def p44():
    trace = []
    a = (2 / 1)
    b = (-2.5 + 1.0)
    c = list(zip(range(3), range(5)))
    d = [*{}, *range(4)]
    trace.append(((format(c, '*<1_.10F')) + f'{-1e300!r:_^+5.0F}'))
    class C6(int):
        kind = format(9007199254740993.0, '*<-#05b')
        @staticmethod
        def plain(x=1): return x
        def __format__(self, text): return '<' + text + '>'
        def __radd__(self, other): return ('radd', other)
    thing = C6(1)
    trace.append(vars(thing))
    trace.append(thing != thing)
    trace.append(hash(thing) == 1)
    def g15(items):
        try:
            for item in items:
                got = yield (item, item)
                if got is not None: trace.append(('got', got))
            result = yield from pairs('xy')
            trace.append(result)
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g15(range(3))
    trace.append(next(generator, None))
    trace.append(sum(1 for _ in generator))
    generator.close()
    if isinstance((1.7976931348623157e308).as_integer_ratio(), (int, float)):
        def g31(items):
            try:
                for item in items:
                    got = yield item * 2
                    if got is not None: trace.append(('got', got))
                result = yield from pairs('xy')
                trace.append(result)
            except ValueError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g31(b)
        trace.append(generator.throw(ValueError('t')))
        trace.append(generator.send(5))
        trace.append(list(generator))
        generator.close()
    elif complex(123456.789, -1).imag:
        trace.append(d[2])
    return trace, a, b, c, d
run(44, p44)
run(45, lambda: ((divmod((2**63 / 2), max([None, True])) + tuple(range(5))), (complex(-2.5, -5).imag - (round(-1e300, -1) % float('abc'))), set(range(1, 3)),))

def p46():
    trace = []
    a = divmod(100.0, -2**63)
    b = ((dict(k=1, v=2) or (1, 2, 3)))
    c = isinstance(None, int)
    d = set(range(5, 7))
    trace.append(Point(c) + a)
    trace.append(b)
    if (list(map(len, ((1, 2), 3))) not in d):
        class C8(Exception):
            kind = bytes((1,))
            def __format__(self, text): return '<' + text + '>'
            @classmethod
            def make(cls): return cls.__name__[:1]
            def __str__(self): return 'S'
        thing = C8()
        trace.append(thing * 2)
        a = clip((float('1e400')).real)
        trace.append(round((0o17).bit_length(), -3))
    def f17(x, y=2):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return (x, b)
    trace.append(f17(*[1, 2]))
    trace.append(f17(1, last=2))
    if (not dict.fromkeys(dict(k=1, v=2), (1,))):
        for a in sorted({'b': [1], 'a': 2}, key=str):
            with Manager(trace, True) as manager:
                c = clip(d)
                trace.append(''.index('b').splitlines())
            d = clip((((0.1) ** 10) / (0.2).is_integer()))
        else:
            trace.append('else')
        c = clip(b)
    return trace, a, b, c, d
run(46, p46)
run(47, lambda: ('%+i' % ((2**64 * 2**64),) * 2).splitlines())

def p48():
    trace = []
    a = (not '0x1f')
    b = (-5).to_bytes(1, 'big', signed=False)
    c = f'{0o17: 1.3f}'
    d = {'b': [1], 'a': 2}.get('a')
    d -= divmod(0.5, 10**25); d = clip(d)
    if bool(c):
        if (dict.fromkeys(dict(k=1, v=2), set()) and (1, 2, 3)[3:]):
            try:
                trace.append(Point(b) + a)
                if ('%+08.0E' % ({7},)): raise RuntimeError(b)
                a, *b = list(range(5, 9, -1))
            except TypeError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                a = clip((sum((False)) / ((3) ** 2)))
                c, d = d, (({1, 2, 3})).as_integer_ratio()
                b, c = d, round(d, -1)
            def f20(x, y=2):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x
            trace.append(f20())
            b = (lambda x, *, k=b: (x, k))(list(dict(k=1, v=2).keys()))
        elif list({}.items()):
            for b in pairs([*{(1, 2): 3}, *range(3)]):
                a = clip([*(1.5, d,), *range(5)])
                d, *a = [v * 2 for v in b'12' if v]
                del a[::2]
            else:
                trace.append('else')
            a = clip(((0 << 37) not in {v % 1 for v in range(3)}))
        else:
            d = clip((a + d))
        d -= (a + ()); d = clip(d)
    d, a = b, sorted((1, 2, 3))
    c = clip(bytearray(list(range(5))).decode('utf-8', 'replace'))
    a = clip(bytearray([3, 1, 2]))
    return trace, a, b, c, d
run(48, p48)
run(49, lambda: format((not set(range(0, 5))), '=-#05,'))

def p50():
    trace = []
    a = b'12'.upper()
    b = math.hypot(1000, 1.5)
    c = ('😀 smile' + 'a,b,c')
    d = (b'\x00\xff' + bytes(3))
    with Manager(trace, True) as manager, Manager(trace, False):
        del b[::2]
    def g7(items):
        try:
            for item in items:
                got = yield (item, item)
                if got is not None: trace.append(('got', got))
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g7(range(3))
    trace.append(sum(1 for _ in generator))
    trace.append(next(generator, 'end'))
    trace.append(next(generator, None))
    generator.close()
    for a, a in enumerate('_under'[-3:][:5]):
        for c, d in range(3):
            try:
                c, *b = ''.split('a')
                b, d = b, [*range(5), *range(4)]
            except RuntimeError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                d = clip(b)
            n29 = 0
            while (n29 := n29 + 1) < 3:
                del d[::2]
                trace.append((d := (c).hex()) == a)
        del d[::2]
    else:
        trace.append('else')
    b = clip(math.degrees(round(1_000_000, 0)))
    c = clip(math.dist(0b1011, 1000))
    return trace, a, b, c, d
run(50, p50)
run(51, lambda: (complex(0.0, 1000).conjugate(), dict(zip(list(zip(f'{None: 10.0b}', {}['a'])), range(5))),))

def p52():
    trace = []
    a = pow(0xff, 19, 10)
    b = ('tEST tITLE' + 'a,b,c')
    c = frozenset(range(3))
    d = {v % 3 for v in range(7)}
    def f5(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return (args, d)
    trace.append(f5(1))
    b = (lambda x, *, k=a: (x, k))(c)
    try:
        del a['a']
    except (TypeError, ZeroDivisionError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        def f15(x, y=2):
            nonlocal_free = x
            trace.append(nonlocal_free)
            return [x] * 2
        trace.append(f15(1, z=4))
        b = (lambda x, *, k=c: (x, k))(b''[3:3:2])
        trace.append(a)
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    finally:
        trace.append('finally')
    if (d not in a[:-3]):
        class C28(str):
            kind = bytes(())
            __slots__ = ()
            def __index__(self): return 2
            def __format__(self, text): return '<' + text + '>'
        thing = C28()
        trace.append(1 + thing)
        trace.append('%s %r' % (thing, thing))
        trace.append(thing[0:1])
        trace.append(set(range(5, 1)))
    elif a:
        class C39(str):
            kind = a
            def __getitem__(self, index): return [5, 6][index]
            def __neg__(self): return 'neg'
            def __getattr__(self, name): return 'missing ' + name
            def __mul__(self, other): return NotImplemented
        thing = C39(1)
        trace.append(1 + thing)
    else:
        def r48(n): return n if n < 2 else r48(n - 1) + r48(n - 2)
        trace.append(r48(5))
        with Manager(trace, True) as manager:
            with Manager(trace, False) as manager:
                del c[0]
            a += list(range(4, 5, 3)); a = clip(a)
            d = clip(frozenset(range(1)))
        c = clip(set(range(5, 4)))
    a = clip(a)
    return trace, a, b, c, d
run(52, p52)
run(53, lambda: hex((int('zz', 36) << 47)))

def p54():
    trace = []
    a = list(filter(bool, range(4)))
    b = (5e-324 + float('nan'))
    c = b'Hello World'[4:0]
    d = [{v: 1} for v in ('a', 1) if v != 1]
    d = clip(a)
    if ((c[4:4:]) != (7 >> 16)):
        for a in pairs(([3, 1, 2] * 2)):
            def r8(n): return n if n < 2 else r8(n - 1) + r8(n - 2)
            trace.append(r8(3))
        c = clip(format(c, '0>+#1.3E'))
    elif {str(v): -v for v in a}:
        match c:
            case int(value):
                trace.append(('case', value))
                b = clip((divmod(10, c)[0] % b))
                c, *d = list(map(str, 'ÄÖü ß'))
                d += '0x1f'.encode(); d = clip(d)
            case 'abc' | b'abc':
                trace.append('case')
                d = clip(c[1:])
                c[1:2] = ({'b': [1], 'a': 2} | {1: 'x', 2: 'y'})
                c = clip('%-#8.7u' % (all(d),))
            case {1: _}:
                trace.append('case')
                trace.append(Point(d) + Point(c, 2))
                c, *a = '1e5'.splitlines()
                d *= c; d = clip(d)
            case _:
                trace.append('none')
        c = clip(c)
        a, d = b, set().difference(range(4))
    trace.append(f'{b!r:.30} {a!s:>4.20}')
    return trace, a, b, c, d
run(54, p54)
run(55, lambda: isinstance(set(range(1, 11)), (int, float)))

def p56():
    trace = []
    a = ((256) ** 4)
    b = list(zip((), ()))
    c = divmod(1e15, 2)
    d = list(filter(None, [None, True]))
    with Manager(trace, True) as manager:
        c[True] = format(0.0, '^1,.10n')
        trace.append((list({1: 'x', 2: 'y'}.items()) | d))
        class C8(str):
            kind = list(reversed('quote"s'))
            def __contains__(self, item): return item == 1
            def __lt__(self, other): return True
            def __radd__(self, other): return ('radd', other)
            def __hash__(self): return 1
        thing = C8()
        trace.append(thing < 1)
        trace.append(thing == 1)
        trace.append(thing + 1)
    match [b, b]:
        case Point(x=0):
            trace.append('case')
            with Manager(trace, True) as manager:
                trace.append(Point(a) + Point(c, 2))
            assert (list(map(str, {}))), c
            if (((1_000_000) ** 2) < complex(a, 10).real <= c):
                trace.append(Point(d) + Point(b, 2))
            else:
                a = clip(list(iter((((1, 2), 3))[:])))
                del c[::2]
        case int(value) if value:
            trace.append(('case', value))
            for c, a in range(4):
                b, d = d, dict.fromkeys(range(5), ('x' * 3))
            a, c = b, int('-7')
            a['k'] = b
        case [[*_], value]:
            trace.append(('case', value))
            del d['a']
            if (0xff < 9007199254740993.0 <= c): raise KeyError(d)
            a, *b = a[:-5]
        case _:
            trace.append('none')
    b *= list(range(0, 2, 2)); b = clip(b)
    trace.append(Point(c) + Point(b, 2))
    return trace, a, b, c, d
run(56, p56)
run(57, lambda: ((((3 >> 18) | (2**63 // 10**18)) / (divmod(10**25, ({}))[1] | divmod(-1, 2**64)[0])) > float('1.5')))

def p58():
    trace = []
    a = (('x' * 3) and {1, 2.0, True})
    b = complex(3.14159, 0b1011) * 2j
    c = (b'12' + b'12')
    d = (b'12' + bytearray(b'xyz'))
    try:
        trace.append(f'{d!r:.30} {d!s:>4.20}')
        del d[0]
        with Manager(trace, False) as manager, Manager(trace, False):
            del a[0]
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    try:
        def g15(items):
            try:
                for item in items:
                    got = yield item * 2
                    if got is not None: trace.append(('got', got))
            except KeyError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g15([1, 2.5, 'z'])
        trace.append(sum(1 for _ in generator))
        trace.append(generator.close())
        trace.append(sum(1 for _ in generator))
        generator.close()
    except (IndexError, ZeroDivisionError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise ValueError('again') from None
        with Manager(trace, False) as manager:
            trace.append(((2**63 + 0.1) if (not True) else b))
            c[0] = b'Hello World'[-4::-1]
        for d in enumerate(format(2, '0>-05,.3b')[:5]):
            def f36(*args):
                nonlocal_free = args
                trace.append(nonlocal_free)
                return args
            trace.append(f36(1, z=4))
            trace.append(f36(a))
            b = (lambda x, *, k=d: (x, k))(format('\t tab', '_.3'))
        d = clip(((10**25 - True) % int('12')))
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        d = clip(((c + d) == ((1, 2), 3)[-1::3]))
        d = clip((d + a))
    assert isinstance(a, list), c
    d += math.hypot(0b1011, 1.0); d = clip(d)
    b[1:2] = (list(range(5)) not in '1e5')
    return trace, a, b, c, d
run(58, p58)
run(59, lambda: ({v: () for v in list(iter(list(range(10, -7, -3))))} | {v: v + 1 for v in '-3.5'.find('b').isnumeric()}))

def p60():
    trace = []
    a = ({v % 3 for v in range(0)})
    b = set().isdisjoint(range(3))
    c = sorted({'a': 1}, key=str)
    d = frozenset(range(1))
    d, *b = d
    trace.append(d)
    d = clip((all((1, 2, 3)) and b))
    trace.append({})
    for a, b in pairs(list(enumerate((3, 1, 2)))):
        if (c or (1e22, b'a,b',)):
            if all((c | ({7}))):
                trace.append({v: v == 2 for v in divmod(9007199254740993.0, -5)})
                if ('a' < 2.675): break
            elif format(-1000, '.3E'):
                trace.append(({v % 4 for v in range(6)} & {7}.intersection(range(5))))
                d //= ({'b': [1], 'a': 2} | {1: 'x', 2: 'y'}); d = clip(d)
                b[0] = round(123456789012345678901234567890, -3)
            else:
                b[0] = (-1000).to_bytes(7, 'big', signed=True)
            b = clip(set(range(2, 1)).symmetric_difference(range(4)))
            a = clip(divmod((255 << 63), (0o17 >> 27))[0])
        if ({1: 'x', 2: 'y'} not in {'a': 1}): raise RuntimeError(b)
        trace.append((a := b) == a)
    else:
        trace.append('else')
    return trace, a, b, c, d
run(60, p60)
run(61, lambda: (((pow(1000, 11, 2**61-1) * (1/3 and (())))).conjugate() / ((-1000) ** 6)))

def p62():
    trace = []
    a = {v % 2 for v in range(4)}
    b = [*range(5), *range(3)]
    c = round(0.1, 1)
    d = (tuple([[1], [2, 3]]))
    for d in sorted({'a': 1}, key=str):
        d = clip(((((1,))) ** 5))
        b[-1] = d
        for b, a in enumerate('1e5'.find('b')[:5]):
            c = clip(({3, 4}.issubset(range(3)) | ({3, 4} - {3, 4})))
        else:
            trace.append('else')
    else:
        trace.append('else')
    if (math.gcd(1, 255) if (d < dict(k=1, v=2)) else d):
        trace.append(f'{d!r:.30} {b!s:>4.20}')
        class C16(list):
            kind = (b'12' or 'ﬁ')
            def __contains__(self, item): return item == 1
        thing = C16(1, 2)
        trace.append(max(thing, 0))
        trace.append(str(thing))
        trace.append(thing < 1)
        trace.append([1, 2, 3][thing])
    elif [[1.5, 2], b'a,b', b'Hello World']:
        match format(0.5, '0>.10g'):
            case str() as value:
                trace.append(('case', value))
                c = clip(a)
            case [first, *rest]:
                trace.append('case')
                assert any(a), a
                b['k'] = isinstance(a, bool)
            case _:
                trace.append('none')
        try:
            d['k'] = [*range(2), *[[1], [2, 3]]]
            c, *c = a
        except (RuntimeError, IndexError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ZeroDivisionError('again')
        except (RuntimeError, KeyError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise IndexError('again') from error
        trace.append((c := (0.1 / float('inf'))) == d)
    b, *c = ((0 & c))
    b = clip(frozenset(range(4)))
    d, a = a, (frozenset([1, 5]) ^ (False))
    return trace, a, b, c, d
run(62, p62)
run(63, lambda: frozenset(range(2)))

def p64():
    trace = []
    a = math.copysign(3, 1000)
    b = ({7} | {3, 4})
    c = bytearray(('a', 1))
    d = math.gamma(1.7976931348623157e308)
    if c:
        for b in list(enumerate([3, 1, 2])):
            with Manager(trace, False) as manager:
                assert b, d
                trace.append((d))
            if all(('a', 1)[::1]):
                if c: break
                trace.append((d := {1, 2.0, True}.issuperset(range(1))) == b)
            else:
                if all((1,)): continue
                b, *d = b
            trace.append((b := '%8.7o' % (list(range(5)),)) == c)
    elif dict(zip(range(2), [1.5, 2])):
        trace.append(frozenset(range(2)))
        def f19(*args, last=0):
            nonlocal_free = args
            trace.append(nonlocal_free)
            return args + 1
        trace.append(f19())
        a = (lambda x, *, k=a: (x, k))((frozenset([1, 5]) - a))
        d = clip(math.trunc(round(d, 1)))
    else:
        trace.append(Point(d) + a)
        del a[::2]
        c //= a; c = clip(c)
    trace.append(f'{a!r:.30} {a!s:>4.20}')
    return trace, a, b, c, d
run(64, p64)
run(65, lambda: float(10**400))

def p66():
    trace = []
    a = (123456.789 + -2.5)
    b = len({1, 2.0, True})
    c = frozenset(range(4))
    d = ('a,b,c' == -1000)
    for c in enumerate(str(b'Hello World')[:5]):
        for b in sorted({}, key=str):
            def r7(n): return [n] if n < 1 else [n, *r7(n - 1)]
            trace.append(r7(1))
            n9 = 0
            while (n9 := n9 + 1) < 3:
                assert (c not in 'a,b,c'), b
                trace.append(b[4][4])
                assert (10 < -2.5 <= 0), a
        n14 = 0
        while (n14 := n14 + 1) < 4:
            a |= (1_000_000 >> 24); a = clip(a)
        else:
            trace.append('else')
        try:
            a = clip(bytearray([None, True]))
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            n23 = 0
            while (n23 := n23 + 1) < 3:
                b += {'a': 1}.get('a'); b = clip(b)
                trace.append(f'{a!r:.30} {b!s:>4.20}')
            else:
                trace.append('else')
            d[-1] = a
            assert any(c), b
        except Exception as error:
            trace.append(type(error).__name__)
            raise
        finally:
            trace.append('finally')
    trace.append(f'{c!r:.30} {b!s:>4.20}')
    return trace, a, b, c, d
run(66, p66)
run(67, lambda: (list(range(-6, -2, -3))))

def p68():
    trace = []
    a = ('a', 1)[3]
    b = frozenset(range(0))
    c = ('aAbB').partition('l')
    d = divmod(float('nan'), -2**63)
    def g5(items):
        try:
            for item in items:
                got = yield item * 2
                if got is not None: trace.append(('got', got))
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g5(b)
    trace.append(next(generator))
    trace.append(next(generator, None))
    trace.append(generator.send(5))
    generator.close()
    if (b < complex(0.5, 1_000_000) <= (b << 57)):
        def r20(n): return n if n < 2 else r20(n - 1) + r20(n - 2)
        trace.append(r20(8))
        def g22(items):
            try:
                for item in items:
                    got = yield item
                    if got is not None: trace.append(('got', got))
            except Exception as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g22(range(3))
        trace.append(generator.throw(ValueError('t')))
        trace.append(generator.close())
        generator.close()
        for a in enumerate(b[:5]):
            try:
                c = clip(frozenset(range(1)))
                trace.append((c := d) == a)
                assert (d < 1.0 <= d), a
            except (StopIteration, KeyError) as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise RuntimeError('again') from error
                c, b = c, b
            except IndexError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
                raise
    del c[0]
    del d['a']
    match c:
        case 0 | 1:
            trace.append('case')
            trace.append((a := c) == b)
        case None:
            trace.append('case')
            a = clip((round(10**25, 0) & sum([1, 2, 3])))
            trace.append(f'{a!r:.30} {d!s:>4.20}')
            a[True] = format(123456789012345678901234567890, ' #10')
        case Point(value, y=2):
            trace.append(('case', value))
            c = clip({v: (b'abc' + c) for v in range(4)})
        case _:
            trace.append('none')
    del a[0]
    return trace, a, b, c, d
run(68, p68)
run(69, lambda: round((min([[v] for v in range(1) if v]) >> 37), -2))

def p70():
    trace = []
    a = '1e5'.partition('l')
    b = (() + (1, 2, 3))
    c = ()[:]
    d = frozenset(range(0))
    try:
        assert (d in d), c
        match b:
            case int(value) if value:
                trace.append(('case', value))
                if (-10**30 < -2.5 <= 2**64): raise ZeroDivisionError(c)
                del a['a']
            case float() | complex():
                trace.append('case')
                trace.append(Point(d) + c)
                trace.append([*(b'abc', 1e10, set(),), *'line\nline2\r\nthree'])
            case [_, [value, *_]] if value:
                trace.append(('case', value))
                if ('日本語' not in [1, 2, 3]): raise RuntimeError(a)
                trace.append((d := c) == b)
            case []:
                trace.append('case')
                assert (1 < 1.7976931348623157e308 <= b), a
            case _:
                trace.append('none')
        with Manager(trace, True) as manager:
            def g26(items):
                try:
                    for item in items:
                        got = yield item * 2
                        if got is not None: trace.append(('got', got))
                except ValueError as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g26(b)
            trace.append(next(generator, None))
            trace.append(generator.close())
            generator.close()
            def r39(n): return '' if not n else str(n % 2) + r39(n // 2)
            trace.append(r39(6))
            trace.append((c := d) == b)
    except ZeroDivisionError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        b = clip(d)
        d = clip([v * 2 for v in range(3) if v])
    else:
        c[1:2] = a
        a = clip(b[1][:1])
        b, d = c, list(iter('-3.5'))
    d, *b = '%d items'.partition('l')
    a[-1] = d
    trace.append(Point(b) + Point(a, 2))
    return trace, a, b, c, d
run(70, p70)
run(71, lambda: (divmod(((((1e16) ** 2) - (float('nan') / 5e-324)) % float(10**400)), min([(v, v) for v in 'aAbB'.encode('latin-1') if isinstance(v, int)]))))

def p72():
    trace = []
    a = {v % 3 for v in range(8)}
    b = (1e15 // ((1, 2, 3)))
    c = dict.fromkeys('Hello, World', ['a', 'b'])
    d = b'12'[::3]
    def f5(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return (x, b)
    trace.append(f5(x=5))
    trace.append(f5(x=5))
    a = (lambda x, *, k=d: (x, k))((float('nan') / a))
    def g12(items):
        try:
            for item in items:
                got = yield [item]
                if got is not None: trace.append(('got', got))
            result = yield from pairs('xy')
            trace.append(result)
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g12('abc')
    trace.append(sum(1 for _ in generator))
    trace.append(sum(1 for _ in generator))
    generator.close()
    trace.append(Point(d) + Point(c, 2))
    c = clip(d)
    c, *c = d
    return trace, a, b, c, d
run(72, p72)
run(73, lambda: (abs(math.lcm(10, -2.5)) < complex(2.675, 0xff) <= (round((0o17 + 2), 1) >> 8)))

def p74():
    trace = []
    a = ([1, 2, 3] == [])
    b = {v % 3 for v in range(0)}
    c = (123456789012345678901234567890 ^ 0o17)
    d = bytes(((1, 2), 3))
    if (True not in {3, 4}): raise RuntimeError(d)
    a |= {c: b}; a = clip(a)
    class C7(Point):
        kind = {v % 1 for v in range(5)}
        def __mul__(self, other): return NotImplemented
        def __bool__(self): return False
    thing = C7()
    trace.append(thing.make())
    trace.append(thing.make())
    trace.append(thing == 1)
    trace.append(-thing)
    for b, a in enumerate('%.2i' % (c,)[:5]):
        trace.append(f'{c!r:.30} {a!s:>4.20}')
    else:
        trace.append('else')
    with Manager(trace, False) as manager, Manager(trace, False):
        for d in pairs(list(filter(str.isalpha, 'ﬁ'))):
            for c in enumerate((c * 3)[:5]):
                d = clip(sorted([(-2.5), 9007199254740993.0], key=str))
                if (True < True): raise StopIteration(b)
                trace.append(f'{a!r:.30} {d!s:>4.20}')
            else:
                trace.append('else')
    return trace, a, b, c, d
run(74, p74)
run(75, lambda: [])

def p76():
    trace = []
    a = (frozenset([1, 5])).encode('utf-16-le')
    b = {}.setdefault('n', 5)
    c = (10**18).splitlines()
    d = ()[-3:]
    a *= (int('12.5')); a = clip(a)
    if ([((3, 1, 2))] if b else (((3, 1, 2)) / 0b1011)):
        if ((a + ()) <= c):
            trace.append(Point(b) + Point(d, 2))
            match d:
                case [_, [value, *_]] if value:
                    trace.append(('case', value))
                    d, *c = b
                case _:
                    trace.append('none')
            with Manager(trace, True) as manager:
                d = clip(list(range(-1, 8, -1)))
                trace.append(d)
    else:
        for b, c in range(2):
            match d:
                case []:
                    trace.append('case')
                    c |= ((b) ** 6); c = clip(c)
                case _:
                    trace.append('none')
            try:
                trace.append(divmod(0.0, d)[-1])
                a = clip((('😀 smile' * 1).split()))
            except Exception as error:
                trace.append(type(error).__name__)
                raise
            finally:
                trace.append('finally')
            c = clip((a))
        del b['a']
    d -= (d != (1,)); d = clip(d)
    b, d = b, tuple(range(5))
    return trace, a, b, c, d
run(76, p76)
run(77, lambda: divmod((math.gcd(7, 1e22) * len([*'\t tab', *range(5)])), pow(255, 17, 10)))

def p78():
    trace = []
    a = ([3, 1, 2] < ['a', 'b'])
    b = [-1]
    c = (10**18 and 3)
    d = b'\x00\xff'.isdigit()
    if ((b + b'\x00\xff') >= c):
        for a, b in range(4):
            for a, c in sorted({1: 'x', 2: 'y'}, key=str):
                d = clip('{{}} {}'.format(d, 8))
            match a:
                case {'a': value, **rest} if value:
                    trace.append(('case', value))
                    c, *a = list(zip((bytes(3)), '0x1f'))
                    a = clip(d)
                    del d['a']
                case None:
                    trace.append('case')
                    trace.append({v % 2 for v in range(0)}.isdisjoint(range(4)))
                    trace.append(d)
                case [_, [value, *_]] if value:
                    trace.append(('case', value))
                    if (b'a,b' <= (b'a,b')): continue
                    assert ([] >= [1.5, 2]), d
                case _:
                    trace.append('none')
        else:
            trace.append('else')
        trace.append((c := []) == a)
    elif c:
        c = clip(c)
        trace.append(Point(a) + Point(b, 2))
    a, c = c, c
    c = clip((b if (not {1, 2, 3}) else (not None)))
    return trace, a, b, c, d
run(78, p78)
run(79, lambda: '{0.real}'.format((complex(1e22, 0o17) * 2j, (frozenset(range(3)) | {1, 2, 3}.isdisjoint(range(4))), ((3.14159 + 1e15) % (1e16 + 0.2)),), 7))

def p80():
    trace = []
    a = ((9007199254740993.0) ** -1)
    b = tuple([None, True])
    c = set(range(2, 10))
    d = math.sqrt(1.0)
    del d[0]
    def f6(*args):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return args + 1
    trace.append(f6())
    trace.append(f6(1))
    return trace, a, b, c, d
run(80, p80)
