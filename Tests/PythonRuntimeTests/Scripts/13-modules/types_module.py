# types: names of types, SimpleNamespace, MethodType, MappingProxyType.
import types
def f(): yield
print(types.FunctionType is type(f), types.GeneratorType is type(f()), types.LambdaType is types.FunctionType, types.BuiltinFunctionType is type(len), types.ModuleType is type(types), types.NoneType, types.MethodType, types.EllipsisType, types.CodeType is type(f.__code__), types.TracebackType.__name__)
n = types.SimpleNamespace(a=1, b="x")
n.c = [1]
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[1]), vars(n))
del n.a
print(n)
m = types.MappingProxyType({"k": 1})
print(m, m["k"], len(m), list(m), "k" in m, type(int.__dict__).__name__)
try:
    m["k"] = 2
except TypeError as error:
    print(error)
class C: pass
c = C()
c.hi = types.MethodType(lambda self: type(self).__name__, c)
print(c.hi(), types.new_class("Made", (C,)).__name__, isinstance(types.ModuleType("mine", "doc"), types.ModuleType), types.ModuleType("mine"))
module = types.ModuleType("calc", "doc")
exec("def double(x): return 2 * x", module.__dict__)
print(module.double(4), module.__name__, module.__doc__)
