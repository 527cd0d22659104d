# reprlib, shlex, graphlib, colorsys, contextvars, fnmatch, stat, platform, importlib, atexit.
import reprlib, shlex, graphlib, colorsys, contextvars, fnmatch, stat, platform, linecache, getpass
print(reprlib.repr(list(range(100))), reprlib.repr('x'*100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,)), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(10**50))
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return '<' + '|'.join(map(repr, self)) + '>'
m = L('abc'); m.append(m); print(m)
print(shlex.split('a "b c" \'d e\' f\\ g "h\\"i" # x'), shlex.quote("it's"), shlex.join(['a b', 'c']), shlex.split('a # b', comments=True))
for s in ('"abc', "a\\"):
    try: shlex.split(s)
    except ValueError as e: print(e)
ts = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}); o = list(ts.static_order()); print(o[0], o[-1], sorted(o[1:3]))
try: list(graphlib.TopologicalSorter({'a': ['b'], 'b': ['c'], 'c': ['a']}).static_order())
except graphlib.CycleError as e: print(e.args[0], len(e.args[1]))
print(colorsys.rgb_to_hsv(.2, .4, .6), colorsys.hsv_to_rgb(.5, .5, .5), colorsys.rgb_to_hls(.1, .2, .3), colorsys.hls_to_rgb(.1, .2, .3), colorsys.rgb_to_yiq(.1,.2,.3), colorsys.yiq_to_rgb(.1,.1,.1))
v = contextvars.ContextVar('v', default=1); t = v.set(2); print(v.get()); c = contextvars.copy_context(); c.run(v.set, 5); print(v.get(), c[v]); v.reset(t); print(v.get())
w = contextvars.ContextVar('w')
try: w.get()
except LookupError as e: print(type(e).__name__)
print(fnmatch.fnmatch('abc.txt', '*.txt'), fnmatch.filter(['a.py', 'b.txt'], '*.py'), fnmatch.translate('*.[tp]y?'), fnmatch.fnmatch('a', '[!b]'), fnmatch.translate('a[b'), fnmatch.translate('**x'))
print(stat.filemode(0o100644), stat.filemode(0o40755), stat.filemode(0o104755), stat.S_ISDIR(0o40755), stat.S_IMODE(0o100644))
print(platform.system(), platform.python_implementation(), platform.machine() != '', platform.architecture()[0], platform.uname().system)
import importlib, atexit, errno, copyreg
print(importlib.import_module('math').pi, importlib.import_module('os.path').join('a', 'b'))
try: importlib.import_module('nope_nope')
except ImportError as e: print(type(e).__name__, e, e.name)
atexit.register(print, 'bye', 1); atexit.register(lambda: print('first'))
@atexit.register
def last(): print('very first')
