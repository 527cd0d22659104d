// The module `operator`, in Python.

enum OperatorSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq',
               'floordiv', 'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul',
               'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_not',
               'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul',
               'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem',
               'sub', 'truediv', 'truth', 'xor']

    _abs = abs


    def lt(a, b, /):
        """Same as a < b."""
        return a < b


    def le(a, b, /):
        """Same as a <= b."""
        return a <= b


    def eq(a, b, /):
        """Same as a == b."""
        return a == b


    def ne(a, b, /):
        """Same as a != b."""
        return a != b


    def ge(a, b, /):
        """Same as a >= b."""
        return a >= b


    def gt(a, b, /):
        """Same as a > b."""
        return a > b


    def not_(a, /):
        """Same as not a."""
        return not a


    def truth(a, /):
        """Same as bool(a)."""
        return True if a else False


    def is_(a, b, /):
        """Same as a is b."""
        return a is b


    def is_not(a, b, /):
        """Same as a is not b."""
        return a is not b


    def abs(a, /):
        """Same as abs(a)."""
        return _abs(a)


    def add(a, b, /):
        """Same as a + b."""
        return a + b


    def and_(a, b, /):
        """Same as a & b."""
        return a & b


    def floordiv(a, b, /):
        """Same as a // b."""
        return a // b


    def index(a, /):
        """The integer that an object stands for, through __index__."""
        kind = type(a)
        if not hasattr(kind, '__index__'):
            raise TypeError(f"'{kind.__name__}' object cannot be interpreted as an integer")
        return kind.__index__(a)


    def inv(a, /):
        """Same as ~a."""
        return ~a


    invert = inv


    def lshift(a, b, /):
        """Same as a << b."""
        return a << b


    def mod(a, b, /):
        """Same as a % b."""
        return a % b


    def mul(a, b, /):
        """Same as a * b."""
        return a * b


    def matmul(a, b, /):
        """Same as a @ b."""
        return a @ b


    def neg(a, /):
        """Same as -a."""
        return -a


    def or_(a, b, /):
        """Same as a | b."""
        return a | b


    def pos(a, /):
        """Same as +a."""
        return +a


    def pow(a, b, /):
        """Same as a ** b."""
        return a ** b


    def rshift(a, b, /):
        """Same as a >> b."""
        return a >> b


    def sub(a, b, /):
        """Same as a - b."""
        return a - b


    def truediv(a, b, /):
        """Same as a / b."""
        return a / b


    def xor(a, b, /):
        """Same as a ^ b."""
        return a ^ b


    def concat(a, b, /):
        """Same as a + b, for two sequences."""
        if not hasattr(type(a), '__getitem__'):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        return a + b


    def contains(a, b, /):
        """Same as b in a; mind the order."""
        return b in a


    def countOf(a, b, /):
        """How many items of a are b, or equal to it."""
        count = 0
        for item in a:
            if item is b or item == b:
                count += 1
        return count


    def indexOf(a, b, /):
        """The position of the first item of a that is b, or equal to it."""
        for position, item in enumerate(a):
            if item is b or item == b:
                return position
        raise ValueError('sequence.index(x): x not in sequence')


    def delitem(a, b, /):
        """Same as del a[b]."""
        del a[b]


    def getitem(a, b, /):
        """Same as a[b]."""
        return a[b]


    def setitem(a, b, c, /):
        """Same as a[b] = c."""
        a[b] = c


    def length_hint(obj, default=0, /):
        """How many items to expect: the length, or what __length_hint__ says, or a default."""
        if not isinstance(default, int):
            raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
        if hasattr(type(obj), '__len__'):
            return len(obj)
        hint = getattr(type(obj), '__length_hint__', None)
        if hint is None:
            return default
        value = hint(obj)
        if value is NotImplemented:
            return default
        if not isinstance(value, int):
            raise TypeError(f'__length_hint__ must be an integer, not {type(value).__name__}')
        if value < 0:
            raise ValueError('__length_hint__() should return >= 0')
        return value


    def call(obj, /, *args, **kwargs):
        """Same as obj(*args, **kwargs)."""
        return obj(*args, **kwargs)


    def iadd(a, b, /):
        """Same as a += b."""
        a += b
        return a


    def iand(a, b, /):
        """Same as a &= b."""
        a &= b
        return a


    def iconcat(a, b, /):
        """Same as a += b, for two sequences."""
        if not hasattr(type(a), '__getitem__'):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        a += b
        return a


    def ifloordiv(a, b, /):
        """Same as a //= b."""
        a //= b
        return a


    def ilshift(a, b, /):
        """Same as a <<= b."""
        a <<= b
        return a


    def imod(a, b, /):
        """Same as a %= b."""
        a %= b
        return a


    def imul(a, b, /):
        """Same as a *= b."""
        a *= b
        return a


    def imatmul(a, b, /):
        """Same as a @= b."""
        a @= b
        return a


    def ior(a, b, /):
        """Same as a |= b."""
        a |= b
        return a


    def ipow(a, b, /):
        """Same as a **= b."""
        a **= b
        return a


    def irshift(a, b, /):
        """Same as a >>= b."""
        a >>= b
        return a


    def isub(a, b, /):
        """Same as a -= b."""
        a -= b
        return a


    def itruediv(a, b, /):
        """Same as a /= b."""
        a /= b
        return a


    def ixor(a, b, /):
        """Same as a ^= b."""
        a ^= b
        return a


    class attrgetter:
        """A function that gives attributes of its argument, by names that may hold dots."""

        __slots__ = ('_attrs', '_paths')

        def __init__(self, attr, /, *attrs):
            self._attrs = (attr,) + attrs
            for name in self._attrs:
                if not isinstance(name, str):
                    raise TypeError('attribute name must be a string')
            self._paths = [name.split('.') for name in self._attrs]

        def __call__(self, obj, /):
            values = []
            for path in self._paths:
                value = obj
                for name in path:
                    value = getattr(value, name)
                values.append(value)
            return values[0] if len(values) == 1 else tuple(values)

        def __repr__(self):
            return f"operator.attrgetter({', '.join(map(repr, self._attrs))})"

        def __reduce__(self):
            return type(self), self._attrs


    class itemgetter:
        """A function that gives items of its argument."""

        __slots__ = ('_items', '_only')

        def __new__(cls, *items):
            if not items:
                raise TypeError('itemgetter expected 1 argument, got 0')
            return object.__new__(cls)

        def __init__(self, *items):
            self._items = items
            self._only = len(items) == 1

        def __call__(self, obj, /):
            items = self._items
            if self._only:
                return obj[items[0]]
            return tuple([obj[item] for item in items])

        def __repr__(self):
            return f"operator.itemgetter({', '.join(map(repr, self._items))})"

        def __reduce__(self):
            return type(self), self._items


    class methodcaller:
        """A function that calls a method of its argument, with arguments given beforehand."""

        __slots__ = ('_name', '_args', '_kwargs')

        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError('method name must be a string')
            self._name = name
            self._args = args
            self._kwargs = kwargs

        def __call__(self, obj, /):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            parts = [repr(self._name)] + [repr(value) for value in self._args]
            parts += [f'{name}={value!r}' for name, value in self._kwargs.items()]
            return f"operator.methodcaller({', '.join(parts)})"


    __lt__, __le__, __eq__, __ne__, __ge__, __gt__ = lt, le, eq, ne, ge, gt
    __not__, __abs__, __add__, __and__, __floordiv__, __index__ = not_, abs, add, and_, floordiv, index
    __inv__, __invert__, __lshift__, __mod__, __mul__, __matmul__ = inv, invert, lshift, mod, mul, matmul
    __neg__, __or__, __pos__, __pow__, __rshift__, __sub__ = neg, or_, pos, pow, rshift, sub
    __truediv__, __xor__, __concat__, __contains__ = truediv, xor, concat, contains
    __delitem__, __getitem__, __setitem__, __call__ = delitem, getitem, setitem, call
    __iadd__, __iand__, __iconcat__, __ifloordiv__, __ilshift__ = iadd, iand, iconcat, ifloordiv, ilshift
    __imod__, __imul__, __imatmul__, __ior__, __ipow__ = imod, imul, imatmul, ior, ipow
    __irshift__, __isub__, __itruediv__, __ixor__ = irshift, isub, itruediv, ixor
    """#
}
