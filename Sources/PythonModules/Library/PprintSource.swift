// The module `pprint`, in Python.

enum PprintSource {
  /// The module's source.
  static let text = #"""
    import sys

    __all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        """Print an object in lines that are not too long."""
        PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                      underscore_numbers=underscore_numbers).pprint(object)


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        """An object as text in lines that are not too long."""
        return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                             underscore_numbers=underscore_numbers).pformat(object)


    def pp(object, *args, sort_dicts=False, **kwargs):
        """pprint() that leaves dictionaries in their own order."""
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


    def saferepr(object):
        """The repr of an object, with marks where it holds itself."""
        return PrettyPrinter()._shown(object, {}, None, 0)[0]


    def isreadable(object):
        """Whether the repr of an object can be evaluated."""
        return PrettyPrinter().isreadable(object)


    def isrecursive(object):
        """Whether an object holds itself."""
        return PrettyPrinter().isrecursive(object)


    class _Key:
        """Makes values of any types comparable, for sorting."""

        __slots__ = ['obj']

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            try:
                return self.obj < other.obj
            except TypeError:
                return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


    def _pair_key(pair):
        return _Key(pair[0]), _Key(pair[1])


    def _recursion(object):
        return f'<Recursion on {type(object).__name__} with id={id(object)}>'


    def _collections():
        return sys.modules.get('collections')


    class _Lines:
        """Collects pieces of text."""

        def __init__(self):
            self.parts = []

        def write(self, text):
            self.parts.append(text)


    class PrettyPrinter:
        """Shows objects in lines that are not too long."""

        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                     underscore_numbers=False):
            indent, width = int(indent), int(width)
            if indent < 0:
                raise ValueError('indent must be >= 0')
            if depth is not None and depth <= 0:
                raise ValueError('depth must be > 0')
            if not width:
                raise ValueError('width must be != 0')
            self._depth = depth
            self._indent_per_level = indent
            self._width = width
            self._stream = sys.stdout if stream is None else stream
            self._compact = bool(compact)
            self._sort_dicts = sort_dicts
            self._underscore_numbers = underscore_numbers

        def pprint(self, object):
            """Print an object."""
            if self._stream is not None:
                self._stream.write(self.pformat(object) + '\n')

        def pformat(self, object):
            """An object as text."""
            stream = _Lines()
            self._format(object, stream, 0, 0, {}, 0)
            return ''.join(stream.parts)

        def isrecursive(self, object):
            return self.format(object, {}, 0, 0)[2]

        def isreadable(self, object):
            _, readable, recursive = self.format(object, {}, 0, 0)
            return readable and not recursive

        def format(self, object, context, maxlevels, level):
            """The repr of an object, whether it can be evaluated, whether it holds itself."""
            return self._shown(object, context, maxlevels, level)

        def _repr(self, object, context, level):
            text, readable, recursive = self.format(object, context.copy(), self._depth, level)
            self._readable = getattr(self, '_readable', True) and readable
            return text

        def _format(self, object, stream, indent, allowance, context, level):
            if id(object) in context:
                stream.write(_recursion(object))
                return
            text = self._repr(object, context, level)
            if len(text) > self._width - indent - allowance:
                printer = self._printer(object)
                if printer is not None:
                    context[id(object)] = 1
                    printer(object, stream, indent, allowance, context, level + 1)
                    del context[id(object)]
                    return
            stream.write(text)

        def _printer(self, object):
            """What shows an object in several lines; None where nothing does."""
            kind = type(object)
            method = kind.__repr__
            for base, printer in ((dict, self._dict), (list, self._list), (tuple, self._tuple), (set, self._set),
                                  (frozenset, self._set), (str, self._str), (bytes, self._bytes),
                                  (bytearray, self._bytearray)):
                if method is base.__repr__ and isinstance(object, base):
                    return printer
            if kind.__module__ == 'types' and kind.__name__ == 'mappingproxy' or kind.__name__ == 'mappingproxy':
                return self._proxy
            if kind.__name__ == 'SimpleNamespace' and kind.__module__ == 'types':
                return self._namespace
            module = _collections()
            if module is not None:
                for name, printer in (('OrderedDict', self._ordered), ('defaultdict', self._default),
                                      ('Counter', self._counter), ('ChainMap', self._chain), ('deque', self._deque),
                                      ('UserDict', self._user), ('UserList', self._user), ('UserString', self._user)):
                    cls = getattr(module, name)
                    if isinstance(object, cls) and method is cls.__repr__:
                        return printer
            if (hasattr(kind, '__dataclass_fields__') and kind.__dataclass_params__.repr
                    and hasattr(method, '__wrapped__') and '__create_fn__' in method.__wrapped__.__qualname__):
                return self._dataclass
            if hasattr(kind, '__dataclass_fields__') and kind.__dataclass_params__.repr and '__repr__' in kind.__dict__:
                return self._dataclass
            return None

        def _dict(self, object, stream, indent, allowance, context, level):
            stream.write('{')
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * ' ')
            if object:
                items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
                self._pairs(items, stream, indent, allowance + 1, context, level)
            stream.write('}')

        def _pairs(self, items, stream, indent, allowance, context, level):
            items = list(items)
            indent += self._indent_per_level
            for place, (key, value) in enumerate(items):
                shown = self._repr(key, context, level)
                stream.write(shown + ': ')
                last = place == len(items) - 1
                self._format(value, stream, indent + len(shown) + 2, allowance if last else 1, context, level)
                if not last:
                    stream.write(',\n' + ' ' * indent)

        def _named(self, items, stream, indent, allowance, context, level):
            for place, (name, value) in enumerate(items):
                stream.write(name + '=')
                last = place == len(items) - 1
                if id(value) in context:
                    stream.write('...')
                else:
                    self._format(value, stream, indent + len(name) + 1, allowance if last else 1, context, level)
                if not last:
                    stream.write(',\n' + ' ' * indent)

        def _items(self, items, stream, indent, allowance, context, level):
            items = list(items)
            indent += self._indent_per_level
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * ' ')
            between = ',\n' + ' ' * indent
            before = ''
            width = room = self._width - indent + 1
            for place, item in enumerate(items):
                last = place == len(items) - 1
                if last:
                    room -= allowance
                    width -= allowance
                if self._compact:
                    shown = self._repr(item, context, level)
                    size = len(shown) + 2
                    if room < size:
                        room = width
                        if before:
                            before = between
                    if room >= size:
                        room -= size
                        stream.write(before + shown)
                        before = ', '
                        continue
                stream.write(before)
                before = between
                self._format(item, stream, indent, allowance if last else 1, context, level)

        def _list(self, object, stream, indent, allowance, context, level):
            stream.write('[')
            self._items(object, stream, indent, allowance + 1, context, level)
            stream.write(']')

        def _tuple(self, object, stream, indent, allowance, context, level):
            end = ',)' if len(object) == 1 else ')'
            stream.write('(')
            self._items(object, stream, indent, allowance + len(end), context, level)
            stream.write(end)

        def _set(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            kind = type(object)
            start, end = ('{', '}') if kind is set else (kind.__name__ + '({', '})')
            if kind is not set:
                indent += len(kind.__name__) + 1
            stream.write(start)
            self._items(sorted(object, key=_Key), stream, indent, allowance + len(end), context, level)
            stream.write(end)

        def _str(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            lines = object.splitlines(True)
            if level == 1:
                indent += 1
                allowance += 1
            width = most = self._width - indent
            chunks = []
            shown = ''
            for place, line in enumerate(lines):
                shown = repr(line)
                last = place == len(lines) - 1
                if last:
                    most -= allowance
                if len(shown) <= most:
                    chunks.append(shown)
                    continue
                parts = _words(line)
                current = ''
                for number, part in enumerate(parts):
                    longer = current + part
                    if number == len(parts) - 1 and last:
                        width -= allowance
                    if len(repr(longer)) > width:
                        if current:
                            chunks.append(repr(current))
                        current = part
                    else:
                        current = longer
                if current:
                    chunks.append(repr(current))
            if len(chunks) == 1:
                stream.write(shown)
                return
            if level == 1:
                stream.write('(')
            stream.write(('\n' + ' ' * indent).join(chunks))
            if level == 1:
                stream.write(')')

        def _bytes(self, object, stream, indent, allowance, context, level):
            if len(object) <= 4:
                stream.write(repr(object))
                return
            outer = level == 1
            if outer:
                indent += 1
                allowance += 1
                stream.write('(')
            stream.write(('\n' + ' ' * indent).join(_byte_chunks(object, self._width - indent, allowance)))
            if outer:
                stream.write(')')

        def _bytearray(self, object, stream, indent, allowance, context, level):
            stream.write('bytearray(')
            self._bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
            stream.write(')')

        def _proxy(self, object, stream, indent, allowance, context, level):
            stream.write('mappingproxy(')
            self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
            stream.write(')')

        def _namespace(self, object, stream, indent, allowance, context, level):
            name = 'namespace' if type(object).__name__ == 'SimpleNamespace' else type(object).__name__
            stream.write(name + '(')
            self._named(list(object.__dict__.items()), stream, indent + len(name) + 1, allowance, context, level)
            stream.write(')')

        def _dataclass(self, object, stream, indent, allowance, context, level):
            name = type(object).__name__
            items = [(field.name, getattr(object, field.name)) for field in object.__dataclass_fields__.values()
                     if field.repr and getattr(field._field_type, 'name', '_FIELD') == '_FIELD']
            stream.write(name + '(')
            self._named(items, stream, indent + len(name) + 1, allowance, context, level)
            stream.write(')')

        def _ordered(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            name = type(object).__name__
            stream.write(name + '(')
            self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
            stream.write(')')

        def _default(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            factory = self._repr(object.default_factory, context, level)
            name = type(object).__name__
            indent += len(name) + 1
            stream.write(f'{name}({factory},\n{" " * indent}')
            self._dict(object, stream, indent, allowance + 1, context, level)
            stream.write(')')

        def _counter(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            name = type(object).__name__
            stream.write(name + '({')
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * ' ')
            self._pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
            stream.write('})')

        def _chain(self, object, stream, indent, allowance, context, level):
            if not object.maps:
                stream.write(repr(object))
                return
            name = type(object).__name__
            stream.write(name + '(')
            indent += len(name) + 1
            for place, mapping in enumerate(object.maps):
                last = place == len(object.maps) - 1
                self._format(mapping, stream, indent, allowance + 1 if last else 1, context, level)
                stream.write(')' if last else ',\n' + ' ' * indent)

        def _deque(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            name = type(object).__name__
            stream.write(name + '(')
            indent += len(name) + 1
            stream.write('[')
            if object.maxlen is None:
                self._items(object, stream, indent, allowance + 2, context, level)
                stream.write('])')
            else:
                self._items(object, stream, indent, 2, context, level)
                shown = self._repr(object.maxlen, context, level)
                stream.write(f'],\n{" " * indent}maxlen={shown})')

        def _user(self, object, stream, indent, allowance, context, level):
            self._format(object.data, stream, indent, allowance, context, level - 1)

        def _shown(self, object, context, depth, level):
            """The repr in one line, whether it can be evaluated, whether the object holds itself."""
            kind = type(object)
            if kind is not bool and isinstance(object, int) and kind.__repr__ is int.__repr__:
                return (f'{object:_d}' if self._underscore_numbers else repr(object)), True, False
            method = kind.__repr__
            if isinstance(object, dict) and method is dict.__repr__:
                if not object:
                    return '{}', True, False
                if depth and level >= depth:
                    return '{...}', False, id(object) in context
                if id(object) in context:
                    return _recursion(object), False, True
                items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
                parts = [part for pair in items for part in pair]
            elif isinstance(object, (list, tuple)) and method in (list.__repr__, tuple.__repr__):
                start, end = ('[', ']') if isinstance(object, list) else ('(', ',)' if len(object) == 1 else ')')
                if not object:
                    return start + end, True, False
                if depth and level >= depth:
                    return f'{start}...{end}', False, id(object) in context
                if id(object) in context:
                    return _recursion(object), False, True
                parts = object
            else:
                text = repr(object)
                return text, bool(text) and not text.startswith('<'), False
            context[id(object)] = 1
            readable, recursive = True, False
            texts = []
            for part in parts:
                text, is_readable, is_recursive = self.format(part, context, depth, level + 1)
                texts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
            del context[id(object)]
            if isinstance(object, dict):
                body = ', '.join(f'{key}: {value}' for key, value in zip(texts[::2], texts[1::2]))
                return f'{{{body}}}', readable, recursive
            return start + ', '.join(texts) + end, readable, recursive


    def _words(line):
        """Words with the blanks behind them."""
        parts = []
        place = 0
        while place < len(line):
            start = place
            while place < len(line) and not line[place].isspace():
                place += 1
            while place < len(line) and line[place].isspace():
                place += 1
            parts.append(line[start:place])
        return parts


    def _byte_chunks(object, width, allowance):
        current = b''
        last = len(object) // 4 * 4
        for place in range(0, len(object), 4):
            part = object[place:place + 4]
            if place == last:
                width -= allowance
            if len(repr(current + part)) > width:
                if current:
                    yield repr(current)
                current = part
            else:
                current += part
        if current:
            yield repr(current)
    """#
}
