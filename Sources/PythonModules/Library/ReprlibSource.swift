// The module `reprlib`, in Python.

enum ReprlibSource {
  /// The module's source.
  static let text = #"""
    import builtins
    from itertools import islice

    __all__ = ['Repr', 'repr', 'recursive_repr']


    def recursive_repr(fillvalue='...'):
        """A decorator for __repr__ that ends cycles."""
        def decorate(function):
            running = set()

            def wrapper(self):
                if id(self) in running:
                    return fillvalue
                running.add(id(self))
                try:
                    return function(self)
                finally:
                    running.discard(id(self))
            for name in ('__module__', '__doc__', '__name__', '__qualname__'):
                setattr(wrapper, name, getattr(function, name))
            return wrapper
        return decorate


    class Repr:
        """Short representations: long ones lose their middle or end."""

        def __init__(self):
            self.maxlevel = self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
            self.maxarray, self.maxdict = 5, 4
            self.maxstring = self.maxother = 30
            self.maxlong = 40
            self.fillvalue = '...'

        def repr(self, x):
            return self.repr1(x, self.maxlevel)

        def repr1(self, x, level):
            name = type(x).__name__.replace(' ', '_')
            method = getattr(self, 'repr_' + name, None)
            return method(x, level) if method else self.repr_instance(x, level)

        def _items(self, x, level, left, right, most, comma=''):
            if level <= 0 and x:
                return left + self.fillvalue + right
            pieces = [self.repr1(item, level - 1) for item in islice(x, most)]
            if len(x) > most:
                pieces.append(self.fillvalue)
            return left + ', '.join(pieces) + (comma if len(x) == 1 else '') + right

        def repr_tuple(self, x, level):
            return self._items(x, level, '(', ')', self.maxtuple, ',')

        def repr_list(self, x, level):
            return self._items(x, level, '[', ']', self.maxlist)

        def repr_array(self, x, level):
            start = f"array('{x.typecode}'"
            return self._items(x, level, start + ', [', '])', self.maxarray) if x else start + ')'

        def repr_set(self, x, level):
            return self._items(_ordered(x), level, '{', '}', self.maxset) if x else 'set()'

        def repr_frozenset(self, x, level):
            return self._items(_ordered(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

        def repr_deque(self, x, level):
            return self._items(x, level, 'deque([', '])', self.maxdeque)

        def repr_dict(self, x, level):
            if not x:
                return '{}'
            if level <= 0:
                return '{' + self.fillvalue + '}'
            pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                      for key in islice(_ordered(x), self.maxdict)]
            if len(x) > self.maxdict:
                pieces.append(self.fillvalue)
            return '{' + ', '.join(pieces) + '}'

        def _cut(self, text, most):
            """A text without its middle."""
            if len(text) <= most:
                return text
            start = max(0, (most - 3) // 2)
            end = max(0, most - 3 - start)
            return text[:start] + self.fillvalue + text[len(text) - end:]

        def repr_str(self, x, level):
            text = builtins.repr(x[:self.maxstring])
            if len(text) > self.maxstring:
                start = max(0, (self.maxstring - 3) // 2)
                end = max(0, self.maxstring - 3 - start)
                text = builtins.repr(x[:start] + x[len(x) - end:])
                text = text[:start] + self.fillvalue + text[len(text) - end:]
            return text

        def repr_int(self, x, level):
            return self._cut(builtins.repr(x), self.maxlong)

        def repr_instance(self, x, level):
            try:
                text = builtins.repr(x)
            except Exception:
                return f'<{type(x).__name__} instance at {id(x):#x}>'
            return self._cut(text, self.maxother)


    def _ordered(x):
        try:
            return sorted(x)
        except Exception:
            return list(x)


    aRepr = Repr()
    repr = aRepr.repr
    """#
}
