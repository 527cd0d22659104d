# Programs made at random (seed 1002) by `lectern-bench --agree`.
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
run(1, lambda: (round(((tuple(dict(k=1, v=2))) << 12), 0) < ((complex(1e100, 1_000_000) * 2j % (10**18 / ('aAbB'))) % ((100.0 % 1.0) - float('inf'))) <= int(' 42 ')))

def p2():
    trace = []
    a = (dict(k=1, v=2) in (3, 1, 2))
    b = (-5).to_bytes(0, 'little', signed=True)
    c = dict(zip(('a', 1), range(2)))
    d = (b'12', '_under', [3, 1, 2],)
    def r5(n): return n if n < 2 else r5(n - 1) + r5(n - 2)
    trace.append(r5(5))
    class C7(Point):
        kind = f'{False!a:*<#10.3}'
        def __repr__(self): return 'R' + type(self).__name__[:1]
        def __lt__(self, other): return True
    thing = C7(1, 2)
    trace.append({thing: 1} and 1)
    trace.append(hash(thing) == 1)
    trace.append(isinstance(thing, Point))
    trace.append('%s %r' % (thing, thing))
    if ((1,) >= a): raise RuntimeError(b)
    a[-1] = [a]
    try:
        class C19(Point):
            kind = c
            def __enter__(self): return 1
        thing = C19(1, 2)
        trace.append(hash(thing) == 1)
        trace.append(thing == 1)
        trace.append(-thing)
        with Manager(trace, True) as manager:
            c, a = a, ((1e22) ** -0.5)
            def r28(n): return 1 if n < 2 else n * r28(n - 1)
            trace.append(r28(0))
        for c in pairs([{v: 1} for v in (1,)]):
            n31 = 0
            while (n31 := n31 + 1) < 5:
                if ([[1], [2, 3]] not in c): break
                c = clip((d | {v: [3, 1, 2] for v in b''}))
                trace.append({1, 2.0, True}.difference(range(5)).difference(range(1)))
            b, *a = ([1, 2, 3] * 1)
        else:
            trace.append('else')
    except (StopIteration, KeyError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        assert d, d
        assert any(['a', 'b']), c
    except ValueError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        a = clip((a < math.fmod(-2**63, float('inf')) <= a))
    except Exception as error:
        trace.append(type(error).__name__)
    return trace, a, b, c, d
run(2, p2)
run(3, lambda: format(1e10, '^_F').zfill(8).swapcase()[-3:-1])

def p4():
    trace = []
    a = (10**25 if True else 0.0)
    b = '1e5'.encode('latin-1')
    c = ({(1, 2): 3} | {})
    d = (not False)
    for a in pairs(([1.5, 2] * 1)):
        try:
            def r7(n): return n if n < 2 else r7(n - 1) + r7(n - 2)
            trace.append(r7(1))
            try:
                trace.append((b := a) == d)
                c += round(100.0, 3); c = clip(c)
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            finally:
                trace.append('finally')
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except Exception as error:
            trace.append(type(error).__name__)
            raise
        else:
            a['k'] = (b).isdisjoint(range(2))
            try:
                if isinstance(123456789012345678901234567890, int): raise KeyError(a)
                b -= d; b = clip(b)
                d = clip((not (float('-inf') / 100.0)))
            except KeyError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                c = clip(bytearray(b'12'))
                c = clip({})
                assert any(b'Hello World'), a
            except Exception as error:
                trace.append(type(error).__name__)
        finally:
            trace.append('finally')
    a = clip('%d items'.ljust(7).zfill(8))
    return trace, a, b, c, d
run(4, p4)
run(5, lambda: {v % 1 for v in range(6)})

def p6():
    trace = []
    a = math.erf(1/3)
    b = isinstance(False, bool)
    c = (2.675 >= 0.5)
    d = ((1000).to_bytes(6, 'little', signed=False))
    d, a = a, a
    del b['a']
    trace.append(f'{d!r:.30} {a!s:>4.20}')
    if (not (('a', 1) + d)):
        def f9(x):
            nonlocal_free = x
            trace.append(nonlocal_free)
            return [x] * 2
        trace.append(f9(x=5))
        b = (lambda x, *, k=b: (x, k))((0 < 123456.789 <= 2**63))
    elif d:
        trace.append(Point(b) + b)
        try:
            for b in pairs(list(map(type, ((1, 2), 3)))):
                trace.append(f'{b!r:.30} {d!s:>4.20}')
            a = clip(a)
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ValueError('again')
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            for a in enumerate('_under'.encode('ascii')[:5]):
                b = clip(round(((d) ** 5), -1))
            else:
                trace.append('else')
            n33 = 0
            while (n33 := n33 + 1) < 2:
                if (not b'Hello World'): break
                if ({3, 4} or b'\x00\xff'): continue
        finally:
            trace.append('finally')
    del d[0]
    return trace, a, b, c, d
run(6, p6)
run(7, lambda: ((((-5 >> 47) >> 28) | (((-2**63 / -2**63)) + divmod(1, 1000)[0]))).to_bytes(9, 'little', signed=True))

def p8():
    trace = []
    a = frozenset(range(4))
    b = '0x1f'.encode('utf-8')
    c = set().isdisjoint(range(1))
    d = frozenset(range(2))
    if (a < list(range(8, -5, 0))):
        for c in sorted((256), key=str):
            def r7(n): return '' if not n else str(n % 2) + r7(n // 2)
            trace.append(r7(8))
            assert ('1e5' in d), d
            def r10(n): return 1 if n < 2 else n * r10(n - 1)
            trace.append(r10(7))
    elif {v % 2 for v in range(2)}:
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
        generator = g13(b)
        trace.append(next(generator))
        trace.append(list(generator))
        generator.close()
    else:
        a, *b = ([3, 1, 2] + a)
        if ((d + 256) not in '{:>{}}'.format((), 4)):
            with Manager(trace, False) as manager:
                if (bytes(3) in []): raise RuntimeError(d)
                c //= (b in (1, 2, 3)); c = clip(c)
        a = clip(((2 / 2**64) % math.gcd(7, -1e300)))
    b, *a = ([[1], [2, 3]] * 1)
    d, *c = ((-2**63) + [])
    trace.append((not {'a': 1}['a']))
    a += c; a = clip(a)
    c, b = a, b
    return trace, a, b, c, d
run(8, p8)
run(9, lambda: ((('x' * 3).encode('utf-8') + ('aAbB'.encode('utf-8'))) + (set(range(1, 2))))[3])

def p10():
    trace = []
    a = [-1]
    b = list(map(abs, ('a', 1)))
    c = divmod(123456.789, 10)
    d = {3, 4}.issuperset(range(5))
    b = clip(b[:-3])
    trace.append(Point(d) + c)
    a = clip(((1 << 29) << 11))
    del c[::2]
    c = clip(((-1000 / 255) + d))
    for c, b in range(4):
        def g11(items):
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
        generator = g11([1, 2.5, 'z'])
        trace.append(generator.send(5))
        trace.append(next(generator, 'end'))
        trace.append(next(generator, None))
        generator.close()
        trace.append(f'{b!r:.30} {d!s:>4.20}')
        try:
            if d: raise IndexError(d)
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise StopIteration('again') from None
            a, *b = list(filter(None, [1, 2, 3]))
        except Exception as error:
            trace.append(type(error).__name__)
    return trace, a, b, c, d
run(10, p10)
run(11, lambda: (int(((int('-7') | min(['a', 'b'])))) < float(' -2e3 ') <= (divmod(1.7976931348623157e308, 7) + (('a', 1), frozenset([1, 5]), [1, 2, 3],)).count(True)))

def p12():
    trace = []
    a = (3.14159).hex()
    b = ['a\x00b']
    c = '%d items'.encode('latin-1')
    d = (-5).to_bytes(0, 'big', signed=False)
    if (d if c else (b'a,b' + b)):
        d[-1] = (True, bytes(3), ('a', 1),)
        with Manager(trace, False) as manager:
            if callable((a)):
                d = clip((c - set(range(2, 4))))
                d = clip(b)
                c['k'] = b.center(9)
            try:
                trace.append(f'{c!r:*<1.0}')
                trace.append(float('nan'))
                b *= (b + [1, 2, 3]); b = clip(b)
            except Exception as error:
                trace.append(type(error).__name__)
                raise
            finally:
                trace.append('finally')
        for d in range(4):
            try:
                d = clip(c)
                c = clip(list(list(b.values()).keys()))
                b = clip([(v, v) for v in (d + b'a,b')])
            except LookupError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except (RuntimeError, KeyError) as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
                raise
            finally:
                trace.append('finally')
            a, c = b, d
        else:
            trace.append('else')
    elif dict(zip({(1, 2): 3}, (1,))):
        d, *c = list(filter(None, (1, 2, 3)))
    else:
        del a[0]
        trace.append(Point(b) + Point(b, 2))
    a *= ', '.join(map(str, [])); a = clip(a)
    trace.append((tuple(range(1))))
    return trace, a, b, c, d
run(12, p12)
run(13, lambda: hex(-(abs(10**25))).isdigit())

def p14():
    trace = []
    a = (3).as_integer_ratio()[0]
    b = (b''.title())
    c = (0 + 255)
    d = list(iter(list(range(5))))
    if ((list(reversed([3, 1, 2]))) != (-10**30 - 2**63)):
        a[True] = ([[1], [2, 3]] * 0)
    trace.append(Point(d) + Point(b, 2))
    return trace, a, b, c, d
run(14, p14)
run(15, lambda: ((dict.fromkeys((0.5, ((1, 2), 3),), (3, 1, 2)) | list(list(dict(k=1, v=2).values()).keys())) and math.gcd(2, 123456789012345678901234567890)))

def p16():
    trace = []
    a = list({'a': 1}.copy())
    b = ('  pad ' + 'aAbB')
    c = '%d items'.encode('ascii')
    d = format(255, '*<5,.3s')
    b -= (-10**30).bit_length(); b = clip(b)
    class C6(dict):
        kind = ('x' * 3).find('b')
        @staticmethod
        def plain(x=1): return x
        def __eq__(self, other): return True
        def __iter__(self): return iter((1, 2))
        def __len__(self): return 3
    thing = C6([3])
    trace.append(thing.unknown)
    trace.append(len(thing))
    trace.append({thing: 1} and 1)
    trace.append(str(thing))
    return trace, a, b, c, d
run(16, p16)
run(17, lambda: ', '.join(map(str, (list(zip(range(2), b''.hex(':'))) + (list(iter(['a', 'b'])) * 1)))))

def p18():
    trace = []
    a = (-1).to_bytes(8, 'little', signed=True)
    b = {1: 'x', 2: 'y'}[1]
    c = round(100.0, 1)
    d = (('a', 1) not in [None, True])
    try:
        if (dict.fromkeys(a, None) != a):
            if (c):
                d = clip(a[0:0])
                b = clip(list(filter(None, ((1, 2), 3)[-5:])))
                trace.append(dict(zip(('a', 1)[1:], ((1,) + (1, 2, 3)))))
            elif a:
                d = clip(bytearray([3, 1, 2]))
                a = clip(b)
                c = clip(b)
        elif a:
            a = clip(f'{a:^,d}'.casefold())
        else:
            for b in c:
                c = clip(c)
                c, *d = list(map(repr, '%d items'))
                trace.append(((1000 - 2**64) or round(1e100, 3)))
            a -= d; a = clip(a)
            del a[::2]
        if a: raise RuntimeError(d)
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    else:
        a = clip(((c * d) ^ (-5 * (a))))
        trace.append(f'{d!r:.30} {d!s:>4.20}')
        trace.append(Point(a) + b)
    finally:
        trace.append('finally')
    a, *c = ([3, 1, 2] * -1)
    a, *d = c.split()
    return trace, a, b, c, d
run(18, p18)
run(19, lambda: round((round(complex(("it's"), -1000), 2)).hex(), -2))

def p20():
    trace = []
    a = ''.encode('utf-16-le')
    b = bytearray(b'xyz').decode('utf-8', 'replace')
    c = format(2.675, ' 1.3X')
    d = {v % 1 for v in range(8)}
    def g5(items):
        try:
            for item in items:
                got = yield item
                if got is not None: trace.append(('got', got))
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g5(range(3))
    trace.append(next(generator))
    trace.append(generator.send(5))
    generator.close()
    def g18(items):
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
    generator = g18(range(3))
    trace.append(generator.close())
    generator.close()
    return trace, a, b, c, d
run(20, p20)
run(21, lambda: (repr(-2.5).strip('abc').split() + ', '.join(map(str, list(map(str, '12'.rfind('l')))))))

def p22():
    trace = []
    a = (True or dict(k=1, v=2))
    b = ((None)).conjugate()
    c = {1, 2, 3}.issubset(range(2))
    d = bytes(())
    def g5(items):
        try:
            for item in items:
                got = yield item * 2
                if got is not None: trace.append(('got', got))
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g5('abc')
    trace.append(generator.close())
    trace.append(generator.throw(ValueError('t')))
    generator.close()
    try:
        try:
            b = clip(c)
            with Manager(trace, False) as manager:
                d = clip(dict(zip(range(1), range(4))))
                c[1:2] = {v: v * 2 for v in '😀 smile'}
        except (RuntimeError, StopIteration) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise StopIteration('again') from error
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        else:
            if isinstance((123456.789 in [[1], [2, 3]]), str):
                d = clip(c)
                if (b'Hello World' if True else d): raise RuntimeError(d)
                trace.append(f'{c!r:.30} {d!s:>4.20}')
            elif ', '.join(map(str, [None, True])):
                b = clip(((2.675 / c) % round(d, 3)))
                c = clip(b)
                trace.append(d)
            else:
                trace.append(Point(d) + b)
            assert (10 < -1e300 <= 0o17), a
            d += format('line\nline2\r\nthree', '<20.0o'); d = clip(d)
        trace.append(Point(a) + c)
    except ValueError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        trace.append(c)
    else:
        a = clip(((0o17).as_integer_ratio()[0] | b))
        trace.append(f'{a!r:.30} {d!s:>4.20}')
        trace.append(f'{c!r:.30} {b!s:>4.20}')
    c, *a = list(filter(str.isalpha, '0x1f'))
    trace.append(c)
    return trace, a, b, c, d
run(22, p22)
run(23, lambda: (((len((1,)) | ('  pad '.__len__())) & int('12')) & (pow((('x' * 3)), 17, -5) % (divmod(float('inf'), (10**25 | None))))))

def p24():
    trace = []
    a = round(0.1)
    b = list(filter(str.isalpha, range(0)))
    c = 'quote"s'.encode('utf-16-le')
    d = {str(v): v + 1 for v in list(range(5))}
    try:
        for a in sorted({}, key=str):
            c = clip(dict.fromkeys(range(5), {'a': 1}))
        else:
            trace.append('else')
        if (pow(10, 18, 7) < a <= ((0xff) ** 5)):
            def g11(items):
                try:
                    for item in items:
                        got = yield item * 2
                        if got is not None: trace.append(('got', got))
                except Exception as error:
                    yield ('thrown', str(error))
                finally:
                    trace.append('closed')
            generator = g11([1, 2.5, 'z'])
            trace.append(list(generator))
            generator.close()
            b = clip((any({len(str(v)): v + 1 for v in {'b': [1], 'a': 2}})))
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    else:
        class C27(dict):
            kind = frozenset(range(1))
            def __mul__(self, other): return NotImplemented
            def __format__(self, text): return '<' + text + '>'
            def __contains__(self, item): return item == 1
        thing = C27()
        trace.append(max(thing, 0))
        trace.append(thing < 1)
        trace.append(thing.value)
        trace.append(thing.unknown)
        try:
            try:
                del a['a']
                b, d = d, c
                trace.append(f'{b!r:.30} {d!s:>4.20}')
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                d //= (2**64).to_bytes(3, 'little', signed=False); d = clip(d)
                trace.append(Point(b) + b)
            c |= (b if None else ('a', 1)); c = clip(c)
        except LookupError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise StopIteration('again') from None
        except (KeyError, TypeError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ZeroDivisionError('again') from error
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
        c = clip(((d + (b'12')) + c))
    finally:
        trace.append('finally')
    a = clip((c in (frozenset([1, 5]) - frozenset([1, 5]))))
    trace.append((b := complex(a, c).imag) == d)
    del a['a']
    return trace, a, b, c, d
run(24, p24)
run(25, lambda: bytearray(list(range(5))))

def p26():
    trace = []
    a = ((b'12') * 1e22)
    b = {str(v): v == 2 for v in range(1)}
    c = set(range(2, 7))
    d = (1e100 + 2.675)
    match [a, a]:
        case None:
            trace.append('case')
            with Manager(trace, False) as manager:
                del a['a']
                assert (b < 1e10 <= a), b
                d, a = c, b'abc'[1]
        case {'a': value, **rest}:
            trace.append(('case', value))
            trace.append(Point(b) + Point(c, 2))
        case _:
            trace.append('none')
    trace.append(bytearray([[1], [2, 3]]))
    return trace, a, b, c, d
run(26, p26)
run(27, lambda: list(zip({False: repr((123456789012345678901234567890 >> 1)), float('inf'): [-v for v in range(4)], [[1], [2, 3]]: (pow(1000, 11, -5) * (0o17 << 37))}, range(4))))

def p28():
    trace = []
    a = (10**25 << 43)
    b = divmod(3, -1000)[0]
    c = {}
    d = '%#8.2s' % (({}),)
    trace.append(({3, 4}.isdisjoint(range(2)) & set(range(1, 8))))
    def f6(x, /, y=1, *, z=3):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x + 1
    trace.append(f6())
    trace.append(f6(*[1, 2]))
    if b:
        for b in enumerate(d[:5]):
            def r14(n): return [n] if n < 1 else [n, *r14(n - 1)]
            trace.append(r14(4))
        else:
            trace.append('else')
        def g18(items):
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
        generator = g18('abc')
        trace.append(next(generator, None))
        generator.close()
        try:
            c = clip(a)
            match Point(d, 2):
                case str() as value:
                    trace.append(('case', value))
                    b = clip(repr((dict.fromkeys(((1, 2), 3), b))))
                    a, *c = [({(1, 2): 3}), 5e-324, d]
                case Point(value, y=2) if value:
                    trace.append(('case', value))
                    trace.append(f'{d!r:.30} {b!s:>4.20}')
                    b = clip(('a\x00b'.encode('utf-8') and list(filter(str.isalpha, {'b': [1], 'a': 2}))))
                    trace.append(f'{b!r:.30} {b!s:>4.20}')
                case _:
                    trace.append('none')
            a = clip(format(', '.join(map(str, [3, 1, 2])), '-01.0f'))
        except Exception as error:
            trace.append(type(error).__name__)
        finally:
            trace.append('finally')
    return trace, a, b, c, d
run(28, p28)
run(29, lambda: divmod(float('1_0.5'), abs(divmod(10**18, 256)[1]))[:-4])

def p30():
    trace = []
    a = list(enumerate((1,)))
    b = (-1000 < 5e-324 <= -1000)
    c = round(1e22, -1)
    d = (([[1], [2, 3]]) or [1, 2, 3])
    c //= a; c = clip(c)
    def r6(n): return n if n < 2 else r6(n - 1) + r6(n - 2)
    trace.append(r6(4))
    def g8(items):
        try:
            for item in items:
                got = yield (item, item)
                if got is not None: trace.append(('got', got))
        except KeyError as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g8(range(3))
    trace.append(generator.close())
    trace.append(next(generator, 'end'))
    trace.append(sum(1 for _ in generator))
    generator.close()
    def g22(items):
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
    generator = g22('abc')
    trace.append(generator.send(5))
    trace.append(generator.throw(ValueError('t')))
    trace.append(list(generator))
    generator.close()
    return trace, a, b, c, d
run(30, p30)
run(31, lambda: (((100.0) ** 10) < (((float('inf') + 0o17) + (123456789012345678901234567890 / 0xff)) - math.erf(len(('a', 1))))))

def p32():
    trace = []
    a = ([3, 1, 2]).setdefault('n', 5)
    b = {len(str(v)): (v, v) for v in (0o17)}
    c = (not (False))
    d = divmod(2**64, 1)[0]
    def r5(n): return '' if not n else str(n % 2) + r5(n // 2)
    trace.append(r5(2))
    if (b in {3, 4}): raise ZeroDivisionError(d)
    return trace, a, b, c, d
run(32, p32)
run(33, lambda: ascii((((b'' + b'')[3:0]) // round(math.gcd(2**64, 1e100), -1))))

def p34():
    trace = []
    a = (0.5 // 1e16)
    b = ({'a': 1} if None else ('a', 1))
    c = divmod(1e10, 0xff)
    d = (256 or ((1, 2), 3))
    for d, b in enumerate(a[:5]):
        def r6(n): return 1 if n < 2 else n * r6(n - 1)
        trace.append(r6(0))
        n8 = 0
        while (n8 := n8 + 1) < 5:
            try:
                trace.append(f'{c!r:.30} {b!s:>4.20}')
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
            except Exception as error:
                trace.append(type(error).__name__)
            else:
                del a[0]
                trace.append(f'{a!r:.30} {b!s:>4.20}')
            def r19(n): return 1 if n < 2 else n * r19(n - 1)
            trace.append(r19(7))
    else:
        trace.append('else')
    class C23(int):
        kind = ('1e5' >= b)
        def __neg__(self): return 'neg'
    thing = C23()
    trace.append(setattr(thing, 'new', 1))
    try:
        try:
            def f30(*args):
                nonlocal_free = args
                trace.append(nonlocal_free)
                return args
            trace.append(f30(1))
            trace.append(f30(1, last=2))
        except TypeError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            del b[0]
            c, b = c, complex(1.5, 1).imag
            del a['a']
        finally:
            trace.append('finally')
            return 'from finally', trace
        assert a, b
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        a = clip(tuple(range(0)))
        b //= {b: c}; b = clip(b)
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        d = clip((c + b'a,b'.count(0)))
        del b['a']
    a = clip({100.0: b'12', a: {1, 2, 3}}.popitem())
    del a[::2]
    return trace, a, b, c, d
run(34, p34)
run(35, lambda: round((~(int('')) & (+(2**63) >> 43)), -1))

def p36():
    trace = []
    a = {v % 2 for v in range(1)}
    b = dict(zip((3, 1, 2), ({1, 2.0, True})))
    c = dict.fromkeys(range(4), 'quote"s')
    d = ((3.14159) ** 0.5)
    with Manager(trace, False) as manager:
        trace.append((c := (b).to_bytes(0, 'little', signed=True)) == b)
        def r7(n): return n if n < 2 else r7(n - 1) + r7(n - 2)
        trace.append(r7(8))
        with Manager(trace, False) as manager, Manager(trace, False):
            def r10(n): return [n] if n < 1 else [n, *r10(n - 1)]
            trace.append(r10(3))
            trace.append(Point(b) + a)
            try:
                b = clip(((math.hypot(c, 0.5) if (b in []) else (list({'b': [1], 'a': 2}.copy())))))
                trace.append(f'{d!r:.30} {a!s:>4.20}')
                trace.append(f'{b!r:.30} {b!s:>4.20}')
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise RuntimeError('again') from error
            else:
                assert d, b
                c = clip(b)
                del c['a']
    b = clip(f'{a!a:^ 01_.3c}')
    return trace, a, b, c, d
run(36, p36)
run(37, lambda: tuple(tuple(ascii((255 // -1)))))

def p38():
    trace = []
    a = divmod(1e100, 256)
    b = pow(10**18, 2, -5)
    c = [[1], [2, 3]][::0]
    d = (256 << 29)
    try:
        assert isinstance(d, str), d
    except ValueError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    finally:
        trace.append('finally')
    match Point(b, 2):
        case True:
            trace.append('case')
            n14 = 0
            while (n14 := n14 + 1) < 5:
                if a: continue
            if ((b < 1.0 <= 7)): raise ZeroDivisionError(b)
            with Manager(trace, False) as manager:
                c = clip(tuple(bytearray(b'xyz'))[-4])
        case [first, *rest]:
            trace.append('case')
            with Manager(trace, False) as manager:
                d = clip(c)
            with Manager(trace, False) as manager:
                if isinstance('{} {}', list): raise RuntimeError(c)
                d += (10 * 1_000_000); d = clip(d)
        case _:
            trace.append('none')
    c -= any('\t tab'); c = clip(c)
    trace.append((d := list(range(4, 2, -2))) == d)
    if (True if True else -0.0): raise ZeroDivisionError(b)
    return trace, a, b, c, d
run(38, p38)
run(39, lambda: complex(0.1, -2**63).real)

def p40():
    trace = []
    a = format(True, '=+10c')
    b = list(iter(('a', 1)))
    c = (bytes(3) + b'Hello World')
    d = {1: 'x', 2: 'y'}.get(1, 'no')
    n5 = 0
    while (n5 := n5 + 1) < 4:
        trace.append((all(a) if callable(range(3)) else ((float('inf')) ** 0)))
    trace.append(bytearray(b'12'))
    try:
        try:
            d |= dict(zip(range(3), a)); d = clip(d)
            match b:
                case Point(x=0):
                    trace.append('case')
                    c[0] = (float('nan')).real
                    trace.append((a := (c).to_bytes(8, 'little', signed=False)) == c)
                    d, *b = a
                case 0 | 1:
                    trace.append('case')
                    a *= ({1: 'x', 2: 'y'} | c); a = clip(a)
                    b = clip(c)
                    a['k'] = b'abc'[2]
                case _:
                    trace.append('none')
            trace.append(((0 ^ 3)).to_bytes(5, 'big', signed=True))
        except KeyError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ValueError('again')
            assert (2 < 1e22 <= c), a
            a = clip(b)
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    else:
        c = clip(dict.fromkeys(range(3), d))
        assert d, c
        a, d = c, (d / 0b1011)
    finally:
        trace.append('finally')
    trace.append(int('101', 2))
    c[True] = dict(zip(range(1), range(0)))
    trace.append(f'{d!r:.30} {b!s:>4.20}')
    return trace, a, b, c, d
run(40, p40)
run(41, lambda: (repr(str(divmod(float('inf'), 2))) + format(((10 >> 7) / ~(1_000_000)), ' 10_.3%')))

def p42():
    trace = []
    a = list(map(repr, '0x1f'))
    b = bytearray(b'xyz')[-2]
    c = tuple((1,))
    d = [[v] for v in '' if v != 1]
    match b:
        case [first, *rest]:
            trace.append('case')
            c, *c = b[-4]
        case [[*_], value]:
            trace.append(('case', value))
            del d[0]
            try:
                a[-1] = '{0[0]}'.format(1.7976931348623157e308, 3)
                trace.append(f'{b!r:.30} {b!s:>4.20}')
            except ArithmeticError as error:
                trace.append(('caught', type(error).__name__, str(error)[:60]))
                raise ValueError('again')
                d, *d = ([None, True] + list(range(5)))
                a = clip(((math.hypot(c, 1e22)), divmod(-1, 7)[0], (256 | 255),))
                trace.append(Point(c) + c)
            else:
                if (format(1.0, '=-#0')): raise StopIteration(c)
                trace.append(f'{b!r:.30} {d!s:>4.20}')
                trace.append(f'{d!r:.30} {b!s:>4.20}')
            try:
                b, *c = list(zip('{} {}', "it's"))
                a[-1] = {v % 2 for v in range(5)}
            except Exception as error:
                trace.append(type(error).__name__)
            finally:
                trace.append('finally')
        case Point(value, y=2):
            trace.append(('case', value))
            trace.append(f'{a!r:.30} {c!s:>4.20}')
            assert c, b
            a = clip(a)
        case _:
            trace.append('none')
    trace.append({}[1])
    if ('a' <= 'aAbB'): raise RuntimeError(a)
    assert (not 'MiXeD case'), b
    trace.append(Point(d) + c)
    assert d, b
    return trace, a, b, c, d
run(42, p42)
run(43, lambda: (((max([]) % (([None, True] * -1)))).conjugate() // (((1e10 / 0.2) / (float('nan') * 0b1011)) + complex(1.5, 1) + 1)))

def p44():
    trace = []
    a = round(1_000_000, -1)
    b = list(zip(b' s ', (1,)))
    c = list({'a': 1}.items())
    d = (['a', 'b'] not in 'a')
    d = clip(complex(c, b) + 1)
    try:
        def r7(n): return [n] if n < 1 else [n, *r7(n - 1)]
        trace.append(r7(3))
    except Exception as error:
        trace.append(type(error).__name__)
        raise
    finally:
        trace.append('finally')
    return trace, a, b, c, d
run(44, p44)
run(45, lambda: format((format([None, True].count(1e15), '-20,.1') + format(((b' s ' + bytearray(b'xyz'))), '*<1.1F')), '^0G'))

def p46():
    trace = []
    a = ((10) ** 7)
    b = dict(zip(range(1), '1e5'))
    c = '{} {}'.format({7}, 0)
    d = float('1e400')
    trace.append(Point(b) + Point(b, 2))
    def g6(items):
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
    generator = g6(d)
    trace.append(list(generator))
    trace.append(next(generator, 'end'))
    generator.close()
    class C21(Point):
        kind = b
        def __getattr__(self, name): return 'missing ' + name
        def __getattr__(self, name): return 'missing ' + name
    thing = C21('4')
    trace.append(thing[1])
    trace.append(thing != thing)
    trace.append(hash(thing) == 1)
    trace.append(1 in thing)
    if (math.frexp(b) < complex(float('inf'), -10**30).conjugate()):
        a = clip(c)
        with Manager(trace, True) as manager:
            for a in range(2):
                if isinstance(c, (int, float)): raise TypeError(b)
                trace.append(c)
                b, *c = c.partition('l')
            c = clip(frozenset(range(3)))
        if c: raise KeyError(d)
    else:
        if isinstance(b, str):
            a = clip(d)
        c -= d; c = clip(c)
        assert c, d
    trace.append(f'{d!r:.30} {c!s:>4.20}')
    del d['a']
    return trace, a, b, c, d
run(46, p46)
run(47, lambda: (', '.join(map(str, list(map(float, dict(k=1, v=2))))) + '{a}'.format(({3, 4} <= None), 5)).encode('utf-8'))

def p48():
    trace = []
    a = any('\t tab')
    b = ({3, 4} - frozenset([1, 5]))
    c = oct(-2**63)
    d = list(filter(lambda v: v, '😀 smile'))
    for c, b in range(2):
        b, *a = list(range(-1, 2, 1))
        for c in range(4):
            d //= tuple('  pad '); d = clip(d)
            with Manager(trace, True) as manager:
                b[True] = format(False, '20.0G')
            n11 = 0
            while (n11 := n11 + 1) < 2:
                trace.append((b or tuple(range(3))))
                d = clip(a)
            else:
                trace.append('else')
        def f17(*args):
            nonlocal_free = args
            trace.append(nonlocal_free)
            return args + 1
        trace.append(f17(1, 2))
    c = clip(list(map(repr, range(1))))
    n23 = 0
    while (n23 := n23 + 1) < 2:
        trace.append(f'{c!r:.30} {a!s:>4.20}')
    else:
        trace.append('else')
    if (b >= ('a,b,c')): raise ValueError(a)
    trace.append((c := ((tuple(range(3))))) == d)
    b = clip(abs(int(' 42 ')))
    return trace, a, b, c, d
run(48, p48)
run(49, lambda: ascii((-1).to_bytes(3, 'little', signed=False)).encode('ascii').replace(b'a', b'zz'))

def p50():
    trace = []
    a = tuple(['a', 'b'])
    b = pow(2, 19, 1000003)
    c = frozenset(range(4))
    d = format(3, '010.0n')
    for d in enumerate(a[:5]):
        try:
            if ({7}.issuperset(range(2)) > frozenset(range(4))):
                c, a = d, c
                a[1:2] = c
            else:
                b, d = a, a
                trace.append(list((c | c).keys()))
            def f13(x, y=2):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x + 1
            trace.append(f13(*[1, 2]))
            trace.append(f13(b))
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            raise ValueError('again') from None
        finally:
            trace.append('finally')
    if (([None, True] or b) in {'b': [1], 'a': 2}.setdefault('n', 5)):
        try:
            if ((b) < a <= b):
                d, b = b, (b'\x00\xff' + b'')
                del d[::2]
                trace.append(Point(b) + Point(b, 2))
            else:
                a //= (2**63 & a); a = clip(a)
            if ('tEST tITLE' == '0x1f'): raise IndexError(a)
        except ValueError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except TypeError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            a, *c = [{v: 1} for v in range(2) if v != 1]
        else:
            trace.append(list(iter(tuple({'b': [1], 'a': 2}))))
            a, *b = list(map(str, list(range(5))))
        assert isinstance(c, bool), a
        del c[::2]
    a, c = d, a
    assert isinstance((1,), str), d
    assert callable(b' s '), c
    a -= {v % 1 for v in range(3)}; a = clip(a)
    return trace, a, b, c, d
run(50, p50)
run(51, lambda: (round(max(([1.5, 2] * 1)), 1)).to_bytes(9, 'big', signed=True))

def p52():
    trace = []
    a = ('aAbB'[-2:-4:0])
    b = math.isnan(-0.0)
    c = (3.14159 * 123456.789)
    d = [f'{v!r:>5}' for v in range(3) if v]
    try:
        if (([1, 2, 3], d,) if d else '日本語'.join(['1', '2', '3'])):
            if (divmod(b, 10**18)[0] == (d).as_integer_ratio()[0]):
                d = clip((b << 8))
            elif ((1.7976931348623157e308) ** -1):
                trace.append(f'{d!r:.30} {d!s:>4.20}')
            try:
                c = clip(b.split())
                trace.append(Point(b) + Point(c, 2))
                c = clip((c.popitem() in c))
            except Exception as error:
                trace.append(type(error).__name__)
        else:
            a, *c = list(range(-3, 6, 0))
            b, *b = list(map(len, ({1: 'x', 2: 'y'})))
            if isinstance(set(range(3, 9)), str):
                b = clip((({7} - d) not in d))
                b = clip(sorted({str(v): [None, True] for v in range(0)}, key=str))
                b = clip(d)
        c, *b = list(range(8, 2, 2))
    except (ValueError, RuntimeError) as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    d = clip(list(dict.fromkeys(c, b).values()))
    del b['a']
    d = clip(f'{True!s: 10.3g}'.islower())
    return trace, a, b, c, d
run(52, p52)
run(53, lambda: (((-1000) ** 7) >> 2))

def p54():
    trace = []
    a = (b'' + b'12')
    b = format(False, '0>5d')
    c = [v for v in {1: 'x', 2: 'y'} if isinstance(v, int)]
    d = [v * 2 for v in [1, 2, 3] if isinstance(v, int)]
    def f5(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f5(1, 2))
    trace.append(f5(1))
    b = (lambda x, *, k=c: (x, k))({['a', 'b']: b, '😀 smile': list(range(5))})
    b = clip((b'Hello World' + b).rjust(5, b'-'))
    def f13(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return [x] * 2
    trace.append(f13(a))
    trace.append(f13(1, z=4))
    a = (lambda x, *, k=c: (x, k))(frozenset(range(0)))
    del a['a']
    return trace, a, b, c, d
run(54, p54)
run(55, lambda: (((3 + False)).bit_count()).to_bytes(6, 'big', signed=True)[-2])

def p56():
    trace = []
    a = ({v % 4 for v in range(2)})
    b = [(v, v) for v in bytes(3) if v]
    c = (1_000_000).conjugate()
    d = (list(zip(b'12', range(0))))
    def f5(x, /, y=1, *, z=3):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f5(1))
    def f10(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f10(a))
    c = (lambda x, *, k=d: (x, k))((frozenset([1, 5]) not in b))
    return trace, a, b, c, d
run(56, p56)
run(57, lambda: set(range(2, 6)))

def p58():
    trace = []
    a = set(range(0, 2))
    b = (((100.0) ** 10))
    c = (-1000 * 123456.789)
    d = (int('12.5'))
    def f5(x=1, **names):
        nonlocal_free = x
        trace.append(nonlocal_free)
        return x
    trace.append(f5(1, z=4))
    trace.append(f5(1, **{'y': 7}))
    trace.append(f'{a!r:.30} {a!s:>4.20}')
    if ((len(['a', 'b']) >> 55)):
        def r13(n): return n if n < 2 else r13(n - 1) + r13(n - 2)
        trace.append(r13(1))
        with Manager(trace, True) as manager:
            for b in pairs([v == 2 for v in range(0) if isinstance(v, int)]):
                a = clip(b)
                del c[0]
                d, *c = (a + list(range(5)))
            else:
                trace.append('else')
            for d in pairs(sorted(frozenset([1, 5]), key=lambda v: -v)):
                trace.append(f'{a!r:.30} {c!s:>4.20}')
                trace.append(a)
                assert (not 1e22), b
            c *= list(map(str, (3, 1, 2))); c = clip(c)
    elif c:
        d = clip((-2**63).to_bytes(8, 'big', signed=True)[4::2])
        c //= ({(1, 2): 3} in d); c = clip(c)
        a = clip(frozenset(range(1)))
    else:
        assert ({(1, 2): 3} and a), d
    b = clip(a)
    a = clip(b.strip('abc')[2:])
    d = clip(c)
    return trace, a, b, c, d
run(58, p58)
run(59, lambda: (round(round((0.1 / -1e300), -3), 3)).conjugate())

def p60():
    trace = []
    a = {((0b1011)): -2.5}
    b = min([1, 2, 3])
    c = (0o17 << 66)
    d = b'Hello World'.replace(b'a', b'zz')
    try:
        def f6(x=1, **names):
            nonlocal_free = x
            trace.append(nonlocal_free)
            return (x, c)
        trace.append(f6(1, last=2))
        d = (lambda x, *, k=c: (x, k))('日本語'.rfind('l'))
        for b, c in enumerate(format(-0.0, '=10,b')[:5]):
            if (math.atan2(7, b) not in set(range(3, 9))):
                trace.append((c := round(0.2, 1)) == b)
                trace.append(f'{a!r:.30} {c!s:>4.20}')
                b = clip(tuple(divmod(d, a)))
            assert (1000 < 3.14159 <= b), b
    except StopIteration as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    if (True if True else 'a\x00b'): raise TypeError(a)
    b = clip(b)
    c = clip(d)
    return trace, a, b, c, d
run(60, p60)
run(61, lambda: tuple(((frozenset(range(0))),)[2:-5]))

def p62():
    trace = []
    a = bin(1_000_000)
    b = list({}.values())
    c = f'{1234.5678!a:0>10,.3}'
    d = bytearray(b'xyz').join([b'1', b'2'])
    if ((b + c) not in tuple('0x1f')):
        try:
            trace.append((d := (-1e300).is_integer()) == d)
        except (KeyError, RuntimeError) as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            match d:
                case []:
                    trace.append('case')
                    d[-1] = format(1e16, '=-#20c')
                case [_, [value, *_]]:
                    trace.append(('case', value))
                    d['k'] = sorted(c, reverse=True)
                    c['k'] = (format('ﬁ', '0> 0.3c'))
                case Point(x=0):
                    trace.append('case')
                    b = clip(b)
                    assert (False > True), b
                    assert ({3, 4} >= {7}), d
                case _:
                    trace.append('none')
            for b in enumerate(d[:5]):
                d, a = a, (c * 1e15)
        except Exception as error:
            trace.append(type(error).__name__)
        else:
            a, c = d, (a << 58)
            d = clip((round(1.7976931348623157e308, 4) * (0o17 / 1_000_000)))
    else:
        a = clip(d.join([b'1', b'2']))
        if (bytearray(b'xyz') < 0.5): raise KeyError(c)
    del c[0]
    a = clip([*a, *range(0)])
    return trace, a, b, c, d
run(62, p62)
run(63, lambda: (((((1e22 * 1e10) % math.gcd(-2**63, 1_000_000))) * round(int(2**64), -1))).to_bytes(3, 'little', signed=True))

def p64():
    trace = []
    a = frozenset(range(1))
    b = list({}.values())
    c = {7}.isdisjoint(range(5))
    d = '{0[0]}'.format(3, 5)
    c = clip(('{1} {0}'.format((b), 8),))
    for b, c in range(1):
        d, *d = list(zip('quote"s', [3, 1, 2]))
    else:
        trace.append('else')
    try:
        if (complex(5e-324, -1) >= c):
            def g12(items):
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
            generator = g12('abc')
            trace.append(list(generator))
            generator.close()
            a, *d = list(range(6, -2, -2))
            def f27(x=1, **names):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x + 1
            trace.append(f27())
            trace.append(f27(1, 2))
    except Exception as error:
        trace.append(type(error).__name__)
    def r35(n): return [n] if n < 1 else [n, *r35(n - 1)]
    trace.append(r35(3))
    if (dict(zip(d, b'a,b')) if ([1.5, 2] not in set()) else (frozenset([1, 5]) | {3, 4})):
        if bool({len(str(v)): f'{v!r:>5}' for v in dict(k=1, v=2)}):
            trace.append(f'{a!r:.30} {c!s:>4.20}')
        else:
            with Manager(trace, True) as manager:
                a = clip((d).to_bytes(9, 'big', signed=False))
                del d[0]
        b = clip(math.modf((c)))
    else:
        a = clip(c)
        b = clip('{0[0]}'.format(tuple(range(2)), 8))
    del d[::2]
    return trace, a, b, c, d
run(64, p64)
run(65, lambda: tuple(list(range(-3, 6, -2))))

def p66():
    trace = []
    a = set(range(5, 6))
    b = (1e10 // 123456.789)
    c = (1.0 + 2.675)
    d = (({1: 'x', 2: 'y'}) + [1, 2, 3])
    trace.append((c := d) == c)
    try:
        for b in range(1):
            n8 = 0
            while (n8 := n8 + 1) < 2:
                c, *c = ([1, 2, 3] * 0)
                trace.append(f'{b!r:.30} {c!s:>4.20}')
            trace.append(f'{c!r:.30} {d!s:>4.20}')
        if (not divmod(2.675, 2**64)):
            def f14(x, y=2):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return (x, a)
            trace.append(f14(1, z=4))
            trace.append(f14(x=5))
        else:
            for d, a in range(3):
                if ([[1], [2, 3]] not in {(1, 2): 3}): continue
            trace.append((d := (2 / a)) == a)
            match a:
                case True:
                    trace.append('case')
                    c = clip((((b) / 3) // ((-2.5) ** 3)))
                case 'abc' | b'abc':
                    trace.append('case')
                    d = clip(a)
                case int(value) if value:
                    trace.append(('case', value))
                    d, *a = [-v for v in list(range(5)) if v != 1]
                    if (('a', 1) if None else True): raise ZeroDivisionError(c)
                case _:
                    trace.append('none')
        b = clip(frozenset(range(3)))
    except IndexError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
        a = clip((()))
        c = clip(int(int('0x1f', 16)))
    except Exception as error:
        trace.append(type(error).__name__)
    else:
        assert (((b)) if True else 1_000_000), d
    trace.append((c := (bytes(bytes(3)))) == d)
    d = clip((c * 0))
    d = clip(round(b, -3))
    trace.append(Point(d) + Point(d, 2))
    return trace, a, b, c, d
run(66, p66)
run(67, lambda: chr((((10 - 1_000_000) + divmod(-2**63, 10**25)[0]) << 52)))

def p68():
    trace = []
    a = ()
    b = list(iter(('a', 1)))
    c = isinstance(2.675, bool)
    d = (10**18).to_bytes(6, 'big', signed=True)
    d = clip(({(1, 2): 3}.setdefault('n', 5) | dict(zip([], b))))
    if (list(a.values()) <= ((2.675 - c))):
        trace.append((c := (1, 2, 3)[:1:1]) == b)
        for c in range(2):
            def g9(items):
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
            generator = g9(d)
            trace.append(next(generator))
            generator.close()
            if isinstance((), (int, float)): raise StopIteration(a)
            match (c ^ {3, 4}):
                case {'a': value, **rest}:
                    trace.append(('case', value))
                    c = clip(c)
                case _:
                    trace.append('none')
        else:
            trace.append('else')
        try:
            with Manager(trace, False) as manager:
                b, d = d, list(zip(b' s ', b' s '))
            a = clip(list(map(lambda v: v * 2, dict(zip(c, range(5))))))
        except Exception as error:
            trace.append(type(error).__name__)
    elif ((-0.0) ** 3):
        assert isinstance(0.2, str), c
        a //= round(1000, -2); a = clip(a)
        if a: raise IndexError(c)
    else:
        b //= (0o17 << 21); b = clip(b)
        c |= b; c = clip(c)
        b, d = c, (1e100 == b)
    del a[::2]
    if d: raise KeyError(c)
    a[True] = {len(str(v)): str(v) for v in 'a\x00b'}
    return trace, a, b, c, d
run(68, p68)
run(69, lambda: (((((256 & 1_000_000) | (1 >> 6)) * int('101', 2))) % (max(sorted(frozenset([1, 5]), key=lambda v: -v)) / -((0o17 ^ -1000)))))

def p70():
    trace = []
    a = [*(1, 2, 3), *{'b': [1], 'a': 2}]
    b = (not {'a': 1})
    c = list({'b': [1], 'a': 2}.values())
    d = "it's".encode('ascii')
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
    generator = g5(a)
    trace.append(generator.throw(ValueError('t')))
    generator.close()
    if d: raise IndexError(a)
    trace.append(Point(d) + c)
    c = clip(((set() - {1, 2.0, True}) | ({str(v): v + 1 for v in (1,)})))
    return trace, a, b, c, d
run(70, p70)
run(71, lambda: (bytes((3, 1, 2)) + bytearray((1,))))

def p72():
    trace = []
    a = (-1).to_bytes(8, 'big', signed=True)
    b = dict.fromkeys(range(5), {})
    c = {1, 2.0, True}.symmetric_difference(range(5))
    d = ([*{'a': 1}, *range(4)])
    trace.append(((9007199254740993.0 / a) * math.fmod(a, 0.2)))
    trace.append(Point(b) + Point(b, 2))
    trace.append('-3.5'.split()[-1:2:])
    trace.append((a := {1: 'x', 2: 'y'}.popitem()) == d)
    return trace, a, b, c, d
run(72, p72)
run(73, lambda: (round(pow(2, 17, -5), -3) >> 21))

def p74():
    trace = []
    a = (1.5 + None)
    b = dict.fromkeys('日本語', {1, 2.0, True})
    c = bytes(list(range(5)))
    d = (-10**30 + 1_000_000)
    a = clip((not (b + [])))
    try:
        a, b = c, (not '%d items')
        d //= (b and True); d = clip(d)
        for a, d in sorted({'a': 1}, key=str):
            d = clip(b)
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except LookupError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    finally:
        trace.append('finally')
    if c:
        if (not 'abc'.expandtabs(4)):
            for a in enumerate(c[:5]):
                d -= b.get('a'); d = clip(d)
            else:
                trace.append('else')
            if a:
                del b[0]
                b = clip(bytes([None, True]))
                a[0] = a
            elif b:
                d, *a = (['a', 'b'] * 2)
                trace.append(f'{d!r:.30} {a!s:>4.20}')
            else:
                trace.append((divmod(-1e300, 256),))
                trace.append(Point(a) + Point(b, 2))
                c, a = d, (a & a)
        else:
            b = clip((a & int(3)))
    return trace, a, b, c, d
run(74, p74)
run(75, lambda: (((-(123456789012345678901234567890) | (2**63 << 38)) | tuple('-3.5').find(1e16)) - list(zip(range(2), 'a'.splitlines())).count(b'a,b')))

def p76():
    trace = []
    a = '1e5'.encode('utf-16-le')
    b = ((None in ((1, 2), 3)))
    c = (set() - {7})
    d = {v % 2 for v in range(1)}
    d, *a = b
    def g6(items):
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
    generator = g6([1, 2.5, 'z'])
    trace.append(generator.send(5))
    generator.close()
    try:
        try:
            for a in pairs(list(zip(range(5), b))):
                c = clip(list(({} | {'a': 1}).items()))
                if ({1: 'x', 2: 'y'} <= {1: 'x', 2: 'y'}): raise KeyError(b)
                trace.append('%E' % (b,))
        except IndexError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
        except ArithmeticError as error:
            trace.append(('caught', type(error).__name__, str(error)[:60]))
            del b[::2]
            if ((-1000 & 0) < math.sqrt(a) <= b):
                a = clip({v % 1 for v in range(0)})
            else:
                trace.append(Point(d) + Point(d, 2))
                b, *d = [*range(2), *range(0)]
                trace.append(round((1 ^ c)))
        finally:
            trace.append('finally')
    except ArithmeticError as error:
        trace.append(('caught', type(error).__name__, str(error)[:60]))
    except Exception as error:
        trace.append(type(error).__name__)
    d[0] = b
    a = clip(a)
    c, *a = sorted(d, key=str)
    return trace, a, b, c, d
run(76, p76)
run(77, lambda: tuple('%.0r' % ({str(v): str(v) for v in (3, 1, 2)},))[:])

def p78():
    trace = []
    a = [str(v) for v in range(4) if isinstance(v, int)]
    b = ((1, 2), 3)[:4]
    c = ()[:5]
    d = frozenset(range(1))
    for c, b in range(1):
        try:
            trace.append(f'{b!r:.30} {a!s:>4.20}')
            for c in c:
                b, c = b, (-2**63 << 27)
            else:
                trace.append('else')
        except Exception as error:
            trace.append(type(error).__name__)
        if bool(range(5)):
            for a in range(4):
                d //= a; d = clip(d)
            else:
                trace.append('else')
        elif c:
            def f20(x, y=2):
                nonlocal_free = x
                trace.append(nonlocal_free)
                return x
            trace.append(f20(d))
            trace.append(f20(1, **{'y': 7}))
            if ((0) or (3, 1, 2)): break
            c['k'] = a[4]
        else:
            if b:
                a, d = a, ((((d))))
                assert (not c), b
            elif (('a', 1) not in 'ﬁ'):
                a = clip((b'\x00\xff' + b' s ')[:])
            del c['a']
            trace.append((b := a.partition('l')) == a)
        trace.append(f'{d!r:.30} {c!s:>4.20}')
    b, *b = (a * 1)
    trace.append(((b + 3.14159) * (float('-inf') * 123456.789)))
    return trace, a, b, c, d
run(78, p78)
run(79, lambda: ((round(float('1e400')) >> 64) < (((0.1) ** 2) * math.dist(1000, 1e10)) <= len((list(range(-3, 2, -3)) * 0))))

def p80():
    trace = []
    a = math.copysign(1_000_000, 1.5)
    b = (2.675 // 1.5)
    c = (2**63 / -2**63)
    d = (-2**63).to_bytes(0, 'little', signed=False)
    d = clip(dict.fromkeys(dict(zip({(1, 2): 3}, bytearray(b'xyz'))), a))
    with Manager(trace, True) as manager, Manager(trace, False):
        trace.append(int('101', 2))
    for a in enumerate(', '.join(map(str, [[1], [2, 3]]))[:5]):
        c, *c = b
    else:
        trace.append('else')
    b = clip((d or a))
    def g13(items):
        try:
            for item in items:
                got = yield item
                if got is not None: trace.append(('got', got))
        except Exception as error:
            yield ('thrown', str(error))
        finally:
            trace.append('closed')
    generator = g13(range(3))
    trace.append(generator.throw(ValueError('t')))
    generator.close()
    class C25(Point):
        kind = c
        def __getattr__(self, name): return 'missing ' + name
    thing = C25()
    trace.append(list(thing))
    trace.append(vars(thing))
    trace.append(setattr(thing, 'new', 1))
    return trace, a, b, c, d
run(80, p80)
