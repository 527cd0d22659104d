# Programs made at random (seed 1001) by `lectern-bench --agree`.
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
run(1, lambda: format(format(chr(-5), '^_.10c'), '*<1_b').count('l'))

def p2():
    trace = []
    a = dict(zip(b'Hello World', range(1)))
    b = (['a', 'b'],)
    c = {list(range(5)): (b'\x00\xff'), list(range(5)): None, 1e15: True}
    d = sorted(['a', 'b'])
    for b, b in sorted({(1, 2): 3}, key=str):
        trace.append((d := bytes(3)[0:]) == b)
        for c in pairs(([None, True] + [None, True])):
            trace.append(f'{c!r:.30} {c!s:>4.20}')
            n9 = 0
            while (n9 := n9 + 1) < 2:
                trace.append(f'{b!r:.30} {c!s:>4.20}')
                trace.append((a := d) == b)
                a = clip(a)
    def r14(n): return 1 if n < 2 else n * r14(n - 1)
    trace.append(r14(2))
    trace.append((b := a) == b)
    n17 = 0
    while (n17 := n17 + 1) < 5:
        trace.append(f'{c!r:.30} {a!s:>4.20}')
        with Manager(trace, True) as manager, Manager(trace, False):
            if ('aAbB' or bytearray(b'xyz')): break
        trace.append(c)
    return trace, a, b, c, d
run(2, p2)
run(3, lambda: (({v % 4 for v in range(3)} - frozenset(range(0)).intersection(range(5))) - set(range(1, 10))))

def p4():
    trace = []
    a = ({(1, 2): 3} | dict(k=1, v=2))
    b = set(range(4, 10))
    c = b'12'[2:-2:-2]
    d = (b'Hello World' if False else (-10**30))
    def g5(items):
        try:
            for item in items:
                got = yield (item, item)
                if got is not None: trace.append(('got', got))
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g5('abc')
    trace.append(sum(1 for _ in generator))
    trace.append(sum(1 for _ in generator))
    trace.append(generator.close())
    generator.close()
    a = clip('{0.real}'.format({'a': 1}, 5).encode('latin-1'))
    a, *d = [d, 1.5, [None, True]]
    del c[::2]
    for a in range(3):
        for a, c in range(4):
            match Point(d, 2):
                case str() as value if value:
                    trace.append(('case', value))
                    assert (not ()), c
                    if (d): break
                    trace.append(c)
                case (value, 2 | 3) if value:
                    trace.append(('case', value))
                    d, b = a, (not b)
                case 0 | 1:
                    trace.append('case')
                    trace.append((['a', 'b'].count({7}) & (a + -0.0)))
                case -1 | 1.5:
                    trace.append('case')
                    c[True] = {7}.issubset(range(4))
                    trace.append(divmod(complex(100.0, 1000) + 1, a))
                    del a[::2]
                case _:
                    trace.append('none')
        else:
            trace.append('else')
    return trace, a, b, c, d
run(4, p4)
run(5, lambda: {len(str(v)): {v: 1} for v in range(5)})

def p6():
    trace = []
    a = divmod(2.675, 7)
    b = dict(zip(range(5), range(0)))
    c = {'b': [1], 'a': 2}['a']
    d = float('1e400')
    try:
        try:
            try:
                d //= (list(zip(b'a,b', d))); d = clip(d)
                c -= (0.5).real; c = clip(c)
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                trace.append((d := b) == a)
                d += (c | {}); d = clip(d)
                d[True] = ('0x1f' * 2)
            except Exception as error:
                trace.append(type(error).__name__)
            try:
                trace.append(f'{a!r:.30} {a!s:>4.20}')
                a = clip((((a) ** 8) % a))
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                a = clip(a)
                c, *a = c
                d *= ((0o17 not in d)); d = clip(d)
            finally:
                trace.append('finally')
            d = clip((b | c))
        except (ValueError, KeyError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            del a[::2]
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ValueError('again')
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            trace.append((d := b) == c)
            trace.append(a)
            a //= round(float('inf'), -1); a = clip(a)
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    else:
        b -= d; b = clip(b)
    finally:
        trace.append('finally')
    if (True in c): raise KeyError(d)
    d = clip({str(v): -v for v in range(2)})
    trace.append(bytes(3).replace(b'a', b'zz').join([b'1', b'2']))
    return trace, a, b, c, d
run(6, p6)
run(7, lambda: f'{1234.5678!s:#01.10F}')

def p8():
    trace = []
    a = tuple(dict(k=1, v=2))
    b = {v % 5 for v in range(3)}
    c = complex(123456.789, 0xff) + 1
    d = format('_under', '*<,.3g')
    n5 = 0
    while (n5 := n5 + 1) < 2:
        with Manager(trace, True) as manager:
            def g8(items):
                try:
                    for item in items:
                        got = yield [item]
                        if got is not None: trace.append(('got', got))
                    result = yield from pairs('xy')
                    trace.append(result)
                except ValueError as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g8(range(3))
            trace.append(list(generator))
            trace.append(list(generator))
            generator.close()
        trace.append((b := (d).real) == d)
        def r24(n): return '' if not n else str(n % 2) + r24(n // 2)
        trace.append(r24(8))
    class C26(str):
        kind = frozenset(range(2))
        def __contains__(self, item): return item == 1
    thing = C26()
    trace.append(vars(thing))
    return trace, a, b, c, d
run(8, p8)
run(9, lambda: divmod(((f'{(-5 / -1000):_^ 20_.0n}') & (repr(('a',)))), (str(255) * -1).find('quote"s'))[0])

def p10():
    trace = []
    a = list(range(7, 0, 2))
    b = list({'b': [1], 'a': 2}.copy())
    c = bytes([[1], [2, 3]])
    d = (-1 / 2**63)
    trace.append(f'{b!r:.30} {d!s:>4.20}')
    def r6(n): return n if n < 2 else r6(n - 1) + r6(n - 2)
    trace.append(r6(3))
    b |= {((1, 2), 3): None, bytes(3): (b)}; b = clip(b)
    c = clip(c)
    return trace, a, b, c, d
run(10, p10)
run(11, lambda: (set(range(3, 11)) or (('' + 'a,b,c') * 1).partition('l')))

def p12():
    trace = []
    a = ((1e22) ** -1)
    b = max(([]))
    c = {1: 'x', 2: 'y'}.popitem()
    d = (({1, 2.0, True}) == 123456.789)
    try:
        class C6(Point):
            kind = (c).bit_length()
            def __repr__(self): return 'R' + type(self).__name__[:1]
            def __enter__(self): return 1
            @property
            def value(self): return 'property'
        thing = C6()
        trace.append(list(thing))
        trace.append(sorted([thing, thing]) and 1)
        b = clip((frozenset(range(0)) == b))
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        n19 = 0
        while (n19 := n19 + 1) < 5:
            try:
                a = clip(((-1).conjugate() - (a << 6)))
            except (ValueError, StopIteration) as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
            try:
                assert (not b), c
                d = clip(a)
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise StopIteration('again') from None
            else:
                if (2**64 < 1000): break
                if (not (3, 1, 2)): continue
                del b['a']
            try:
                c[1:2] = b
                c = clip(d)
            except Exception as error:
                trace.append(type(error).__name__)
            finally:
                trace.append('finally')
                return 'from finally', trace
        if c: raise KeyError(b)
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        trace.append((c := a) == a)
        b, a = b, set(range(4, 11))
        d = clip([*divmod(5e-324, 123456789012345678901234567890), *'Hello, World'])
    finally:
        trace.append('finally')
        return 'from finally', trace
    assert (d < 1e100 <= 7), c
    b, *b = b
    return trace, a, b, c, d
run(12, p12)
run(13, lambda: str(('a' + 'a')[0::0].casefold()))

def p14():
    trace = []
    a = ((1, 2, 3) + (3, 1, 2))
    b = isinstance('1e5', bool)
    c = ('{:>{}}'.format({'a': 1}, 7))
    d = ({(1, 2): 3} if None else b'a,b')
    for a, d in range(4):
        match (b >= a):
            case None:
                trace.append('case')
                b = clip(round(int('12.5'), -3))
            case Point(value, y=2):
                trace.append(('case', value))
                b = clip(d)
            case _:
                trace.append('none')
        class C15(Point):
            kind = tuple(b' s ')
            def __enter__(self): return 1
            @property
            def value(self): return 'property'
            def __hash__(self): return 1
            def __enter__(self): return 1
        thing = C15([3])
        trace.append(list(thing))
        trace.append(repr(thing))
        trace.append(thing(1, 2))
    else:
        trace.append('else')
    b, d = d, 'abc'.encode('utf-16')
    class C28(Point):
        kind = (-(7))
        def __getitem__(self, index): return [5, 6][index]
        def __mul__(self, other): return NotImplemented
        def __lt__(self, other): return True
    thing = C28()
    trace.append(thing.kind)
    trace.append(bool(thing))
    return trace, a, b, c, d
run(14, p14)
run(15, lambda: (divmod(complex(1.5, 1).imag, (divmod(1000, 10**25)[1] & (255 - 255))) + divmod((5e-324 + 2.675), len([3, 1, 2]))[5::1]))

def p16():
    trace = []
    a = '  pad '.isprintable()
    b = divmod(float('-inf'), 2**63)
    c = (list({(1, 2): 3}.values()))
    d = format(256, '20.0b')
    try:
        try:
            try:
                d['k'] = divmod(7, 123456789012345678901234567890)[1]
                d = clip((not frozenset(range(3))))
                trace.append((max(d)).to_bytes(3, 'little', signed=False))
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                d |= ', '.join(map(str, a)); d = clip(d)
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
            if (not repr([])):
                trace.append(f'{b!r:.30} {c!s:>4.20}')
                a = clip(list(map(int, (1, 2, 3)))[-2:])
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ValueError('again') from None
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise KeyError('again') from None
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
        n31 = 0
        while (n31 := n31 + 1) < 4:
            try:
                d, a = d, d
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                trace.append(f'{c!r:.30} {b!s:>4.20}')
                if isinstance(((frozenset([1, 5]))), bool): break
                if ('a\x00b' if True else 7): break
            finally:
                trace.append('finally')
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        if (not None): raise TypeError(c)
        b = clip(dict(zip(range(0), range(3))))
    except (ValueError, TypeError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise TypeError('again')
        del a[::2]
    finally:
        trace.append('finally')
    trace.append(f'{c!r:.30} {a!s:>4.20}')
    c = clip(((1e15 * (('a', 1))) % c))
    c, *c = list(range(8, -6, 2))
    trace.append(Point(a) + Point(c, 2))
    assert ('1e5' if False else a), c
    return trace, a, b, c, d
run(16, p16)
run(17, lambda: complex(1/3, 10**18).conjugate())

def p18():
    trace = []
    a = math.fmod(10**18, 0.5)
    b = (0b1011).to_bytes(7, 'little', signed=True)
    c = '{} {}'.upper()
    d = (bytearray(b'xyz'), -0.0, b'',)
    d[0] = b
    try:
        b = clip(format('_under', '=20G').center(11, '*'))
        n8 = 0
        while (n8 := n8 + 1) < 4:
            def g10(items):
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
            generator = g10(range(3))
            trace.append(next(generator, 'end'))
            trace.append(next(generator, 'end'))
            trace.append(generator.throw(ValueError('t')))
            generator.close()
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    finally:
        trace.append('finally')
    assert d, a
    a = clip(ascii(b'12'.count(0)))
    return trace, a, b, c, d
run(18, p18)
run(19, lambda: tuple(range(2)))

def p20():
    trace = []
    a = tuple(b'abc')
    b = (list(range(5)) if None else {'b': [1], 'a': 2})
    c = (7).real
    d = '-3.5'.isdigit()
    if (not callable(b'')):
        n6 = 0
        while (n6 := n6 + 1) < 3:
            d, c = a, '%+8.7e' % ('0x1f',)
            b = clip(math.degrees(c))
        trace.append(f'{c!r:.30} {d!s:>4.20}')
        trace.append(f'{b!r:.30} {b!s:>4.20}')
    elif (a + b' s '):
        c[1:2] = (b < 1.5 <= 255)
        def g14(items):
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
        generator = g14('abc')
        trace.append(sum(1 for _ in generator))
        trace.append(next(generator, 'end'))
        generator.close()
    else:
        class C30(str):
            kind = ([[1], [2, 3]], b'Hello World',)
            @staticmethod
            def plain(x=1): return x
            @staticmethod
            def plain(x=1): return x
            def __lt__(self, other): return True
        thing = C30([3])
        trace.append(thing.make())
        trace.append(1 in thing)
        trace.append({thing: 1} and 1)
        trace.append(thing == 1)
        if ((1,)[2] if ((0b1011) < d <= c) else a):
            c, b = d, a
            trace.append(a)
        else:
            n44 = 0
            while (n44 := n44 + 1) < 5:
                trace.append(dict(zip(range(5), ()[-1])))
                a, *a = b
                trace.append((b := ({(1, 2): 3} | {'a': 1})) == d)
            b = clip((d - c))
    d = clip(frozenset(range(0)).issuperset(range(3)))
    d = clip(list(range(4, 5, -3)))
    c *= dict(zip('tEST tITLE', 'a')); c = clip(c)
    b['k'] = (-5 if (c) else b'\x00\xff')
    d = clip(int('0x1f', 16))
    return trace, a, b, c, d
run(20, p20)
run(21, lambda: isinstance(((([[1], [2, 3]] >= [1, 2, 3]),) + tuple(bytearray(b'xyz').strip())), (int, float)))

def p22():
    trace = []
    a = (255).to_bytes(8, 'little', signed=True)
    b = bytes(bytearray(b'xyz'))
    c = (256 | 3)
    d = b'abc'.find(b'b')
    def r5(n): return 1 if n < 2 else n * r5(n - 1)
    trace.append(r5(1))
    trace.append(f'{b!r:.30} {a!s:>4.20}')
    a = clip(list(c.values()))
    return trace, a, b, c, d
run(22, p22)
run(23, lambda: bool(format((((10**18) ** 3) < math.sin(1e-10) <= (-5 - 1_000_000)), '*< #010.1b')))

def p24():
    trace = []
    a = ('日本語' * -1)
    b = ((frozenset([1, 5])))[:3]
    c = (b'' + b'')
    d = list(range(-1, 8, -2))
    def r5(n): return '' if not n else str(n % 2) + r5(n // 2)
    trace.append(r5(7))
    trace.append(f'{c!r:.30} {c!s:>4.20}')
    c = clip(d)
    if ((b' s ', [], 123456.789,) >= (((1, 2), 3) + ('a', 1))):
        try:
            a[True] = bytearray((1, 2, 3))
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        finally:
            trace.append('finally')
        a = clip((set(range(2, 1)) ^ d))
        try:
            for b in range(2):
                b = clip(b)
                del c[::2]
                trace.append(f'{d!r:.30} {d!s:>4.20}')
            for d in pairs([b, c]):
                c //= (None if c else 1); c = clip(c)
                trace.append((a := b) == b)
            if (a != {(1, 2): 3}): raise ValueError(d)
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            del a['a']
            del a['a']
        finally:
            trace.append('finally')
    else:
        if all(range(4)): raise TypeError(c)
    trace.append(f'{b!r:.30} {c!s:>4.20}')
    del a['a']
    return trace, a, b, c, d
run(24, p24)
run(25, lambda: (tuple(range(1)) + (divmod((float('inf') - 0.2), len([1.5, 2])) + (tuple('aAbB') + (b'', {1: 'x', 2: 'y'}, ((1, 2), 3),)))))

def p26():
    trace = []
    a = 'abc'.encode('latin-1')
    b = tuple(range(4))
    c = divmod(float('nan'), 0o17)
    d = dict(zip(range(4), (3, 1, 2)))
    a['k'] = dict.fromkeys(d, ('a', 1))
    match d:
        case [_, [value, *_]]:
            trace.append(('case', value))
            b = clip({v % 1 for v in range(2)})
            b, *d = d
            def g11(items):
                try:
                    for item in items:
                        got = yield item
                        if got is not None: trace.append(('got', got))
                    result = yield from pairs('xy')
                    trace.append(result)
                except Exception as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g11('abc')
            trace.append(next(generator, 'end'))
            trace.append(next(generator, 'end'))
            trace.append(next(generator))
            generator.close()
        case -1 | 1.5:
            trace.append('case')
            assert c, c
            if all(range(5)):
                trace.append((c := -(1_000_000)) == b)
        case True:
            trace.append('case')
            trace.append((b := b.split()) == a)
            b, *b = sorted(('a', 1))
        case None:
            trace.append('case')
            with Manager(trace, True) as manager, Manager(trace, False):
                b += ([1, 2, 3] + [None, True]); b = clip(b)
                a //= (0.2 - -0.0); a = clip(a)
        case _:
            trace.append('none')
    a, c = c, ()[5:]
    assert (-1 < 1e100 <= 10), c
    trace.append(((0 << 52) + (-5 + 2**63)))
    a = clip((set() | frozenset([1, 5])).isdisjoint(range(2)))
    return trace, a, b, c, d
run(26, p26)
run(27, lambda: math.degrees((divmod(int(''), min(list(range(5))))[1] >> 42)))

def p28():
    trace = []
    a = ()
    b = ([None, True] + ['a', 'b'])
    c = {10**18: [3, 1, 2]}
    d = [{1: 'x', 2: 'y'} for v in '_under' if v]
    if a: raise RuntimeError(b)
    n6 = 0
    while (n6 := n6 + 1) < 2:
        with Manager(trace, True) as manager:
            trace.append(f'{b!r:.30} {b!s:>4.20}')
            try:
                c, d = d, a
                b = clip(pow(d, 17, 1000003))
            except RuntimeError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                if ((3, 1, 2) <= ((1, 2), 3)): raise IndexError(d)
                c |= a; c = clip(c)
                trace.append((a := tuple(b)) == a)
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                d = clip(chr(10**18).encode('latin-1'))
                trace.append(f'{c!r:.30} {b!s:>4.20}')
                c, b = d, c
    else:
        trace.append('else')
    trace.append((d := a) == a)
    trace.append(Point(a) + d)
    b, c = d, d
    return trace, a, b, c, d
run(28, p28)
run(29, lambda: list(map(repr, (('{} {}'.removeprefix('a') + ('MiXeD case' + '1e5')) * 2))))

def p30():
    trace = []
    a = isinstance(None, int)
    b = {v: [v] for v in ()}
    c = list(dict(k=1, v=2).keys())
    d = int('101', 2)
    n5 = 0
    while (n5 := n5 + 1) < 3:
        def f7(*args):
            nonlocal_free = args
            trace.append(nonlocal_free)
            return [args] * 2
        trace.append(f7(c))
    def r12(n): return n if n < 2 else r12(n - 1) + r12(n - 2)
    trace.append(r12(7))
    for c in sorted({1: 'x', 2: 'y'}, key=str):
        for d in enumerate('_under'.rsplit('l', 1)[:5]):
            for a in pairs([]):
                assert (not [1.5, 2]), a
        trace.append(f'{c!r:.30} {c!s:>4.20}')
    else:
        trace.append('else')
    return trace, a, b, c, d
run(30, p30)
run(31, lambda: ((divmod((0xff / 123456789012345678901234567890), (0 % -1000)) + (({7}, None,) + ((1, 2), 3)[:4:])),))

def p32():
    trace = []
    a = (1000 + None)
    b = divmod(({1, 2.0, True}), 256)
    c = ((-2.5) ** 2)
    d = divmod(0.2, 2)
    def f5(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return [args] * 2
    trace.append(f5(1, z=4))
    trace.append(f5(1, z=4))
    if (ascii(None) < c):
        if isinstance(set(range(2, 5)), (int, float)):
            trace.append((c := ((d / 10**18))) == d)
        elif c:
            trace.append(f'{d!r:.30} {b!s:>4.20}')
            try:
                c = clip(a)
                a, b = d, a[0]
                trace.append(Point(d) + Point(c, 2))
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                c = clip(set(range(0, 11)))
                b = clip(((sorted(d, key=len)) + ([[1], [2, 3]], b' s ',)))
                a = clip(divmod(((d) ** 10), b))
            except Exception as error:
                trace.append(type(error).__name__)
                raise
            finally:
                trace.append('finally')
            def g30(items):
                try:
                    for item in items:
                        got = yield item * 2
                        if got is not None: trace.append(('got', got))
                except KeyError as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g30(d)
            trace.append(next(generator, 'end'))
            trace.append(list(generator))
            trace.append(generator.send(5))
            generator.close()
        else:
            a = clip((round(1e15, 1)).is_integer())
    c[0] = a
    trace.append(Point(a) + a)
    if (d < float('-inf') <= -5): raise TypeError(d)
    return trace, a, b, c, d
run(32, p32)
run(33, lambda: any(range(0)))

def p34():
    trace = []
    a = dict.fromkeys(bytearray(b'xyz'), ('a', 1))
    b = ({7} ^ {1, 2, 3})
    c = dict(zip(b'', range(5)))
    d = (b'\x00\xff' + b'abc')
    del a['a']
    d, b = b, b'Hello World'[::2]
    return trace, a, b, c, d
run(34, p34)
run(35, lambda: list(enumerate((frozenset(range(4))))))

def p36():
    trace = []
    a = (2**64).to_bytes(3, 'big', signed=True)
    b = []
    c = math.sqrt(255)
    d = frozenset(range(3))
    with Manager(trace, True) as manager:
        if isinstance({}.popitem(), int):
            try:
                trace.append(f'{a!r:.30} {b!s:>4.20}')
            except Exception as error:
                trace.append(type(error).__name__)
            finally:
                trace.append('finally')
                return 'from finally', trace
            assert ((1e22 % c)), a
            if any(a.setdefault('n', 5)):
                b = clip(frozenset(range(3)))
            elif int(123456.789):
                a //= ((b[2])); a = clip(a)
                c = clip('line\nline2\r\nthree'.isascii()[-4:-3])
                c = clip(d)
            else:
                trace.append(Point(a) + Point(b, 2))
        elif {a: c, -10**30: c}:
            n24 = 0
            while (n24 := n24 + 1) < 5:
                d, c = d, round(1e15)
                trace.append((c := (d).as_integer_ratio()) == a)
                trace.append((a := ([] * 0)) == a)
            assert isinstance('line\nline2\r\nthree', str), b
        c['k'] = (3 not in ({(1, 2): 3}))
        c = clip(format((-2**63).numerator, '> 10.0c'))
    c, *d = list(zip({'b': [1], 'a': 2}, range(0)))
    trace.append((a := a) == c)
    c, *c = [{v: 1} for v in [3, 1, 2] if isinstance(v, int)]
    if ({1: 'x', 2: 'y'} > c): raise IndexError(a)
    c = clip(a)
    return trace, a, b, c, d
run(36, p36)
run(37, lambda: (bytearray(b'a,b') + bytes(('a', 1)))[:])

def p38():
    trace = []
    a = ()
    b = complex(1e100, 1000) * 2j
    c = '  pad '.split('a')
    d = {'a': 1}.get('a')
    if (not b' s '): raise TypeError(c)
    trace.append(Point(c) + Point(b, 2))
    assert (('a', 1) != 2.675), d
    try:
        try:
            match [a, c]:
                case 'abc' | b'abc':
                    trace.append('case')
                    c = clip((float('1_0.5') / complex(1.0, 7).imag))
                    d[-1] = f'{5e-324:5X}'
                    c = clip((list(iter('0x1f')) < b[:-3]))
                case Point(x=0):
                    trace.append('case')
                    trace.append(f'{-0.0:^-5,.3}'.isascii())
                case _:
                    trace.append('none')
            try:
                assert all(range(4)), d
                trace.append((a := (b < 'line\nline2\r\nthree')) == b)
                d, *b = [*b'Hello World', *d]
            except StopIteration as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except StopIteration as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            finally:
                trace.append('finally')
            trace.append(f'{a!r:.30} {a!s:>4.20}')
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            trace.append(Point(d) + Point(c, 2))
        finally:
            trace.append('finally')
        trace.append(Point(c) + b)
    except (ValueError, ValueError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise KeyError('again') from None
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    b = clip(c)
    c = clip(set(range(0, 2)))
    return trace, a, b, c, d
run(38, p38)
run(39, lambda: hex(round(pow(-1000, 9, 1000003), 1)).encode('ascii'))

def p40():
    trace = []
    a = frozenset(range(0))
    b = (b' s ' + b'')
    c = (-2**63).conjugate()
    d = list({'b': [1], 'a': 2}.items())
    n5 = 0
    while (n5 := n5 + 1) < 5:
        match a:
            case True:
                trace.append('case')
                trace.append(list(dict.fromkeys((), {'b': [1], 'a': 2}).items()))
                c = clip(sorted(list(enumerate('a\x00b')), key=lambda v: -v))
                c = clip((({7} ^ c) ^ (c[2:0:0])))
            case {1: _}:
                trace.append('case')
                trace.append(f'{a!r:.30} {d!s:>4.20}')
                b = clip(((c).as_integer_ratio()[0] ^ (([None, True]) and 1e15)))
            case [[*_], value]:
                trace.append(('case', value))
                assert all(b), b
                trace.append(c)
                d[0] = b.intersection(range(4))
            case _:
                trace.append('none')
        match b:
            case str() as value:
                trace.append(('case', value))
                del a[0]
                a = clip('-3.5'[-3][-4::-2])
                if b: raise TypeError(b)
            case []:
                trace.append('case')
                assert a, d
                c, b = b, d
                del a['a']
            case [first, *rest]:
                trace.append('case')
                c[0] = a
            case _:
                trace.append('none')
    else:
        trace.append('else')
    c += (1e-10 // (a)); c = clip(c)
    return trace, a, b, c, d
run(40, p40)
run(41, lambda: chr(round(len([*[3, 1, 2], *('a', 1)]), -2)))

def p42():
    trace = []
    a = set(range(4, 1))
    b = '  pad '.encode('latin-1')
    c = bytearray(b'a,b')
    d = list(range(11, 5, -1))
    n5 = 0
    while (n5 := n5 + 1) < 4:
        for b, c in enumerate('{1} {0}'.format(True, 1)[:5]):
            c, a = b, tuple('abc')
            d, c = b, (a in {'a': 1})
            if callable((3, dict(k=1, v=2),)):
                del d['a']
                del a[::2]
                d, b = c, [1, 2, 3][-4]
            else:
                trace.append((b := (1e15).is_integer()) == d)
                b = clip(all(range(0)))
                del c[::2]
        b, d = a, ((d) ** 0.5)
        trace.append(f'{b!r:.30} {b!s:>4.20}')
    trace.append((list(zip('abc'.swapcase(), a))))
    c = clip([*bytes(3)[3], *(b)])
    d, *d = [*range(4), *b'a,b']
    del d[0]
    return trace, a, b, c, d
run(42, p42)
run(43, lambda: ((((0 - 0o17) & [3, 1, 2].count({(1, 2): 3})) ^ ((2**63 << 8) // len([None, True]))) >> 69))

def p44():
    trace = []
    a = (3 + 0o17)
    b = bytes(3)[-3]
    c = [True, []]
    d = {v: v + 1 for v in {(1, 2): 3}}
    del c[0]
    del c['a']
    if b:
        a, *b = c
        for a in sorted({(1, 2): 3}, key=str):
            for b in (a):
                a, b = d, list(reversed('a'))
        def f12(*args, last=0):
            nonlocal_free = args
            trace.append(nonlocal_free)
            return (args, a)
        trace.append(f12(1, **{'y': 7}))
        b = (lambda x, *, k=b: (x, k))(((1/3) ** -1))
    elif (b, 1e100,):
        c |= (b or c); c = clip(c)
        assert any('a'), d
        n21 = 0
        while (n21 := n21 + 1) < 4:
            trace.append(f'{d!r:.30} {d!s:>4.20}')
    def r24(n): return n if n < 2 else r24(n - 1) + r24(n - 2)
    trace.append(r24(3))
    return trace, a, b, c, d
run(44, p44)
run(45, lambda: (((('-3.5' * 3)) + tuple(range(0)))[4] + (tuple(list(zip(range(5), 'a'))) + (list(zip([[1], [2, 3]], ())), "it's".isascii(), ([1, 2, 3] if None else (3, 1, 2)),))))

def p46():
    trace = []
    a = ()
    b = (-1 < -2.5 <= 2**64)
    c = ''.title()
    d = frozenset(range(0))
    for a in pairs(list(enumerate(b))):
        class C6(dict):
            kind = round((d), -2)
            def __repr__(self): return 'R' + type(self).__name__[:1]
        thing = C6()
        trace.append(thing + 1)
        del a[0]
        try:
            if ({'a': 1} or None): raise ZeroDivisionError(a)
            if ({v: v + 1 for v in range(3)} <= ({'a': 1} | {})):
                if (10**25 < c <= a): continue
                del b[::2]
            if ((7 & c) < math.lcm(123456789012345678901234567890, d) <= int(2**64)):
                if d: raise ValueError(b)
                b = clip((a.split() + ([3, 1, 2] * 1)))
            elif b' s '[:5]:
                if (256 < a <= c): raise ZeroDivisionError(c)
            else:
                if (('x' * 3) != '  pad '): break
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ZeroDivisionError('again')
            c, *a = list(filter(str.isalpha, range(4)))
            if (False >= None): break
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except Exception as error:
            trace.append(type(error).__name__)
    trace.append(Point(c) + Point(a, 2))
    return trace, a, b, c, d
run(46, p46)
run(47, lambda: (dict(zip('_under'.partition('l'), list(zip((True), 'line\nline2\r\nthree')))).get(1, 'no') | (dict(k=1, v=2) | ({3, 4}))['a']['a']))

def p48():
    trace = []
    a = ("it's", -5,)
    b = ({(1, 2): 3} | {})
    c = (not -1000)
    d = (('a', 1) + (1,))
    def g5(items):
        try:
            for item in items:
                got = yield [item]
                if got is not None: trace.append(('got', got))
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g5(range(3))
    trace.append(generator.throw(ValueError('t')))
    generator.close()
    trace.append(f'{d!r:.30} {b!s:>4.20}')
    a = clip(c)
    if ({v: [v] for v in b}): raise RuntimeError(b)
    return trace, a, b, c, d
run(48, p48)
run(49, lambda: [tuple((1, 2, 3)[-5:][3]), {v % 2 for v in range(0)}])

def p50():
    trace = []
    a = ({'b': [1], 'a': 2} | {1: 'x', 2: 'y'})
    b = (-10**30 / 0xff)
    c = len(b'Hello World')
    d = list(enumerate(('abc')))
    def f5(x):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return (x, b)
    trace.append(f5(1, z=4))
    def g10(items):
        try:
            for item in items:
                got = yield [item]
                if got is not None: trace.append(('got', got))
        except ValueError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g10(c)
    trace.append(list(generator))
    trace.append(generator.close())
    trace.append(next(generator, 'end'))
    generator.close()
    return trace, a, b, c, d
run(50, p50)
run(51, lambda: all(range(3)))

def p52():
    trace = []
    a = ([[1], [2, 3]] * 0)
    b = set(range(4, 10))
    c = format(5e-324, '*<1.1E')
    d = round(0b1011, -1)
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
    trace.append(generator.send(5))
    generator.close()
    def g17(items):
        try:
            for item in items:
                got = yield item * 2
                if got is not None: trace.append(('got', got))
        except ValueError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g17(c)
    trace.append(list(generator))
    trace.append(next(generator))
    generator.close()
    return trace, a, b, c, d
run(52, p52)
run(53, lambda: (list(filter(str.isalpha, format(1000, '=10_.10n').expandtabs(4))) + list(filter(None, dict(zip(range(2), bytes(3)))['a']))))

def p54():
    trace = []
    a = frozenset([1, 5]).symmetric_difference(range(4))
    b = set(range(1, 11))
    c = 'Hello, World'.partition('l')
    d = (({3, 4}) ^ 255)
    class C5(int):
        kind = tuple(range(5))
        __slots__ = ()
    thing = C5(1, 2)
    trace.append(1 in thing)
    trace.append({thing: 1} and 1)
    trace.append(1 + thing)
    if ('aAbB'[:-3] if (False and 0.2) else b):
        for c in [(v, v) for v in [3, 1, 2]]:
            for c in pairs([][-4::0]):
                trace.append(f'{d!r:.30} {d!s:>4.20}')
            try:
                d = clip(c.find({'b': [1], 'a': 2}))
                if (b in 'abc'): raise KeyError(a)
                if (a < ('MiXeD case') <= c): continue
            except RuntimeError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                b *= ', '.join(map(str, list(range(5)))); b = clip(b)
            except ValueError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                trace.append(f'{c!r:.30} {a!s:>4.20}')
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                a[-1] = {3, 4}.symmetric_difference(range(2))
                d = clip((callable(b'') <= (((1, 2), 3) and ((7)))))
            finally:
                trace.append('finally')
                return 'from finally', trace
        assert callable(b'abc'), c
    trace.append((d := format(False, '^5e')) == a)
    c = clip(((bytearray(b'xyz') + bytearray(b'xyz')) + '0x1f'.encode('utf-8')))
    if (0.0 == 1.5): raise KeyError(c)
    return trace, a, b, c, d
run(54, p54)
run(55, lambda: ('%12.7x' % ({1: 'x', 2: 'y'},) + ('Hello, World' + 'ﬁ')).split().encode('latin-1'))

def p56():
    trace = []
    a = (0xff).to_bytes(3, 'little', signed=True)
    b = ('%+d' % (dict(k=1, v=2),))
    c = (1,).find({1, 2.0, True})
    d = ({3, 4} - {1, 2, 3})
    d, a = b, any(a)
    for b in enumerate(format(-2**63, '_^-5.10f')[:5]):
        n7 = 0
        while (n7 := n7 + 1) < 3:
            class C9:
                kind = a
                def __lt__(self, other): return True
            thing = C9(1)
            trace.append(thing != thing)
            trace.append(sorted([thing, thing]) and 1)
            trace.append(thing[1])
            trace.append(thing.make())
            c, d = b, sorted(c)
    class C18(int):
        kind = math.log(0)
        def __bool__(self): return False
    thing = C18([3])
    trace.append(hash(thing) == 1)
    trace.append(bool(thing))
    trace.append({thing: 1} and 1)
    trace.append(f'{d!r:.30} {c!s:>4.20}')
    return trace, a, b, c, d
run(56, p56)
run(57, lambda: bin(((len([1.5, 2]) & pow(-5, 1, 7)) * (round(0b1011, -4)).bit_length())))

def p58():
    trace = []
    a = (((1, 2), 3) + (1,))
    b = list(iter([1.5, 2]))
    c = tuple(dict(k=1, v=2))
    d = b' s '.decode('latin-1')
    n5 = 0
    while (n5 := n5 + 1) < 4:
        if (([None, True] * 1) == d):
            for c in enumerate('%d items'.encode('utf-16')[:5]):
                a, c = a, ((bytes(3) + b))
                trace.append({})
                if b: raise ValueError(c)
            b, c = a, a
        d[1:2] = (0b1011 & 3)
        def r14(n): return 1 if n < 2 else n * r14(n - 1)
        trace.append(r14(8))
    else:
        trace.append('else')
    trace.append(Point(b) + Point(d, 2))
    c = clip(frozenset(range(1)))
    if ({} not in list(zip(range(5), range(0)))):
        try:
            c = clip(list(enumerate(a)))
            trace.append(list(filter(lambda v: v, b)))
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        trace.append(f'{c!r:.30} {d!s:>4.20}')
        d[-1] = c[-4:-5:1]
    return trace, a, b, c, d
run(58, p58)
run(59, lambda: format(complex(1.5, 123456789012345678901234567890) + 1, '^#0.0d'))

def p60():
    trace = []
    a = ([[1], [2, 3]] * 2)
    b = oct(-10**30)
    c = (((1, 2), 3) + (1, 2, 3))
    d = math.hypot(2, 1e10)
    d['k'] = min([[1], [2, 3]])
    a, *b = b
    if c:
        def g8(items):
            try:
                for item in items:
                    got = yield [item]
                    if got is not None: trace.append(('got', got))
                result = yield from pairs('xy')
                trace.append(result)
            except ValueError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g8(d)
        trace.append(generator.close())
        trace.append(generator.throw(ValueError('t')))
        trace.append(next(generator, None))
        generator.close()
    elif (-1, (1,), c,):
        trace.append(Point(a) + c)
        b['k'] = bytes(((1, 2), 3))
        def f27(x, /, y=1, *, z=3):
            nonlocal_free = x
            trace.append(nonlocal_free)
            return x
        trace.append(f27(1, last=2))
        trace.append(f27(1, last=2))
    return trace, a, b, c, d
run(60, p60)
run(61, lambda: ((round((1e16 / 2**64), 0)) + divmod((-1 / 1000), int('101', 2)))[:1])

def p62():
    trace = []
    a = [][::1]
    b = ((1, 2, 3) + ((1, 2), 3))
    c = ('x' * 3).isalnum()
    d = ('😀 smile' + '😀 smile')
    n5 = 0
    while (n5 := n5 + 1) < 3:
        trace.append(f'{c!r:.30} {c!s:>4.20}')
        class C8(str):
            kind = {v % 5 for v in range(5)}
            def __mul__(self, other): return NotImplemented
        thing = C8('4')
        trace.append(vars(thing))
        trace.append(bool(thing))
        try:
            trace.append(f'{c!r:.30} {c!s:>4.20}')
            for b, c in sorted({'b': [1], 'a': 2}, key=str):
                c, *d = d
                assert ({(1, 2): 3} if True else ([1, 2, 3])), a
                assert (bytes(3) and True), a
            c = clip(({1, 2, 3} & 10**18).difference(range(1)))
        except (RuntimeError, KeyError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise RuntimeError('again')
            for d, c in enumerate('ÄÖü ß'[-4][:5]):
                a -= a; a = clip(a)
                d = clip(oct(a))
            if isinstance(a, list): break
            c = clip(math.gcd(0o17, 9007199254740993.0))
        except Exception as error:
            trace.append(type(error).__name__)
    else:
        trace.append('else')
    assert (frozenset([1, 5]) >= {1, 2.0, True}), a
    b = clip((complex(float('nan'), 2**63) * 2j - b))
    trace.append(Point(a) + Point(b, 2))
    return trace, a, b, c, d
run(62, p62)
run(63, lambda: (dict.fromkeys((), bytes(3)).popitem() | {v: v == 2 for v in list({(1, 2): 3}.keys()).get(1, 'no')}))

def p64():
    trace = []
    a = (-1000 | 2**64)
    b = (1_000_000 < 5e-324 <= -10**30)
    c = ('a', 1)[4::-2]
    d = list(range(-1, -6, -1))
    if d:
        def g6(items):
            try:
                for item in items:
                    got = yield item
                    if got is not None: trace.append(('got', got))
            except KeyError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g6(range(3))
        trace.append(next(generator))
        trace.append(next(generator, None))
        trace.append(list(generator))
        generator.close()
        if ((math.gcd(255, -10**30) % d)):
            n21 = 0
            while (n21 := n21 + 1) < 2:
                c = clip(d[3])
                trace.append(f'{a!r:.30} {d!s:>4.20}')
                trace.append((a := ((b'\x00\xff') * 2)) == c)
            try:
                trace.append((a := ('{} {}' in a)) == d)
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except TypeError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise KeyError('again') from error
            if (sorted(dict(k=1, v=2), reverse=True) if (not '0x1f') else a):
                trace.append((abs(10) < (d / 0) <= len([])))
                del a['a']
        trace.append(f'{c!r:.30} {c!s:>4.20}')
    elif c:
        assert c, d
        trace.append(f'{b!r:.30} {a!s:>4.20}')
        b = clip(list(iter(list(zip({'b': [1], 'a': 2}, b'\x00\xff')))))
    else:
        d = clip({})
    if (a in frozenset([1, 5])): raise KeyError(c)
    return trace, a, b, c, d
run(64, p64)
run(65, lambda: set(range(3, 11)).union(range(4)))

def p66():
    trace = []
    a = set(range(2, 0))
    b = ascii(dict(k=1, v=2))
    c = list(range(4, -6, 2))
    d = b'Hello World'.rjust(5, b'-')
    try:
        if any(range(2)):
            trace.append(set(range(1, 2)))
            del b[0]
    except Exception as error:
        trace.append(type(error).__name__)
    finally:
        trace.append('finally')
    if a:
        with Manager(trace, True) as manager, Manager(trace, False):
            c, b = d, tuple(b)
            match Point(a, 2):
                case {'a': value, **rest} if value:
                    trace.append(('case', value))
                    a = clip(d)
                case True:
                    trace.append('case')
                    assert callable(c), d
                    b[0] = d
                    a[1:2] = c
                case []:
                    trace.append('case')
                    trace.append(f'{c!r:.30} {d!s:>4.20}')
                case _:
                    trace.append('none')
        d |= (c + False); d = clip(d)
        d = clip(frozenset(range(2)))
    assert (a >= {3, 4}), c
    trace.append(f'{a!r:.30} {b!s:>4.20}')
    b = clip(divmod(a, (255).bit_length()))
    c = clip(bytearray(['a', 'b']))
    return trace, a, b, c, d
run(66, p66)
run(67, lambda: ('%#u' % ({1, 2.0, True},) * 3).strip().encode('latin-1'))

def p68():
    trace = []
    a = "it's".isidentifier()
    b = {v % 2 for v in range(6)}
    c = format(256, '^+_.1')
    d = '-3.5'.title()
    if (-2**63 < 1e100 <= -10**30): raise KeyError(a)
    try:
        for c, a in 'abc'.splitlines():
            for b, b in '😀 smile'.split('a'):
                b = clip((round(b) < ((0.1) ** 10) <= (c).numerator))
                del c[::2]
            else:
                trace.append('else')
            try:
                del d[0]
                a = clip({v % 3 for v in range(2)})
                b[1:2] = (b'\x00\xff' + b'12')
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                d = clip(())
            finally:
                trace.append('finally')
            class C23(str):
                kind = ((False) + c)
                @classmethod
                def make(cls): return cls.__name__[:1]
            thing = C23(1, 2)
            trace.append(repr(thing))
            trace.append(thing.unknown)
        if a:
            b = clip(("it's" + '😀 smile')[0:-1])
            if (-10**30 < -2.5 <= b): raise ValueError(c)
        elif [3, 1, 2][-3]:
            del d['a']
            assert ([1.5, 2] if b else d), c
        a, c = d, '\t tab'.encode('utf-8')
    except (RuntimeError, ValueError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise RuntimeError('again') from error
        trace.append(Point(d) + Point(d, 2))
        d *= (-10**30 not in [[1], [2, 3]]); d = clip(d)
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        del d['a']
        a = clip((not any(range(3))))
        a = clip(((0.5) ** -0.5))
    trace.append(((bytes(('a', 1)) == (b)[-3:-1:-1])))
    if any(c): raise TypeError(d)
    trace.append(f'{b!r:.30} {c!s:>4.20}')
    return trace, a, b, c, d
run(68, p68)
run(69, lambda: ((divmod(((10**25).to_bytes(5, 'big', signed=False)), [[1], [2, 3]].index(1e100))[0]).numerator).to_bytes(6, 'little', signed=False))

def p70():
    trace = []
    a = (bytes(3) != bytes(3))
    b = list(reversed('12'))
    c = float('inf')
    d = [None, True][3]
    b, *c = ((10 / 256))
    b[-1] = {v % 5 for v in range(6)}
    return trace, a, b, c, d
run(70, p70)
run(71, lambda: divmod((complex(float('inf'), 0b1011) * 2j % round((float('inf') * float('nan')), -3)), round(((10 * 255) % (1 ^ 7)), 0)))

def p72():
    trace = []
    a = (255 >> 15)
    b = list(zip(range(2), ((1, 2, 3))))
    c = (1e100 + float('-inf'))
    d = (((1, 2), 3) and 'quote"s')
    a = clip(c)
    if ((2**64).bit_count() < (0b1011 / 2**63) <= (123456789012345678901234567890 + d)):
        if d: raise RuntimeError(d)
        def r8(n): return n if n < 2 else r8(n - 1) + r8(n - 2)
        trace.append(r8(5))
    else:
        def r11(n): return 1 if n < 2 else n * r11(n - 1)
        trace.append(r11(2))
        trace.append(f'{c!r:.30} {c!s:>4.20}')
    def f14(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return args + 1
    trace.append(f14())
    trace.append(f14(1, z=4))
    assert a, c
    return trace, a, b, c, d
run(72, p72)
run(73, lambda: pow(10, 10, 1000003))

def p74():
    trace = []
    a = ascii('日本語')
    b = (-2**63).to_bytes(0, 'little', signed=True)
    c = (0b1011).to_bytes(9, 'little', signed=False)
    d = (not 'Hello, World')
    try:
        n6 = 0
        while (n6 := n6 + 1) < 4:
            for b in (c):
                trace.append(list(range(11, 10, -2)))
                if ({1: 'x', 2: 'y'} > a): raise RuntimeError(b)
                a = clip([str(v) for v in hex(123456789012345678901234567890) if isinstance(v, int)])
        match Point(b, 2):
            case float() | complex():
                trace.append('case')
                trace.append((c := a.lower()) == a)
            case 0 | 1:
                trace.append('case')
                trace.append((a := [v for v in range(5) if v != 1]) == b)
                d = clip((b.encode('utf-8') + '日本語'.encode('latin-1')))
            case Point(x=0):
                trace.append('case')
                if isinstance(123456.789, list): raise RuntimeError(b)
                del a[0]
            case Point(value, y=2) if value:
                trace.append(('case', value))
                trace.append((d := a[-1::-1]) == c)
                b = clip((() + (1, 2, 3))[-4])
            case _:
                trace.append('none')
        assert isinstance([None, True], bool), a
    except (ValueError, RuntimeError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    b = clip(f'{(1 % -1000)!a: #1,%}')
    d *= d; d = clip(d)
    return trace, a, b, c, d
run(74, p74)
run(75, lambda: ())

def p76():
    trace = []
    a = ([1, 2, 3] > [[1], [2, 3]])
    b = ({1: 'x', 2: 'y'} if False else b'')
    c = sorted(['a', 'b'], reverse=True)
    d = float(' -2e3 ')
    b |= format(a, '_^20.1g'); b = clip(b)
    try:
        if (list(dict.fromkeys((1, 2, 3), c).copy())):
            d, a = a, [[1.5, 2]]
            del b[::2]
        with Manager(trace, False) as manager, Manager(trace, False):
            trace.append(('Hello, World'.split('a') not in (dict(k=1, v=2) | {})))
            b //= c; b = clip(b)
            match [d, c]:
                case str() as value:
                    trace.append(('case', value))
                    trace.append(f'{a!r:.30} {d!s:>4.20}')
                    trace.append(float(' -2e3 '))
                    d = clip((bytearray((3, 1, 2)) if ((1,) not in c) else a))
                case [_, [value, *_]]:
                    trace.append(('case', value))
                    d = clip(d)
                case {'a': value, **rest}:
                    trace.append(('case', value))
                    c = clip((dict.fromkeys(range(1), ()) | {2.675: 2**64}))
                case _:
                    trace.append('none')
    except (RuntimeError, ZeroDivisionError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise StopIteration('again')
        b, a = b, c
        a = clip(list(zip((3, 1, 2)[-1:3], a)))
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    else:
        d = clip(set(range(1, 1)))
        if (b'12' < bytes(3)): raise KeyError(a)
        trace.append(f'{a!r:.30} {b!s:>4.20}')
    b = clip(((1e16) ** -1))
    return trace, a, b, c, d
run(76, p76)
run(77, lambda: (complex(float('-inf'), 0b1011) + 1 - (float('1_0.5')).as_integer_ratio()))

def p78():
    trace = []
    a = math.lcm(0o17, 1e22)
    b = (256 // 123456789012345678901234567890)
    c = '-3.5'.upper()
    d = math.dist(-1000, 1000)
    try:
        def g6(items):
            try:
                for item in items:
                    got = yield item
                    if got is not None: trace.append(('got', got))
            except Exception as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g6(b)
        trace.append(generator.throw(ValueError('t')))
        trace.append(next(generator, 'end'))
        generator.close()
        d, *a = c
        with Manager(trace, False) as manager:
            def f21(x):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return (x, c)
            trace.append(f21(1, last=2))
            d = (lambda x, *, k=c: (x, k))(list(c.copy()))
            if d:
                b, *b = ([1.5, 2] * 0)
            elif b:
                c, *d = d
                trace.append(Point(d) + a)
                del c[0]
            else:
                b, c = d, list(map(float, range(4)))
                if ({} > {1: 'x', 2: 'y'}): raise StopIteration(c)
                c = clip(frozenset(range(4)))
            a = clip(a)
    except Exception as error:
        trace.append(type(error).__name__)
    finally:
        trace.append('finally')
    del a[::2]
    assert (not c), a
    a = clip(a)
    c //= b; c = clip(c)
    trace.append(f'{b!r:.30} {a!s:>4.20}')
    return trace, a, b, c, d
run(78, p78)
run(79, lambda: (math.hypot(3, 255) / complex(0.0, -10**30).real))

def p80():
    trace = []
    a = isinstance(100.0, list)
    b = list({(1, 2): 3}.items())
    c = tuple("it's")
    d = abs(123456789012345678901234567890)
    assert (100.0 and '0x1f'), d
    a, d = c, list({'b': [1], 'a': 2}.items())
    c = clip(dict.fromkeys(b, [[1], [2, 3]]))
    a['k'] = {7}.symmetric_difference(range(4))
    def g9(items):
        try:
            for item in items:
                got = yield (item, item)
                if got is not None: trace.append(('got', got))
            result = yield from pairs('xy')
            trace.append(result)
        except ValueError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g9(c)
    trace.append(generator.close())
    generator.close()
    def g23(items):
        try:
            for item in items:
                got = yield item
                if got is not None: trace.append(('got', got))
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g23([1, 2.5, 'z'])
    trace.append(list(generator))
    trace.append(sum(1 for _ in generator))
    generator.close()
    return trace, a, b, c, d
run(80, p80)
