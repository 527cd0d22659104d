# std modules in teaching style
import json, re, datetime, itertools, functools, collections, random, string, math, copy, operator, textwrap, heapq, bisect, statistics, fractions, decimal, time, calendar, csv, io, pprint, contextlib
print(json.dumps({'a': [1, 2.5, None, True], 'é': 'ü"\n', 1: 2, (): 3} if 0 else {'a': [1, 2.5, None, True], 'é': 'ü"\n', 1: 2}, indent=2, sort_keys=False), json.dumps('é', ensure_ascii=False), json.dumps([1, 2], separators=(',', ':')), json.loads('{"a": [1, 2.0, null, true, "x\\u00e9"]}'))
for s in ('{', '[1,]', '{"a" 1}', 'nul', '"abc', '[1 2]', '', '{"a": 1,}', "{'a': 1}", '01', '[1]x', '"\\x"', 'NaN', '1e5', '-', '\x01'):
    try: print(json.loads(s))
    except ValueError as e: print(e)
for o in ({1, 2}, object, b'x', 1j): 
    try: json.dumps(o)
    except TypeError as e: print(e)
print(json.dumps(float('inf')), json.dumps({True: 1, None: 2, 1.5: 3}), json.dumps([1] * 3, indent=None), json.dumps({'b': 1, 'a': {'d': [], 'c': {}}}, indent=4, sort_keys=True), json.dumps((1, 2), default=str), json.dumps(datetime.date(2024, 1, 2), default=str))
class E(json.JSONEncoder):
    def default(self, o): return list(o) if isinstance(o, set) else super().default(o)
print(json.dumps({'s': {1}}, cls=E), json.loads('{"x": 1}', object_hook=lambda d: d['x']), json.loads('[1.5]', parse_float=str))
d = datetime.datetime(2024, 2, 29, 13, 5, 9, 123456); print(d, repr(d), d.isoformat(), d.strftime('%Y-%m-%d %H:%M:%S.%f %A %a %B %b %j %U %p %I %y %% %x %X %c %w %d'), d + datetime.timedelta(days=366, hours=5), d - datetime.datetime(2024, 1, 1), d.date(), d.time(), d.weekday(), d.isoweekday(), d.isocalendar(), d.replace(year=2023, day=28), d.timetuple()[:6], d.date() < datetime.date(2025, 1, 1), datetime.date(2024, 12, 25).strftime('%d/%m/%y'))
print(datetime.datetime.strptime('2024-03-05 10:20', '%Y-%m-%d %H:%M'), datetime.date.fromisoformat('2024-01-31'), datetime.timedelta(days=1, seconds=3661), repr(datetime.timedelta(hours=-5)), datetime.timedelta(1) / 2, datetime.timedelta(days=1) // datetime.timedelta(hours=5), datetime.timedelta(1.5).total_seconds(), datetime.date.min, datetime.datetime.max, datetime.datetime.fromtimestamp(0, datetime.timezone.utc), datetime.timezone(datetime.timedelta(hours=2)))
for f in (lambda: datetime.date(2023, 2, 29), lambda: datetime.datetime(2024, 13, 1), lambda: datetime.datetime.strptime('x', '%Y'), lambda: datetime.date.fromisoformat('x'), lambda: datetime.datetime.strptime('2024-01-01 x', '%Y-%m-%d'), lambda: datetime.date(2024, 1, 1) - 5, lambda: d - datetime.date(2024, 1, 1), lambda: datetime.time(25), lambda: datetime.date.today() < d):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(re.findall(r'(\w)(\d)', 'a1 b2'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.split(r'[,;]\s*', 'a, b;c'), re.match(r'(?P<y>\d{4})-(?P<m>\d\d)', '2024-05').groupdict(), re.search('b+', 'abbb').span(), re.sub('x', lambda m: m[0].upper() * 2, 'axbx', count=1), re.fullmatch('a.c', 'abc'), [m.start() for m in re.finditer('a', 'banana')], re.escape('a.b*c'), re.compile('a', re.I).flags, re.subn('a', 'b', 'aaa'), re.match('x', 'y'), re.search(r'(?<=a)b(?!c)', 'abc abd').start(), re.split('(,)', 'a,b'), re.findall('(?i)A', 'aA'), re.sub(r'\b(\w)', lambda m: m.group(1).upper(), 'the quick'))
for pat in ('(', '[', '*a', 'a{2,1}', '(?P<n>a)(?P<n>b)', '\\', '(?<=a+)b', '[z-a]', 'a**', '(?z)', '\\1', '(?P=x)'):
    try: re.compile(pat); print('ok')
    except re.error as e: print(pat, e)
print(list(itertools.permutations('abc', 2))[:3], list(itertools.combinations_with_replacement('ab', 2)), list(itertools.product('ab', repeat=2)), list(itertools.accumulate([1, 2, 3], operator.mul)), list(itertools.groupby('aabbc'))[0][0], [(k, list(g)) for k, g in itertools.groupby([1, 1, 2])], list(itertools.zip_longest('ab', 'c', fillvalue='-')), list(itertools.takewhile(lambda x: x < 3, [1, 5, 1])), list(itertools.chain.from_iterable(['ab', 'c'])), list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.pairwise('abc')), list(itertools.starmap(pow, [(2, 3)])), list(itertools.compress('abc', [1, 0, 1])), list(itertools.repeat(1, 2)), [list(x) for x in itertools.tee([1, 2])], list(itertools.dropwhile(lambda x: x < 3, [1, 5, 1])), list(itertools.filterfalse(None, [0, 1])))
c = collections.Counter('mississippi'); print(c, c.most_common(2), c['z'], c + collections.Counter('ms'), c - collections.Counter('ssss'), sorted(c.elements())[:4], c.total(), collections.Counter(a=1) & collections.Counter(a=3), +collections.Counter(a=-1))
dd = collections.defaultdict(list); dd['a'].append(1); print(dd, dd['b'], len(dd)); od = collections.OrderedDict(a=1, b=2); od.move_to_end('a'); print(od, od.popitem(last=False)); dq = collections.deque([1, 2, 3], maxlen=3); dq.append(4); dq.rotate(1); dq.appendleft(0); print(dq, dq.maxlen); NT = collections.namedtuple('NT', 'a b', defaults=[5]); print(NT(1), NT(1)._asdict(), NT._make([3, 4])); cm = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm, cm['b'], cm.maps)
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info(), functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(int, base=2)('101'), sorted(['b', 'A', 'c'], key=str.lower), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
@functools.singledispatch
def sd(x): return 'obj'
@sd.register(int)
def _(x): return 'int'
@sd.register
def _(x: list): return 'list'
print(sd(1), sd('a'), sd([]))
random.seed(42); print(random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(10), 3), random.shuffle(l := [1, 2, 3, 4]), l, random.uniform(1, 2), random.gauss(0, 1), random.choices([1, 2, 3], weights=[1, 2, 3], k=4), random.randrange(0, 100, 5), random.betavariate(1, 2), random.getrandbits(70), random.triangular(), random.expovariate(1))
print(string.Template('$a ${b} $$').substitute(a=1, b=2), string.capwords('hello world'), textwrap.wrap('the quick brown fox jumps', 10), textwrap.dedent('  a\n   b'), textwrap.shorten('hello big world', 10), textwrap.indent('a\nb', '> '), heapq.nsmallest(2, [3, 1, 2]), bisect.insort(q := [1, 3], 2), q, statistics.mean([1, 2, 4]), statistics.median([3, 1]), statistics.stdev([1, 2, 3]), statistics.mode('aab'), fractions.Fraction(3, 6) + 1, fractions.Fraction('0.75'), fractions.Fraction(0.5).limit_denominator(), decimal.Decimal('0.1') + decimal.Decimal('0.2'), decimal.Decimal(1) / 3, round(decimal.Decimal('2.675'), 2), decimal.Decimal('1E+5'), math.isclose(.1 + .2, .3), math.gcd(12, 18), math.lcm(4, 6), math.comb(5, 2), math.prod([1, 2, 3]), math.hypot(3, 4), math.floor(-1.5), math.isqrt(17), math.fsum([.1] * 10), math.degrees(math.pi), math.modf(1.5), math.frexp(8), math.copysign(1, -0.0))
print(calendar.month(2024, 2), calendar.isleap(2024), calendar.monthrange(2024, 2)); w = csv.writer(o := io.StringIO()); w.writerows([['a', 'b,c'], [1, 'x"y']]); print(repr(o.getvalue()), list(csv.reader(['a,"b,c"', '1,2'])), list(csv.DictReader(['n,v', 'x,1']))); pprint.pprint({'k' * 10: list(range(30)), 'b': {'c': 'd' * 60, 'e': ('f',) * 10}}); print(time.strftime('%Y-%m-%d', time.gmtime(0)), time.gmtime(0).tm_year)
@contextlib.contextmanager
def cmgr():
    print('in')
    try: yield 5
    except ValueError as e: print('caught', e)
    finally: print('out')
with cmgr() as v: print(v); raise ValueError('q')
with contextlib.suppress(KeyError), contextlib.redirect_stdout(buf := io.StringIO()): print('hid'); {}['x']
print(buf.getvalue()); 
with contextlib.ExitStack() as st: st.callback(print, 'cb'); st.enter_context(cmgr())
print(copy.deepcopy([[1], {'a': [2]}]), copy.copy({1: [2]}), operator.itemgetter(1, 0)('ab'), operator.attrgetter('real')(5), operator.methodcaller('upper')('a'))
