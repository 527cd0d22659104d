# Programs made at random (seed 1006) by `lectern-bench --agree`.
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
run(1, lambda: (list(map(abs, range(1))) * -1))

def p2():
    trace = []
    a = '%d items'.partition('l')
    b = {len(str(v)): [v] for v in range(0)}
    c = (list(range(5)) < ('😀 smile'))
    d = (10**18 + 10**25)
    a = clip((list(a.items()), b,))
    for d in sorted(d, key=str):
        def f7(*args):
            nonlocal_free = args
            trace.append(nonlocal_free)
            return args + 1
        trace.append(f7(1, 2))
        trace.append(f7(1, 2))
        c = (lambda x, *, k=a: (x, k))((d + a))
        def g14(items):
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
        generator = g14('abc')
        trace.append(next(generator, 'end'))
        trace.append(generator.send(5))
        generator.close()
        class C29(Exception):
            kind = d
            def __contains__(self, item): return item == 1
            def __bool__(self): return False
        thing = C29('4')
        trace.append(thing < 1)
    else:
        trace.append('else')
    try:
        if a:
            if b:
                c = clip(ascii(+(10**18)))
                c, b = d, c[0]
                d = clip((tuple("it's") + d))
            else:
                d = clip(d)
                trace.append(Point(b) + b)
                trace.append(Point(c) + d)
        else:
            trace.append(((c if isinstance(d, bool) else (-1000 / 0b1011))))
            a = clip(list(zip(d[::1], ([None, True], True, {7},))))
            trace.append(Point(c) + b)
        b[-1] = b
        d += (3 < float('nan') <= -1); d = clip(d)
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    finally:
        trace.append('finally')
    assert isinstance(1e22, (int, float)), c
    return trace, a, b, c, d
run(2, p2)
run(3, lambda: ((max([True for v in range(0) if v]) // int((-1000 + 256))) // math.lcm(1, 2**63)))

def p4():
    trace = []
    a = (set() | set())
    b = (256 * 1e15)
    c = (10**25 + 2**63)
    d = (any(b'a,b'))
    match Point(a, 2):
        case str() as value if value:
            trace.append(('case', value))
            if ({} not in [1, 2, 3]): raise IndexError(d)
        case _:
            trace.append('none')
    class C11(list):
        kind = {len(str(v)): [v] for v in range(1)}
        def __enter__(self): return 1
        def __index__(self): return 2
        def __eq__(self, other): return True
        def __radd__(self, other): return ('radd', other)
    thing = C11([3])
    trace.append({thing: 1} and 1)
    trace.append(thing.make())
    assert ({} > 5e-324), d
    return trace, a, b, c, d
run(4, p4)
run(5, lambda: (dict(zip(list(filter(lambda v: v, f'{1e22:>#05.1E}')), '%+12.2%' % ((not (1,)),))) | list(dict(zip(range(3), divmod(9007199254740993.0, 3))).values())))

def p6():
    trace = []
    a = ({(1, 2): 3} | {})
    b = (-10**30 / 1000)
    c = (frozenset([1, 5]) if (0.5) else {7})
    d = list(reversed(('x' * 3)))
    if ((1e15, ({1, 2.0, True}),) not in (a).isdisjoint(range(1))):
        for d in sorted({'b': [1], 'a': 2}, key=str):
            a |= float('inf'); a = clip(a)
            trace.append(a)
            d = clip(((2**64 // 10**18) * pow(-10**30, 17, -5)))
        try:
            n11 = 0
            while (n11 := n11 + 1) < 5:
                b |= ('12' + 'ﬁ'); b = clip(b)
                if a: continue
            trace.append((d := d) == b)
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
        d[0] = math.gcd(a, 0o17)
    trace.append((c := list(map(lambda v: v * 2, ((1, 2), 3)))) == b)
    try:
        trace.append(((255 + 3) << 7))
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    b['k'] = list(zip(b'Hello World', range(3)))
    trace.append(Point(a) + Point(b, 2))
    return trace, a, b, c, d
run(6, p6)
run(7, lambda: (pow((b'\x00\xff'), 5, 7)).to_bytes(8, 'little', signed=True))

def p8():
    trace = []
    a = list(filter(str.isalpha, ('x' * 3)))
    b = bytes(bytes(3))
    c = list(map(float, {'a': 1}))
    d = str(b'\x00\xff')
    for a in sorted({'b': [1], 'a': 2}, key=str):
        if a:
            def r7(n): return n if n < 2 else r7(n - 1) + r7(n - 2)
            trace.append(r7(1))
            if (a):
                d[0] = b
            elif (a * float('-inf')):
                b = clip((b | {'b': [1], 'a': 2}.setdefault('n', 5)))
                trace.append(f'{a!r:.30} {d!s:>4.20}')
                b = clip(a)
        else:
            if (-(255) or (c).setdefault('n', 5)):
                del d[0]
                d[1:2] = {3, 4}.difference(range(2))
                del a['a']
            elif d:
                assert (-10**30 < d), a
            b, a = a, a
            if ([1.5, 2] != [[1], [2, 3]]): raise KeyError(b)
        a = clip((a + d.encode('utf-16-le')))
    trace.append((c := d) == a)
    del b['a']
    if (frozenset([1, 5]) == {1, 2, 3}): raise TypeError(d)
    return trace, a, b, c, d
run(8, p8)
run(9, lambda: (list(filter(None, (({(1, 2): 3} | dict(k=1, v=2)) | ({} | dict(k=1, v=2))))), tuple((('a', 1) + (1,)))[5:], (((float('nan') // 1.7976931348623157e308) - (0.2 / True)) // ((1.0) ** 0.5)),))

def p10():
    trace = []
    a = chr(0xff)
    b = sorted([], reverse=True)
    c = int('0x1f', 16)
    d = 'tEST tITLE'.replace('', '-')
    n5 = 0
    while (n5 := n5 + 1) < 2:
        if (len(d) < (1e-10 * 0.0) <= (d)):
            if (a if True else 'a'): continue
            n9 = 0
            while (n9 := n9 + 1) < 2:
                c[0] = b
                c = clip((d))
                a[0] = round(a, 2)
            else:
                trace.append('else')
    if callable('aAbB'.encode('latin-1')):
        class C17(int):
            kind = bytes(b'')
            @classmethod
            def make(cls): return cls.__name__[:1]
            def __hash__(self): return 1
            def __hash__(self): return 1
            @staticmethod
            def plain(x=1): return x
        thing = C17('4')
        trace.append(1 in thing)
        trace.append(thing == 1)
        trace.append(thing == 1)
        n27 = 0
        while (n27 := n27 + 1) < 5:
            try:
                a, d = a, c.isprintable()
                d, *b = (list(range(5)) + b)
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                assert isinstance(-1000, bool), a
            finally:
                trace.append('finally')
            if (b in c): raise StopIteration(c)
            b = clip(set(range(5, 0)))
        a, b = b, divmod((a), b)
    trace.append(Point(b) + a)
    return trace, a, b, c, d
run(10, p10)
run(11, lambda: (((('a', 1) + ()).index({'a': 1}) & (divmod(123456789012345678901234567890, 123456789012345678901234567890)[0]).bit_count()) < math.hypot(2, 1) <= len(ascii(b'\x00\xff').splitlines())))

def p12():
    trace = []
    a = b''.decode('utf-8', 'replace')
    b = f'{True!a:-1.0F}'
    c = tuple(range(2))
    d = [(3, 1, 2) for v in range(0)]
    a //= (b / 3); a = clip(a)
    for c in enumerate(', '.join(map(str, [None, True]))[:5]):
        if (a): raise ValueError(a)
        for b in [b, b, (1, 2, 3)]:
            n9 = 0
            while (n9 := n9 + 1) < 4:
                a = clip((b))
            c = clip((0.5, c, 0.1,)[-2])
        def r13(n): return n if n < 2 else r13(n - 1) + r13(n - 2)
        trace.append(r13(8))
    return trace, a, b, c, d
run(12, p12)
run(13, lambda: ', '.join(map(str, ([] + (['a', 'b'] + [3, 1, 2]))[:])))

def p14():
    trace = []
    a = ((3, 1, 2) or {1, 2, 3})
    b = '-3.5'.encode('ascii')
    c = ()
    d = '{{}} {}'.format(b' s ', 3)
    trace.append(Point(c) + Point(a, 2))
    def g6(items):
        try:
            for item in items:
                got = yield (item, item)
                if got is not None: trace.append(('got', got))
            result = yield from pairs('xy')
            trace.append(result)
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g6(a)
    trace.append(generator.close())
    trace.append(list(generator))
    trace.append(next(generator, None))
    generator.close()
    for c, c in pairs(sorted(dict(k=1, v=2), reverse=True)):
        for d in sorted({(1, 2): 3}, key=str):
            n24 = 0
            while (n24 := n24 + 1) < 4:
                d = clip((c))
            n27 = 0
            while (n27 := n27 + 1) < 4:
                del a[::2]
                trace.append((d := frozenset([1, 5]).intersection(range(2))) == b)
                b = clip(('_under', {3, 4}, d,)[-1])
        n32 = 0
        while (n32 := n32 + 1) < 5:
            match Point(b, 2):
                case Point(x=0):
                    trace.append('case')
                    trace.append((b := d) == c)
                    assert (() <= (1, 2, 3)), b
                    b, d = d, a
                case True:
                    trace.append('case')
                    b[1:2] = format(b, '0>+1,.3c')
                    b = clip((c & c))
                    d[1:2] = b''.join([b'1', b'2'])
                case _:
                    trace.append('none')
            c += a; c = clip(c)
        else:
            trace.append('else')
        trace.append(f'{d!r:.30} {b!s:>4.20}')
    c['k'] = list(range(5, 11, 3))
    return trace, a, b, c, d
run(14, p14)
run(15, lambda: (((() + (1, 2, 3)) + ((1,) + (3, 1, 2)))[1:] + divmod(((float('nan')) ** 2), ((({1: 'x', 2: 'y'} < 3.14159) in tuple(range(2)))))))

def p16():
    trace = []
    a = int('-7')
    b = ('ÄÖü ß' * 2)
    c = ((0.2) ** -1)
    d = frozenset(range(0))
    try:
        d[1:2] = (d).to_bytes(8, 'little', signed=False)
        if any(range(4)):
            trace.append(Point(c) + Point(c, 2))
            if (str(-0.0) if all([1.5, 2]) else [{'b': [1], 'a': 2}, b' s ']):
                b, *c = sorted(dict(k=1, v=2))
            else:
                c, *a = [{v: 1} for v in b if v]
                c = clip(math.erf(len({1, 2.0, True})))
            if (any(range(3))):
                if (not float('inf')): raise ZeroDivisionError(b)
            elif (a ^ 2**63):
                c = clip(b)
                b[-1] = d
        elif {v: {v: 1} for v in (3, 1, 2)}:
            def g20(items):
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
            generator = g20(range(3))
            trace.append(list(generator))
            trace.append(next(generator, None))
            trace.append(next(generator))
            generator.close()
            d = clip(b)
            c = clip((not ((1e100) ** 0)))
        a = clip((bytearray((3, 1, 2)).decode()))
    except Exception as error:
        trace.append(type(error).__name__)
    if bool({(1, 2): 3}): raise TypeError(a)
    trace.append((tuple({v: v + 1 for v in b})))
    if ({1, 2.0, True} > {7}): raise KeyError(d)
    c = clip(c)
    d, *d = list(map(abs, b))
    return trace, a, b, c, d
run(16, p16)
run(17, lambda: len(({{'a': 1}: list({}.values()), 2: {'a': 1}['a']} | list(dict.fromkeys(range(5), list(range(5))).items()))))

def p18():
    trace = []
    a = abs(10)
    b = (10**18 / 3)
    c = ({v % 2 for v in range(4)})
    d = bytes((3, 1, 2))
    class C5(int):
        kind = '0x1f'.encode('utf-16-le')
        def __call__(self, *args): return args
    thing = C5(1)
    trace.append(thing == 1)
    trace.append(thing * 2)
    trace.append(sorted([thing, thing]) and 1)
    b[-1] = d
    if c:
        assert a, c
    else:
        def r16(n): return [n] if n < 1 else [n, *r16(n - 1)]
        trace.append(r16(4))
        b = clip('{} {}'.format(({3, 4} ^ c), 2))
        trace.append(Point(b) + Point(d, 2))
    return trace, a, b, c, d
run(18, p18)
run(19, lambda: ({10**25: {'tEST tITLE': (10**18 - 10**25), frozenset([1, 5]): (2**64 < 123456.789 <= 2**64), 1e16: tuple(bytearray(b'xyz'))}, 9007199254740993.0: bytearray(list(range(5))), 0.5: int('1_000')} <= dict(zip(range(3), (b'abc' + bytes(3))))['a']))

def p20():
    trace = []
    a = (() + ((1, 2), 3))
    b = list({}.keys())
    c = (1).to_bytes(1, 'little', signed=True)
    d = (b'' <= 10)
    def f5(*args):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return args
    trace.append(f5(1, z=4))
    d = (lambda x, *, k=b: (x, k))((not [3, 1, 2]))
    match Point(d, 2):
        case Point(x=0):
            trace.append('case')
            match [d, a]:
                case 0 | 1:
                    trace.append('case')
                    trace.append({v: str(v) for v in (bytearray(b'xyz'))}['a'])
                    if isinstance('1e5', list): raise TypeError(c)
                    assert d, b
                case _:
                    trace.append('none')
        case (value, 2 | 3):
            trace.append(('case', value))
            b, d = a, ({1: 'x', 2: 'y'} | dict(k=1, v=2))
        case True:
            trace.append('case')
            if c:
                d = clip('{0!r:>8}'.format(frozenset(range(0)), 5))
                trace.append((b := ((1, 2, 3), b,)) == a)
                assert c, b
            elif bytes([1.5, 2]):
                trace.append((a := c) == a)
                c = clip(dict.fromkeys((), set()).get(1, 'no'))
            else:
                trace.append(f'{a!r:.30} {b!s:>4.20}')
                b = clip((tuple('a\x00b'), [*range(2), *b''], dict(zip('ÄÖü ß', 'abc')),))
            trace.append(f'{a!r:.30} {b!s:>4.20}')
        case _:
            trace.append('none')
    assert (('a', 1) not in c), a
    d, *a = b
    d, *b = sorted(a, reverse=True)
    return trace, a, b, c, d
run(20, p20)
run(21, lambda: tuple(list(dict(zip([*range(5), *list(range(5))], ('😀 smile' + 'Hello, World'))).copy())))

def p22():
    trace = []
    a = bytes((1,))
    b = ('x' * 3).split('b', 1)
    c = ((dict(k=1, v=2)) / 1e15)
    d = round(0.1, 2)
    def g5(items):
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
    generator = g5(range(3))
    trace.append(generator.close())
    trace.append(next(generator, None))
    generator.close()
    match [b, c]:
        case 0 | 1:
            trace.append('case')
            if c:
                a |= callable(d); a = clip(a)
                b = clip(b.union(range(1)))
            else:
                if (d != [1.5, 2]): raise TypeError(a)
                trace.append(f'{b!r:.30} {a!s:>4.20}')
        case [first, *rest]:
            trace.append('case')
            try:
                c = clip(c)
                b = clip({b'\x00\xff': format(0.1, '^ 05_.3%'), {1, 2, 3}: b})
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
                raise
            finally:
                trace.append('finally')
            c = clip(b)
            def f42(x, /, y=1, *, z=3):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x + 1
            trace.append(f42(1, 2, 3, 4))
            trace.append(f42(1, last=2))
        case _:
            trace.append('none')
    a = clip((c))
    return trace, a, b, c, d
run(22, p22)
run(23, lambda: list(filter(lambda v: v, ((1, 2, 3)[-3:-1], {}.pop('a'), complex(9007199254740993.0, 0b1011),)[2])))

def p24():
    trace = []
    a = (b'12' + b'abc')
    b = ({1, 2.0, True}, None,)
    c = b'abc'.title()
    d = ({1, 2, 3} - frozenset([1, 5]))
    assert isinstance(c, str), a
    def r6(n): return [n] if n < 1 else [n, *r6(n - 1)]
    trace.append(r6(3))
    with Manager(trace, True) as manager:
        try:
            try:
                trace.append(Point(d) + b)
                b, c = a, (0.5).conjugate()
                del b[0]
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                b = clip(round(divmod(2**63, d)[1], -1))
                trace.append(f'{c!r:.30} {a!s:>4.20}')
                c, a = c, a
            finally:
                trace.append('finally')
                return 'from finally', trace
            del d[0]
        except (ZeroDivisionError, RuntimeError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            trace.append(f'{a!r:.30} {b!s:>4.20}')
            trace.append(Point(c) + Point(a, 2))
            a, *b = a
        except (ZeroDivisionError, RuntimeError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ZeroDivisionError('again')
        except Exception as error:
            trace.append(type(error).__name__)
        a, d = b, any(range(2))
        b = clip((({'a': 1} | {'b': [1], 'a': 2}) | list({'a': 1}.keys())))
    del b['a']
    b = clip([[v] for v in list(enumerate(('a', 1)))])
    return trace, a, b, c, d
run(24, p24)
run(25, lambda: isinstance(bytearray(['a', 'b']), list))

def p26():
    trace = []
    a = 'tEST tITLE'.find({'b': [1], 'a': 2})
    b = int('zz', 36)
    c = frozenset([1, 5]).isdisjoint(range(5))
    d = {(1, 2): 3}.get(1, 'no')
    c, *d = list(map(int, {(1, 2): 3}))
    for c, d in a:
        c *= (b >> 17); c = clip(c)
        for a in range(1):
            try:
                d //= {3, 4}.issubset(range(5)); d = clip(d)
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except ValueError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            else:
                trace.append(f'{c!r:.30} {a!s:>4.20}')
                a['k'] = d
            with Manager(trace, False) as manager:
                trace.append(())
            def r20(n): return 1 if n < 2 else n * r20(n - 1)
            trace.append(r20(6))
    try:
        for b in range(1):
            trace.append((round(c, 2) + b))
            c, *b = sorted({(1, 2): 3}, key=str)
            a, d = d, (['a', 'b'] * 1)
        a, d = d, ({1, 2.0, True} - frozenset([1, 5]))
    except Exception as error:
        trace.append(type(error).__name__)
    finally:
        trace.append('finally')
    trace.append(dict(zip(oct(7), tuple(()))))
    a = clip(d)
    if ({3, 4} == {3, 4}): raise TypeError(c)
    return trace, a, b, c, d
run(26, p26)
run(27, lambda: dict.fromkeys(list(list({len(str(v)): v == 2 for v in (1, 2, 3)}.keys()).keys()), bytes(3)))

def p28():
    trace = []
    a = divmod(1.0, 0)
    b = bytes(3).decode()
    c = tuple('1e5')
    d = isinstance({}, str)
    trace.append(f'{a!r:.30} {d!s:>4.20}')
    class C6(Exception):
        kind = float('nan')
        __slots__ = ()
        def __radd__(self, other): return ('radd', other)
        def __len__(self): return 3
    thing = C6(1)
    trace.append(thing != thing)
    n13 = 0
    while (n13 := n13 + 1) < 2:
        def r15(n): return n if n < 2 else r15(n - 1) + r15(n - 2)
        trace.append(r15(5))
        d = clip(c)
        if (a.encode('latin-1') or (123456789012345678901234567890 < 1e-10 <= -1)):
            def r19(n): return n if n < 2 else r19(n - 1) + r19(n - 2)
            trace.append(r19(0))
            def r21(n): return [n] if n < 1 else [n, *r21(n - 1)]
            trace.append(r21(0))
        elif c:
            def g24(items):
                try:
                    for item in items:
                        got = yield item
                        if got is not None: trace.append(('got', got))
                except KeyError as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g24(range(3))
            trace.append(sum(1 for _ in generator))
            trace.append(list(generator))
            trace.append(next(generator, 'end'))
            generator.close()
        else:
            del c[0]
            if isinstance(format(None, '^5.1'), list):
                if ((-2.5 / 1e100)): raise ZeroDivisionError(b)
                if isinstance(False, int): break
    d[0] = a
    b[0] = d
    return trace, a, b, c, d
run(28, p28)
run(29, lambda: ((-1) ** 4))

def p30():
    trace = []
    a = tuple('Hello, World')
    b = dict.fromkeys([3, 1, 2], {1, 2.0, True})
    c = math.log10(1.7976931348623157e308)
    d = ('  pad ' * 2)
    a = clip((d * (123456.789).as_integer_ratio()))
    def g6(items):
        try:
            for item in items:
                got = yield [item]
                if got is not None: trace.append(('got', got))
        except ValueError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g6(range(3))
    trace.append(generator.close())
    generator.close()
    if ([*b, *(1000)] not in [*b, *b]):
        b = clip(bytearray(()))
    else:
        a, c = d, ((b'\x00\xff' + b'abc'))
    assert (123456789012345678901234567890 in dict(k=1, v=2)), b
    class C23(Exception):
        kind = set(range(5, 7))
        def __radd__(self, other): return ('radd', other)
        def __radd__(self, other): return ('radd', other)
        def __getattr__(self, name): return 'missing ' + name
    thing = C23()
    trace.append(max(thing, 0))
    return trace, a, b, c, d
run(30, p30)
run(31, lambda: '%+0.2e' % (dict(zip(range(3), ((1,) + ('a', 1)))),).split('b', 1))

def p32():
    trace = []
    a = any('_under')
    b = ((()).lower())
    c = (1,)[:]
    d = {'b': [1], 'a': 2}.setdefault('n', 5)
    class C5(Exception):
        kind = (c | b)
        @staticmethod
        def plain(x=1): return x
        def __getattr__(self, name): return 'missing ' + name
    thing = C5(1, 2)
    trace.append([base.__name__[:3] for base in type(thing).__mro__])
    trace.append(f'{thing:>5}')
    trace.append([base.__name__[:3] for base in type(thing).__mro__])
    n13 = 0
    while (n13 := n13 + 1) < 5:
        with Manager(trace, True) as manager, Manager(trace, False):
            if all(oct(2**64)):
                trace.append((b := c) == b)
            a = clip((a + '\t tab').center(11, '*'))
    trace.append(Point(a) + c)
    return trace, a, b, c, d
run(32, p32)
run(33, lambda: (round((abs(1_000_000) - (2**64 & -1000))) + ((divmod(7, 255)[1] >> 51) - ((([None, True] + ['a', 'b'])) | int('1_000')))))

def p34():
    trace = []
    a = 'a\x00b'.partition('l')
    b = (('a', 1) + ((1, 2), 3))
    c = frozenset(range(4))
    d = (b'abc' + b'\x00\xff')
    try:
        assert (c if c else bytearray(b'xyz')), c
        a = clip(((a).split(',') * 1))
        with Manager(trace, True) as manager:
            trace.append((c := b) == d)
            for d in sorted(({(1, 2): 3}), key=str):
                b = clip(f'{(b)!a:-E}')
                trace.append(c)
            a, c = b, round(d, 2)
    except (RuntimeError, IndexError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    finally:
        trace.append('finally')
    d += d[4:]; d = clip(d)
    if c:
        assert (True if False else '{} {}'), b
        with Manager(trace, False) as manager:
            trace.append(Point(a) + Point(b, 2))
            d, a = d, b'abc'.replace(b'a', b'zz')
            a = clip(all(divmod(a, b)))
        trace.append({0: [None, [1, 2, 3], 1e100], (None): min([[1], [2, 3]])})
    else:
        del d[0]
    return trace, a, b, c, d
run(34, p34)
run(35, lambda: ((([1.5, 2] + [[1], [2, 3]]), set(range(4, 9)), set(range(1, 3)),) + tuple('a\x00b')[4])[-1])

def p36():
    trace = []
    a = bytearray(b'xyz')[-2:-2:2]
    b = (9007199254740993.0 // 0.0)
    c = round(0o17, -1)
    d = '_under'.encode('ascii')
    trace.append(round((0.0 - (1000)), 3))
    d, b = d, 'quote"s'.encode('ascii')
    for a in range(2):
        class C8(Point):
            kind = (not a)
            def __add__(self, other): return ('add', other)
            def __len__(self): return 3
            @classmethod
            def make(cls): return cls.__name__[:1]
            def __add__(self, other): return ('add', other)
        thing = C8([3])
        trace.append(sorted([thing, thing]) and 1)
        trace.append(str(thing))
        trace.append(thing[0:1])
        trace.append(vars(thing))
        a = clip({{}: set(range(5, 1)), bytearray(b'xyz'): ({1, 2, 3} | frozenset([1, 5])), False: bytes(3).strip()})
    def g20(items):
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
    generator = g20([1, 2.5, 'z'])
    trace.append(list(generator))
    trace.append(generator.close())
    generator.close()
    n35 = 0
    while (n35 := n35 + 1) < 2:
        for a, c in pairs((c)):
            c += list(map(type, b)); c = clip(c)
            for c, b in enumerate('{{}} {}'.format(((1, 2), 3), 4)[:5]):
                if (a < d): continue
                c = clip(list(filter(bool, '  pad '[-3:-3:])))
                d[-1] = ([1.5, 2] + [[1], [2, 3]])
            c, d = c, ((('a', 1)) + (1, 2, 3))
        b = clip(set(range(2, 8)))
    d = clip(str(math.hypot(c, 7)))
    return trace, a, b, c, d
run(36, p36)
run(37, lambda: (f'{1234.5678!r:+#10,.1e}' + '%#12d' % (format('%d items'.title(), '#10_.0o'),)))

def p38():
    trace = []
    a = ascii(256)
    b = set(range(3, 8))
    c = dict.fromkeys(b'12', ([3, 1, 2]))
    d = (-2**63 < (10**25) <= -5)
    def r5(n): return n if n < 2 else r5(n - 1) + r5(n - 2)
    trace.append(r5(2))
    match Point(c, 2):
        case Point(value, y=2):
            trace.append(('case', value))
            def f10(x):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return [x] * 2
            trace.append(f10(*[1, 2]))
            for b, b in pairs(b):
                d //= a; d = clip(d)
                b, a = a, format('0x1f', '_^+5_.3x')
            def g18(items):
                try:
                    for item in items:
                        got = yield item * 2
                        if got is not None: trace.append(('got', got))
                except KeyError as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g18(d)
            trace.append(next(generator))
            trace.append(generator.send(5))
            trace.append(list(generator))
            generator.close()
        case -1 | 1.5:
            trace.append('case')
            try:
                d = clip(a)
                a |= d; a = clip(a)
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise TypeError('again')
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
        case 0 | 1:
            trace.append('case')
            for c in pairs(c):
                trace.append((b := (not '日本語')) == a)
                trace.append(f'{c!r:.30} {a!s:>4.20}')
                if ((((3) != d))): raise RuntimeError(a)
            d = clip(((d | {'b': [1], 'a': 2}) <= list(dict(k=1, v=2).copy())))
        case {1: _}:
            trace.append('case')
            a = clip(complex(a, 0o17).conjugate())
            trace.append(set(range(2, 2)))
        case _:
            trace.append('none')
    b = clip(divmod((0.1 // 2.675), (256 << 41)))
    trace.append((b := 'quote"s'.translate({97: 'A', 98: None})) == a)
    a *= c; a = clip(a)
    return trace, a, b, c, d
run(38, p38)
run(39, lambda: ', '.join(map(str, format(-0.0, '#1.10o').join(['1', '2', '3']).partition('l'))))

def p40():
    trace = []
    a = bytes(3)[:]
    b = (256 + 1)
    c = list(range(5, -7, 1))
    d = (({})).is_integer()
    c = clip(c)
    b = clip((c * (list(enumerate(((1, 2), 3))))))
    return trace, a, b, c, d
run(40, p40)
run(41, lambda: (float(' -2e3 ') - (((1e16) ** 3) + float(10**400))))

def p42():
    trace = []
    a = ((1, 2, 3) + (1,))
    b = (False == True)
    c = (1e10 + float('-inf'))
    d = list(map(repr, b'a,b'))
    trace.append((d).conjugate())
    try:
        a, c = b, (frozenset([1, 5]) & {7})
        b = clip((list(d.items()) | {v: v == 2 for v in (1,)}))
        d = clip(format(', '.join(map(str, [3, 1, 2])), '>5_.1X'))
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    finally:
        trace.append('finally')
    def f15(x, /, y=1, *, z=3):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f15(1, z=4))
    d, a = c, ({1: 'x', 2: 'y'} | c)
    return trace, a, b, c, d
run(42, p42)
run(43, lambda: list({256: sorted(dict(zip('12', range(0))), key=lambda v: -v), False: math.copysign(2**64, 3)}.values()))

def p44():
    trace = []
    a = b'a,b'[:-4:2]
    b = "it's".encode('ascii')
    c = '{:>{}}'.format(['a', 'b'], 4)
    d = ((3, 1, 2),)
    try:
        n6 = 0
        while (n6 := n6 + 1) < 3:
            if ({len(str(v)): d for v in range(2)} == c):
                d['k'] = b
                d, b = d, (c).to_bytes(2, 'big', signed=True)
            elif complex(0.0, 0o17) + 1:
                del b[::2]
                a = clip([[v] for v in divmod(9007199254740993.0, a) if isinstance(v, int)])
                if isinstance(a, list): break
            else:
                b[-1] = (3 >> 47)
                a |= (d); a = clip(a)
                c, a = c, 'quote"s'[:0:-1]
            with Manager(trace, False) as manager:
                c, d = a, (d)
        else:
            trace.append('else')
        trace.append(Point(a) + Point(a, 2))
        d = clip(divmod(b, int(''))[0])
    except (StopIteration, ZeroDivisionError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise KeyError('again') from error
    finally:
        trace.append('finally')
    a = clip(a[-2])
    del b['a']
    trace.append(format(((2) ** 0), '< #010_e'))
    return trace, a, b, c, d
run(44, p44)
run(45, lambda: (({len(str(v)): {v: 1} for v in dict.fromkeys(b' s ', (3, 1, 2))} | {str(v): v + 1 for v in range(5)}) | (round((round(2, 1) | round(255, -4)), 1))))

def p46():
    trace = []
    a = bytearray(b'xyz')[4:3]
    b = {v % 5 for v in range(6)}
    c = {1: 'x', 2: 'y'}.get(1, 'no')
    d = ((frozenset([1, 5])) <= 123456789012345678901234567890)
    assert (not b), a
    trace.append(Point(b) + d)
    trace.append(f'{a!r:.30} {a!s:>4.20}')
    return trace, a, b, c, d
run(46, p46)
run(47, lambda: ((format(-0.0, '=5_.1%').encode('utf-8') + bytes([1.5, 2])) > bytearray((1, 2, 3)).replace(b'a', b'zz')))

def p48():
    trace = []
    a = (float('-inf') + -1e300)
    b = (list(range(5)) + list(range(5)))
    c = math.pow(-2**63, -2**63)
    d = 'a\x00b'.encode('ascii', 'backslashreplace')
    try:
        assert isinstance(0.5, int), c
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    else:
        b = clip((a << 3))
        def f12(x, /, y=1, *, z=3):
            nonlocal_free = x
            trace.append(nonlocal_free)
            return [x] * 2
        trace.append(f12(1, 2, 3, 4))
    finally:
        trace.append('finally')
    def f19(x):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x + 1
    trace.append(f19(1, z=4))
    b = (lambda x, *, k=a: (x, k))((b - 1e22))
    del d['a']
    b = clip('{1} {0}'.format(tuple(b), 1))
    def r27(n): return 1 if n < 2 else n * r27(n - 1)
    trace.append(r27(2))
    return trace, a, b, c, d
run(48, p48)
run(49, lambda: ((([None, True],).count('ﬁ') + +((0b1011 << 28)))).to_bytes(5, 'big', signed=True))

def p50():
    trace = []
    a = {3, 4}.difference(range(5))
    b = (('a', 1), {1, 2.0, True}, 9007199254740993.0,)
    c = 'ﬁ'.encode('latin-1')
    d = 'quote"s'.splitlines()
    class C5(dict):
        kind = repr(float('nan'))
        def __add__(self, other): return ('add', other)
        def __str__(self): return 'S'
        def __enter__(self): return 1
    thing = C5()
    trace.append(thing.make())
    trace.append(thing(1, 2))
    trace.append(thing < 1)
    trace.append(thing[1])
    try:
        if (not [1, 2, 3]): raise IndexError(d)
        if (c and 'line\nline2\r\nthree'): raise IndexError(a)
    except ZeroDivisionError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    finally:
        trace.append('finally')
    try:
        if (([1, 2, 3] not in d)): raise KeyError(a)
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        n27 = 0
        while (n27 := n27 + 1) < 5:
            for a in sorted({(1, 2): 3}, key=str):
                d = clip({str(v): (v, v) for v in format(-1, '> 1.3E')})
                trace.append(f'{c!r:.30} {a!s:>4.20}')
            def f32(x):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return (x, a)
            trace.append(f32(1, 2))
            trace.append(f32(x=5))
        c = clip(isinstance((-2**63).to_bytes(5, 'big', signed=False), (int, float)))
    finally:
        trace.append('finally')
    for a in enumerate(b[:5]):
        trace.append(a)
        del a[::2]
        assert ('line\nline2\r\nthree' or 'abc'), b
    return trace, a, b, c, d
run(50, p50)
run(51, lambda: divmod((((-1000 / 1000) - (0.2 - 1/3)) // (int('') * min([1.5, 2]))), ((((-1000) ** 4) - round(2**64, -3)) + ((123456789012345678901234567890 ^ 1e22) * divmod(1_000_000, 0o17)[1]))))

def p52():
    trace = []
    a = ('%d items'.rfind('l'))
    b = math.atan2(0, 0b1011)
    c = dict(k=1, v=2).update(z=1)
    d = f'{10**18!s:^+_.10n}'
    def g5(items):
        try:
            for item in items:
                got = yield item
                if got is not None: trace.append(('got', got))
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g5([1, 2.5, 'z'])
    trace.append(sum(1 for _ in generator))
    generator.close()
    c = clip({['a', 'b']: isinstance({1, 2, 3}, int), frozenset([1, 5]): d})
    with Manager(trace, True) as manager:
        def r19(n): return [n] if n < 1 else [n, *r19(n - 1)]
        trace.append(r19(7))
    assert bool(range(2)), c
    return trace, a, b, c, d
run(52, p52)
run(53, lambda: format(round((((-1e300) ** -1) * callable(range(0))), -1), '10_.3o'))

def p54():
    trace = []
    a = str({3, 4})
    b = divmod(1000, 1000)[0]
    c = '%+03e' % (0.0,)
    d = list(map(int, (3, 1, 2)))
    if c:
        d, a = a, 'tEST tITLE'.encode('utf-16-le')
        trace.append(Point(d) + Point(c, 2))
        trace.append(f'{c!r:.30} {d!s:>4.20}')
    else:
        b = clip((dict.fromkeys(d, b) or '0x1f'.split()))
        for a in enumerate('a'.index('b')[:5]):
            if ((c,) != c):
                if isinstance([3, 1, 2], (int, float)): raise KeyError(b)
            else:
                trace.append((int(' 42 ')).to_bytes(4, 'little', signed=True))
                a += (1.5 - d); a = clip(a)
                a = clip(b)
    def f18(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f18(1, **{'y': 7}))
    b = (lambda x, *, k=b: (x, k))([[v] for v in range(0)])
    match Point(b, 2):
        case {1: _}:
            trace.append('case')
            b //= ('line\nline2\r\nthree', d, b,); b = clip(b)
        case {'a': value, **rest}:
            trace.append(('case', value))
            c, d = c, a
        case _:
            trace.append('none')
    d[1:2] = ((1 >> 39))
    return trace, a, b, c, d
run(54, p54)
run(55, lambda: dict(zip(range(3), divmod((float('1e400') * (2**64 % 123456789012345678901234567890)), len('a'.rsplit())))))

def p56():
    trace = []
    a = divmod(1.0, 2**64)
    b = math.fabs(0.5)
    c = (('a', 1) + (3, 1, 2))
    d = f'{1e22!r:0>0_g}'
    b = clip(a)
    def r6(n): return '' if not n else str(n % 2) + r6(n // 2)
    trace.append(r6(8))
    c |= isinstance(a, (int, float)); c = clip(c)
    trace.append(c)
    for a in range(3):
        d = clip((c if ((bytearray(b'xyz')) > -2.5) else (255 < 256)))
        try:
            if (sum(['a', 'b']) < (-2**63 / (d)) <= (1 // 10**25)):
                del a[0]
            else:
                b = clip(set(range(5, 7)))
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise KeyError('again') from error
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            with Manager(trace, False) as manager, Manager(trace, False):
                b = clip(-((-1 % 10**18)))
            def f27(x, /, y=1, *, z=3):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x + 1
            trace.append(f27(1, z=4))
            trace.append(f27(1, z=4))
            trace.append((d := (-1e300 - c)) == c)
        trace.append((b := b) == c)
    return trace, a, b, c, d
run(56, p56)
run(57, lambda: (list({}.keys()) | {len(str(v)): [v] for v in divmod(math.gamma(1e10), (2**64 << 5))}))

def p58():
    trace = []
    a = (0 << 20)
    b = b' s '.find(b'b')
    c = ([] + [1, 2, 3])
    d = b'\x00\xff'[-2:5]
    b, a = d, dict.fromkeys('tEST tITLE', False)
    c = clip((a))
    trace.append(all(b'\x00\xff'.decode('latin-1')))
    return trace, a, b, c, d
run(58, p58)
run(59, lambda: tuple([*'% 3.2e' % ('ÄÖü ß',).endswith(('c', 'd')), *range(4)]))

def p60():
    trace = []
    a = (0.1 - 0.0)
    b = {str(v): [v] for v in range(0)}
    c = '{0!r:>8}'.format('a', 8)
    d = divmod(2.675, 256)
    c = clip(c)
    def f6(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f6())
    c = (lambda x, *, k=a: (x, k))({v % 5 for v in range(0)})
    return trace, a, b, c, d
run(60, p60)
run(61, lambda: f'{1234.5678!s:0>#1.10G}')

def p62():
    trace = []
    a = (['a', 'b'] + [1.5, 2])
    b = divmod(0.2, ('😀 smile'))
    c = ((1, 2, 3) + (1,))
    d = ('ﬁ').encode('utf-8')
    def g5(items):
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
    generator = g5('abc')
    trace.append(next(generator))
    generator.close()
    with Manager(trace, False) as manager:
        try:
            def f21(*args, last=0):
                nonlocal_free = args
                trace.append(nonlocal_free)
                return args
            trace.append(f21())
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise RuntimeError('again') from None
            b = clip(a)
        else:
            a = clip(c)
            class C32(Point):
                kind = b
                def __radd__(self, other): return ('radd', other)
            thing = C32(1, 2)
            trace.append(thing.unknown)
            trace.append(thing < 1)
            trace.append([base.__name__[:3] for base in type(thing).__mro__])
            trace.append(thing.make())
        finally:
            trace.append('finally')
        try:
            if (a < 3.14159 <= 123456789012345678901234567890): raise StopIteration(c)
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise StopIteration('again') from error
        except (RuntimeError, RuntimeError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            trace.append(d)
            def f50(x, y=2):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x
            trace.append(f50(*[1, 2]))
            trace.append(f50(x=5))
            d = (lambda x, *, k=c: (x, k))(({3, 4}, b'abc', d,))
            a, b = b, format('aAbB', '_^#05.1o')
        except Exception as error:
            trace.append(type(error).__name__)
        match [d, c]:
            case str() as value:
                trace.append(('case', value))
                b, *c = d
            case [_, [value, *_]] if value:
                trace.append(('case', value))
                d *= c; d = clip(d)
                trace.append(Point(b) + Point(b, 2))
                trace.append(f'{c!r:.30} {c!s:>4.20}')
            case _:
                trace.append('none')
    trace.append((d := d) == b)
    c = clip((len([])).to_bytes(2, 'big', signed=True))
    a = clip(-((3 // 7)))
    c = clip(((10**25 - d) >= (-2.5 - (b))))
    return trace, a, b, c, d
run(62, p62)
run(63, lambda: ((isinstance(('a', 1), list), (() + (1,)), '日本語'.split(),)[5:][:]))

def p64():
    trace = []
    a = ((3, 1, 2) + ())
    b = set(range(4, 6))
    c = ('a', 1)[3::3]
    d = (10 & -10**30)
    d[True] = d
    def f6(*args):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return args + 1
    trace.append(f6(1, z=4))
    trace.append(f6())
    trace.append((b := c) == d)
    trace.append((a := d) == b)
    match d[2:]:
        case True:
            trace.append('case')
            class C17(Exception):
                kind = list(filter(None, range(1)))
                def __hash__(self): return 1
            thing = C17('4')
            trace.append(-thing)
            trace.append(len(thing))
            trace.append(thing.unknown)
            trace.append(thing + 1)
            if (bytes(3)[1] if a else (divmod(0.1, -1))):
                a, *b = c
                trace.append(f'{b!r:.30} {b!s:>4.20}')
            for a, c in range(1):
                d = clip(ascii(isinstance([], list)))
                if isinstance(a, list): raise TypeError(d)
        case _:
            trace.append('none')
    if b:
        c, *d = list(filter(lambda v: v, range(0)))
        c //= list(filter(None, c)); c = clip(c)
    elif c:
        if c: raise StopIteration(c)
        c[-1] = frozenset(range(4))
    else:
        a = clip(+(pow(-2**63, 14, 10)))
        d //= b; d = clip(d)
    return trace, a, b, c, d
run(64, p64)
run(65, lambda: [*oct((len({1, 2.0, True}) + (1000 * None))), *range(3)])

def p66():
    trace = []
    a = list({}.keys())
    b = {v % 3 for v in range(7)}
    c = (not bytearray(b'xyz'))
    d = (any(dict(k=1, v=2)))
    b = clip(c)
    c = clip((len([1, 2, 3]) ^ b))
    return trace, a, b, c, d
run(66, p66)
run(67, lambda: (((round(2**63, 1) - pow(10, 5, -5)) >> 19) | (pow(2, 9, -5) >> 17)))

def p68():
    trace = []
    a = dict(zip((1,), range(1)))
    b = [[1], [2, 3]].count('1e5')
    c = abs(1e15)
    d = (dict(k=1, v=2) | {'a': 1})
    if isinstance((not c), int):
        class C6:
            kind = b
            @property
            def value(self): return 'property'
        thing = C6('4')
        trace.append(max(thing, 0))
        trace.append(str(thing))
        trace.append(f'{b!r:.30} {c!s:>4.20}')
    for a in range(3):
        try:
            for d in pairs(((not 0))):
                d = clip((a // math.gamma(float('nan'))))
                trace.append(f'{b!r:.30} {b!s:>4.20}')
                d, *b = a
        except ZeroDivisionError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            try:
                c, a = a, (b * 0)
                a = clip((a.rsplit() + d.strip('abc')))
                b, c = d, c
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except (StopIteration, TypeError) as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                trace.append(float('1e400'))
                trace.append((a := list(map(repr, d))) == d)
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                a = clip(bytearray(bytearray(b'xyz')))
            finally:
                trace.append('finally')
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
        trace.append((c := (0.0).conjugate()) == b)
        c['k'] = (2**63 * 1)
    b = clip(b)
    b = clip(c)
    return trace, a, b, c, d
run(68, p68)
run(69, lambda: (divmod((((([])) * 1.7976931348623157e308) * math.pow(0o17, 2**63)), round((1 & 2), -1)) + tuple((tuple(b'Hello World') + (None, b'a,b', [1.5, 2],)))))

def p70():
    trace = []
    a = {'a': 1}.update(z=1)
    b = round(-1, 0)
    c = dict.fromkeys({}, dict(k=1, v=2))
    d = ([None, True][1])
    try:
        class C6(Point):
            kind = b
            def __iter__(self): return iter((1, 2))
            def __index__(self): return 2
            def __hash__(self): return 1
            __slots__ = ()
        thing = C6('4')
        trace.append(thing[0:1])
        trace.append(1 in thing)
        trace.append(thing.unknown)
        d = clip((d + a))
        def g17(items):
            try:
                for item in items:
                    got = yield (item, item)
                    if got is not None: trace.append(('got', got))
            except KeyError as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g17(d)
        trace.append(generator.close())
        trace.append(generator.close())
        generator.close()
    except Exception as error:
        trace.append(type(error).__name__)
    finally:
        trace.append('finally')
    d[1:2] = frozenset(range(3))
    return trace, a, b, c, d
run(70, p70)
run(71, lambda: ((list(iter(f'{1.7976931348623157e308: _.0F}'))).count("it's") // (list(map(int, ())).find(()) << 29)))

def p72():
    trace = []
    a = {v % 1 for v in range(7)}
    b = frozenset(range(2))
    c = dict.fromkeys(b'a,b', 123456789012345678901234567890)
    d = b'a,b'.title()
    trace.append(Point(c) + Point(a, 2))
    del b[::2]
    b = clip(b)
    for d, d in range(3):
        d = clip(d)
        def r10(n): return '' if not n else str(n % 2) + r10(n // 2)
        trace.append(r10(0))
        def g12(items):
            try:
                for item in items:
                    got = yield [item]
                    if got is not None: trace.append(('got', got))
            except Exception as error:
                yield ('thrown', str(error))
            finally:
                trace.append('closed')
        generator = g12([1, 2.5, 'z'])
        trace.append(generator.close())
        trace.append(sum(1 for _ in generator))
        generator.close()
    try:
        class C26(dict):
            kind = d.issubset(range(4))
            def __iter__(self): return iter((1, 2))
        thing = C26('4')
        trace.append(thing != thing)
        trace.append(bool(thing))
        trace.append([base.__name__[:3] for base in type(thing).__mro__])
        trace.append(thing == 1)
        d = clip(d)
        c[0] = frozenset(range(4))
    except IndexError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        del b[0]
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        raise TypeError('again') from None
    except Exception as error:
        trace.append(type(error).__name__)
    def f44(x, /, y=1, *, z=3):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f44(1))
    d = (lambda x, *, k=d: (x, k))(divmod(100.0, -1000))
    return trace, a, b, c, d
run(72, p72)
run(73, lambda: ({len(str(v)): v for v in range(0)} | dict.fromkeys(range(1), 2**64)))

def p74():
    trace = []
    a = dict.fromkeys('ﬁ', ())
    b = 'aAbB'.encode('utf-8')
    c = (((1, 2, 3) if True else '日本語'))
    d = ([1.5, 2][:-1])
    def f5(*args):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return [args] * 2
    trace.append(f5(1, last=2))
    trace.append(f5(1))
    d = (lambda x, *, k=b: (x, k))(c)
    def g12(items):
        try:
            for item in items:
                got = yield [item]
                if got is not None: trace.append(('got', got))
        except ValueError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g12(a)
    trace.append(generator.close())
    trace.append(next(generator, None))
    generator.close()
    def f25(*args, last=0):
        nonlocal_free = args
        trace.append(nonlocal_free)
        return [args] * 2
    trace.append(f25(1, z=4))
    trace.append(f25(1, 2, 3, 4))
    c = (lambda x, *, k=d: (x, k))(dict(k=1, v=2).update(z=1))
    return trace, a, b, c, d
run(74, p74)
run(75, lambda: (math.erf(-5))[2][0:-2].upper())

def p76():
    trace = []
    a = 'line\nline2\r\nthree'[:]
    b = isinstance(1e15, (int, float))
    c = dict(zip({1: 'x', 2: 'y'}, range(2)))
    d = list(range(10, 5, 0))
    if b: raise ValueError(c)
    with Manager(trace, True) as manager, Manager(trace, False):
        if (set() not in c): raise KeyError(b)
    def g8(items):
        try:
            for item in items:
                got = yield item
                if got is not None: trace.append(('got', got))
            result = yield from pairs('xy')
            trace.append(result)
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g8(c)
    trace.append(next(generator, 'end'))
    generator.close()
    if (((b | {})) if (a > bytearray(b'xyz')) else b):
        trace.append([v + 1 for v in [v == 2 for v in {1: 'x', 2: 'y'}] if isinstance(v, int)])
        n24 = 0
        while (n24 := n24 + 1) < 3:
            for d, a in pairs(list(map(int, range(1)))):
                c = clip(d)
                if (not d): raise RuntimeError(d)
    elif (0 * True):
        for a, d in enumerate(b[:5]):
            d[1:2] = ((1,) + (a))
            for b in enumerate(('  pad ' * 0)[:5]):
                if ('  pad ' <= 'line\nline2\r\nthree'): continue
                if any(range(2)): break
                a = clip((list(reversed(a)) + ([] * 0)))
            assert a, a
    else:
        if (123456789012345678901234567890 or c): raise IndexError(c)
        assert (3.14159 or bytes(3)), d
    trace.append(Point(c) + Point(b, 2))
    return trace, a, b, c, d
run(76, p76)
run(77, lambda: '{0!r:>8}'.format(format(((0.2) ** 0), '_^+#20e')[2], 0))

def p78():
    trace = []
    a = (float('inf') if False else 10**18)
    b = {3, 4}.issuperset(range(1))
    c = (False != False)
    d = '0x1f'.encode('utf-16-le')
    d = clip(c)
    try:
        with Manager(trace, True) as manager:
            for c in sorted({'b': [1], 'a': 2}, key=str):
                b = clip(set(range(2, 5)))
                trace.append(d[::-1])
            else:
                trace.append('else')
            trace.append((d := c) == d)
            d = clip(a.get(1, 'no'))
    except Exception as error:
        trace.append(type(error).__name__)
    finally:
        trace.append('finally')
    trace.append(f'{b!r:.30} {a!s:>4.20}')
    match {(1, 2): 3}.update(z=1):
        case [[*_], value]:
            trace.append(('case', value))
            c = clip(b)
            c = clip([dict(zip(b'', b'12')), b])
            with Manager(trace, True) as manager, Manager(trace, False):
                trace.append(f'{a!r:.30} {c!s:>4.20}')
                b |= tuple(range(4)); b = clip(b)
                if (not a): raise RuntimeError(a)
        case []:
            trace.append('case')
            a = clip((((0xff) ** 4) and format(-1e300, '020_.10E')))
        case _:
            trace.append('none')
    return trace, a, b, c, d
run(78, p78)
run(79, lambda: (divmod(1e22, -1000)[-4:] + divmod((((1_000_000)) ** 0), abs(1.7976931348623157e308)))[1::-2])

def p80():
    trace = []
    a = (10**18 % 2**64)
    b = (9007199254740993.0 - 1.7976931348623157e308)
    c = list(zip(range(2), '\t tab'))
    d = (0xff & -1000)
    if c: raise RuntimeError(d)
    try:
        trace.append(f'{d!r:.30} {c!s:>4.20}')
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    def g11(items):
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
    generator = g11(c)
    trace.append(list(generator))
    trace.append(generator.send(5))
    generator.close()
    return trace, a, b, c, d
run(80, p80)
