# Read-only views of dicts.
class A:
    x = 1
import types
p = types.MappingProxyType({'a': 1, 'b': [2]})
print(p, repr(p), str(p), f"{p}")
try: p['a'] = 2
except TypeError as e: print(e)
print(type(A.__dict__), A.__dict__['x'])
try: A.__dict__['y'] = 1
except TypeError as e: print(e)
