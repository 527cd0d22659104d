# unittest.mock: mocks, specifications, patches.
import os
import unittest
from unittest.mock import *
m = Mock(return_value=3); print(m(1, a=2), m.call_args, m.call_count, m.called, m.call_args_list, m.mock_calls, m.call_args.args, m.call_args.kwargs)
m.foo.bar.return_value = 7; print(m.foo.bar(5), m.mock_calls, m.method_calls, m.foo.bar.call_args == call(5))
for f in (lambda: m.assert_called_with(9), lambda: m.assert_called_once(), lambda: m.assert_not_called(), lambda: Mock().assert_called(), lambda: Mock(name='n').assert_called_once_with(1), lambda: m.assert_any_call(77), lambda: m.assert_has_calls([call(1, a=2), call(3)]), lambda: m.assert_called_once_with(1, a=2), lambda: Mock().assert_called_with(1), lambda: m.assert_foo()):
    try: print('ok', f())
    except (AssertionError, AttributeError) as e: print(type(e).__name__, e)
s = Mock(side_effect=[1, ValueError('x'), 3]); print(s())
try: s()
except ValueError as e: print(e)
print(s())
try: s()
except StopIteration: print('stop')
e = Mock(side_effect=KeyError('k'))
try: e()
except KeyError as x: print(repr(x))
print(Mock(side_effect=lambda x: x * 2)(4))
class Real:
    attr = 1
    def __init__(self, a): self.a = a
    def method(self, x, y=1): return 'real'
    @classmethod
    def cm(cls, z): return 'cm'
    @staticmethod
    def sm(q): return 'sm'
sp = Mock(spec=Real); print(isinstance(sp, Real), sp.method(1) is sp.method.return_value)
try: sp.nope
except AttributeError as x: print(x)
try: Mock(spec_set=['a']).b = 1
except AttributeError as x: print(x)
a = create_autospec(Real); i = a(5); print(isinstance(i, Real), i.method.return_value is i.method(1))
for f in (lambda: a(), lambda: i.method(), lambda: i.method(1, 2, 3), lambda: i.nope, lambda: a.cm(), lambda: i.method(1, y=5) and None, lambda: i.method.assert_called_with(1, 5)):
    try: print('ok', f())
    except (TypeError, AttributeError, AssertionError) as x: print(type(x).__name__, x)
def func(a, b=2): return a
af = create_autospec(func, return_value=9); print(af(1), af.call_args, af.called); af.assert_called_once_with(1)
try: af(1, 2, 3)
except TypeError as x: print(x)
mm = MagicMock(); print(len(mm), list(mm), bool(mm), int(mm), 5 in mm); mm.__getitem__.return_value = 'item'; print(mm['k'], mm.__getitem__.call_args); mm.__len__.return_value = 5; print(len(mm)); mm.__iter__.return_value = [1, 2]; print(list(mm))
with mm as v: print(v is mm.__enter__.return_value)
mm.__str__ = Mock(return_value='strd'); print(str(mm))
with patch('os.getcwd', return_value='/fake') as p: print(os.getcwd(), p.called)
print(os.getcwd() != '/fake')
with patch.object(Real, 'method', return_value='patched') as p: print(Real(1).method(3), p.call_args)
print(Real(1).method(3))
with patch.object(Real, 'method', autospec=True) as p: r = Real(1); r.method(4); print(p.call_count)
@patch('os.getpid')
@patch.object(Real, 'attr', 99)
def test(mock_pid, extra=1): mock_pid.return_value = 5; return os.getpid(), Real.attr, extra
print(test(), Real.attr)
d = {'a': 1}
with patch.dict(d, {'b': 2}, clear=True): print(d)
print(d)
with patch.dict(os.environ, {'XX': '1'}): print(os.environ['XX'])
print('XX' in os.environ)
p = patch('os.listdir'); mk = p.start(); mk.return_value = ['z']; print(os.listdir('.')); p.stop(); print(os.listdir is not mk)
try:
    with patch('os.nope_nope'): pass
except AttributeError as x: print(str(x)[-40:])
with patch('builtins.print') as pr: print('hid')
print(pr.mock_calls)
with patch('builtins.open', mock_open(read_data='line1\nline2\n')) as o:
    with open('f.txt') as f: print(f.read()); 
    with open('f.txt') as f: print([l for l in f], o.call_count)
o.assert_called_with('f.txt')
with patch('builtins.input', side_effect=['a', 'b']): print(input('?'), input())
with patch('sys.stdout') as so: print('x')
print(so.write.call_args_list)
print(ANY == 5, [1, ANY] == [1, 'x'], sentinel.foo, sentinel.foo is sentinel.foo, DEFAULT, call(1, b=2), call.foo(1), [call(1)] == [call(1)])
class T:
    @property
    def prop(self): return 1
with patch.object(T, 'prop', new_callable=PropertyMock) as pm: pm.return_value = 42; print(T().prop, pm.call_count)
w = Mock(wraps=Real(1)); print(w.method(2), w.method.call_args)
m2 = Mock(); m2.configure_mock(**{'x.return_value': 5, 'y': 6}); print(m2.x(), m2.y); m2.reset_mock(); print(m2.x.called); del m2.zz
try: m2.zz
except AttributeError as x: print(repr(x))
parent = Mock(); parent.a(1); parent.b.c(2); parent.a(3); print(parent.mock_calls); parent.assert_has_calls([call.a(1), call.b.c(2)]); ch = Mock(); parent.attach_mock(ch, 'child'); ch('q'); print(parent.mock_calls[-1])
print(repr(Mock(name='nm'))[:16], repr(m2.foo.bar())[:29], repr(Mock(spec=Real))[:17])
with patch.multiple(Real, attr=5, method=DEFAULT) as mu: print(Real.attr, list(mu))
sl = Mock(); sl.a = 1; seal(sl)
try: sl.b
except AttributeError as x: print(x)
class TestX(unittest.TestCase):
    @patch('os.getcwd')
    def test_a(self, g): g.return_value = 'q'; self.assertEqual(os.getcwd(), 'q'); g.assert_called_once_with()
r = unittest.TextTestRunner(stream=open(os.devnull, 'w')).run(unittest.defaultTestLoader.loadTestsFromTestCase(TestX)); print(r.wasSuccessful(), r.testsRun)
