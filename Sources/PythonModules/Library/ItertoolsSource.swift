// The module `itertools`, in Python.

enum ItertoolsSource {
  /// The module's source.
  static let text = #"""
    # Each class hands its work to a generator, so that loops over it run at a generator's speed.

    _MISSING = object()


    class _Iterator:
        """What all the iterators here have in common: a generator that does the work."""

        __slots__ = ('_generator',)

        def __iter__(self):
            return self._generator

        def __next__(self):
            return next(self._generator)


    def _integer(value):
        kind = type(value)
        if not hasattr(kind, '__index__'):
            raise TypeError(f"'{kind.__name__}' object cannot be interpreted as an integer")
        return kind.__index__(value)


    class count(_Iterator):
        """Numbers from a start in steps, without end."""

        __slots__ = ('_value', '_step')

        def __init__(self, start=0, step=1):
            for value in (start, step):
                if not hasattr(type(value), '__add__') or isinstance(value, (str, list, tuple, bytes)):
                    raise TypeError('a number is required')
            self._value = start
            self._step = step
            self._generator = self._run()

        def _run(self):
            step = self._step
            while True:
                value = self._value
                self._value = value + step
                yield value

        def __repr__(self):
            if type(self._step) is int and self._step == 1:
                return f'count({self._value!r})'
            return f'count({self._value!r}, {self._step!r})'


    class repeat(_Iterator):
        """One object again and again, without end or so many times."""

        __slots__ = ('_object', '_left')

        def __init__(self, object=_MISSING, times=_MISSING):
            if object is _MISSING:
                raise TypeError("repeat() missing required argument 'object' (pos 1)")
            self._object = object
            self._left = None if times is _MISSING else max(_integer(times), 0)
            self._generator = self._run()

        def _run(self):
            value = self._object
            if self._left is None:
                while True:
                    yield value
            while self._left > 0:
                self._left -= 1
                yield value

        def __length_hint__(self):
            if self._left is None:
                raise TypeError('len() of unsized object')
            return self._left

        def __repr__(self):
            if self._left is None:
                return f'repeat({self._object!r})'
            return f'repeat({self._object!r}, {self._left})'


    class cycle(_Iterator):
        """The items of an iterable, over and over."""

        __slots__ = ()

        def __init__(self, iterable, /):
            self._generator = self._run(iter(iterable))

        @staticmethod
        def _run(iterator):
            saved = []
            for item in iterator:
                saved.append(item)
                yield item
            while saved:
                yield from saved


    class accumulate(_Iterator):
        """Running totals, or what another function of two arguments makes of the items so far."""

        __slots__ = ()

        def __init__(self, iterable, func=None, *, initial=None):
            self._generator = self._run(iter(iterable), func, initial)

        @staticmethod
        def _run(iterator, func, initial):
            if initial is None:
                for total in iterator:
                    break
                else:
                    return
            else:
                total = initial
            yield total
            if func is None:
                for item in iterator:
                    total = total + item
                    yield total
            else:
                for item in iterator:
                    total = func(total, item)
                    yield total


    class chain(_Iterator):
        """The items of several iterables, one after the other."""

        __slots__ = ()

        def __init__(self, *iterables):
            self._generator = self._run(iterables)

        @staticmethod
        def _run(iterables):
            for iterable in iterables:
                yield from iterable

        @classmethod
        def from_iterable(cls, iterable, /):
            """The same, of iterables that an iterable gives one by one."""
            self = cls.__new__(cls)
            self._generator = cls._run(iter(iterable))
            return self

        @classmethod
        def __class_getitem__(cls, item):
            return cls


    class compress(_Iterator):
        """The items beside which a selector is true."""

        __slots__ = ()

        def __init__(self, data, selectors):
            self._generator = self._run(iter(data), iter(selectors))

        @staticmethod
        def _run(data, selectors):
            for item, selector in zip(data, selectors):
                if selector:
                    yield item


    class dropwhile(_Iterator):
        """The items from the first on for which a predicate fails."""

        __slots__ = ()

        def __init__(self, predicate, iterable, /):
            self._generator = self._run(predicate, iter(iterable))

        @staticmethod
        def _run(predicate, iterator):
            for item in iterator:
                if not predicate(item):
                    yield item
                    break
            yield from iterator


    class takewhile(_Iterator):
        """The items before the first for which a predicate fails."""

        __slots__ = ()

        def __init__(self, predicate, iterable, /):
            self._generator = self._run(predicate, iter(iterable))

        @staticmethod
        def _run(predicate, iterator):
            for item in iterator:
                if not predicate(item):
                    return
                yield item


    class filterfalse(_Iterator):
        """The items for which a predicate fails; without one, those that are false."""

        __slots__ = ()

        def __init__(self, function, iterable, /):
            self._generator = self._run(function, iter(iterable))

        @staticmethod
        def _run(function, iterator):
            for item in iterator:
                if not (item if function is None else function(item)):
                    yield item


    class starmap(_Iterator):
        """A function called with each item's parts as its arguments."""

        __slots__ = ()

        def __init__(self, function, iterable, /):
            self._generator = self._run(function, iter(iterable))

        @staticmethod
        def _run(function, iterator):
            for arguments in iterator:
                yield function(*arguments)


    class pairwise(_Iterator):
        """Each item with the one after it."""

        __slots__ = ()

        def __init__(self, iterable, /):
            self._generator = self._run(iter(iterable))

        @staticmethod
        def _run(iterator):
            for before in iterator:
                break
            else:
                return
            for item in iterator:
                yield before, item
                before = item


    class islice(_Iterator):
        """Items from a start to a stop in steps, as a slice would give them."""

        __slots__ = ()

        def __init__(self, iterable, /, *bounds):
            if not 1 <= len(bounds) <= 3:
                count = len(bounds) + 1
                raise TypeError(f'islice expected at {"least 2" if count < 2 else "most 4"} arguments, got {count}')
            if len(bounds) == 1:
                start, stop, step = 0, bounds[0], 1
                message = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
            else:
                start, stop = bounds[0], bounds[1]
                step = bounds[2] if len(bounds) == 3 else None
                message = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
            start = 0 if start is None else self._bound(start, message)
            if stop is not None:
                stop = self._bound(stop, message if len(bounds) == 1 else
                                   'Stop argument for islice() must be None or an integer: '
                                   '0 <= x <= sys.maxsize.' if not hasattr(type(stop), '__index__') else message)
            if step is None:
                step = 1
            elif not hasattr(type(step), '__index__') or _integer(step) < 1:
                raise ValueError('Step for islice() must be a positive integer or None.')
            self._generator = self._run(iter(iterable), start, stop, _integer(step))

        @staticmethod
        def _bound(value, message):
            if not hasattr(type(value), '__index__') or not 0 <= _integer(value) <= 0x7FFFFFFFFFFFFFFF:
                raise ValueError(message)
            return _integer(value)

        @staticmethod
        def _run(iterator, start, stop, step):
            if stop is not None and stop <= start:
                # The items before the stop are used up all the same.
                for _ in zip(range(stop), iterator):
                    pass
                return
            for _ in zip(range(start), iterator):
                pass
            if stop is None:
                position = 0
                for item in iterator:
                    if position == 0:
                        yield item
                        position = step
                    position -= 1
                return
            left = stop - start
            while left > 0:
                for item in iterator:
                    break
                else:
                    return
                yield item
                left -= 1
                for _ in zip(range(min(step - 1, left)), iterator):
                    pass
                left -= step - 1


    class zip_longest(_Iterator):
        """Like zip, up to the end of the longest; what is missing is filled."""

        __slots__ = ()

        def __init__(self, *iterables, fillvalue=None):
            self._generator = self._run([iter(iterable) for iterable in iterables], fillvalue)

        @staticmethod
        def _run(iterators, fillvalue):
            active = len(iterators)
            if not active:
                return
            while True:
                items = []
                for position, iterator in enumerate(iterators):
                    item = fillvalue if iterator is None else next(iterator, _MISSING)
                    if item is _MISSING:
                        active -= 1
                        if not active:
                            return
                        iterators[position] = None
                        item = fillvalue
                    items.append(item)
                yield tuple(items)


    class product(_Iterator):
        """All tuples with one item of each iterable, the last changing fastest."""

        __slots__ = ()

        def __init__(self, *iterables, repeat=1):
            repeat = _integer(repeat)
            if repeat < 0:
                raise ValueError('repeat argument cannot be negative')
            self._generator = self._run([tuple(iterable) for iterable in iterables] * repeat)

        @staticmethod
        def _run(pools):
            if not pools:
                yield ()
                return
            if len(pools) == 1:
                for item in pools[0]:
                    yield (item,)
                return
            if not all(pools):
                return
            last = pools.pop()
            size = len(pools)
            places = [0] * size
            items = [pool[0] for pool in pools]
            while True:
                head = tuple(items)
                for item in last:
                    yield head + (item,)
                place = size - 1
                while place >= 0:
                    pool = pools[place]
                    position = places[place] + 1
                    if position < len(pool):
                        places[place] = position
                        items[place] = pool[position]
                        break
                    places[place] = 0
                    items[place] = pool[0]
                    place -= 1
                if place < 0:
                    return


    def _length(r):
        r = _integer(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        return r


    class permutations(_Iterator):
        """All orders of so many items, in the order of their positions."""

        __slots__ = ()

        def __init__(self, iterable, r=None):
            pool = tuple(iterable)
            if r is not None and not isinstance(r, int):
                raise TypeError('Expected int as r')
            self._generator = self._run(pool, len(pool) if r is None else _length(r))

        @staticmethod
        def _run(pool, length):
            size = len(pool)
            if length > size:
                return
            order = list(range(size))
            turns = list(range(size, size - length, -1))
            yield tuple([pool[position] for position in order[:length]])
            while True:
                for place in range(length - 1, -1, -1):
                    turns[place] -= 1
                    if turns[place]:
                        other = size - turns[place]
                        order[place], order[other] = order[other], order[place]
                        yield tuple([pool[position] for position in order[:length]])
                        break
                    order.append(order.pop(place))
                    turns[place] = size - place
                else:
                    return


    class combinations(_Iterator):
        """All choices of so many items, in the order of their positions."""

        __slots__ = ()

        def __init__(self, iterable, r):
            self._generator = self._run(tuple(iterable), _length(r))

        @staticmethod
        def _run(pool, length):
            size = len(pool)
            if length > size:
                return
            chosen = list(range(length))
            while True:
                yield tuple([pool[position] for position in chosen])
                place = length - 1
                while place >= 0 and chosen[place] == place + size - length:
                    place -= 1
                if place < 0:
                    return
                position = chosen[place] + 1
                for later in range(place, length):
                    chosen[later] = position
                    position += 1


    class combinations_with_replacement(_Iterator):
        """All choices of so many items where each can come again."""

        __slots__ = ()

        def __init__(self, iterable, r):
            self._generator = self._run(tuple(iterable), _length(r))

        @staticmethod
        def _run(pool, length):
            size = len(pool)
            if not size and length:
                return
            chosen = [0] * length
            while True:
                yield tuple([pool[position] for position in chosen])
                place = length - 1
                while place >= 0 and chosen[place] == size - 1:
                    place -= 1
                if place < 0:
                    return
                chosen[place:] = [chosen[place] + 1] * (length - place)


    class groupby:
        """Runs of items with the same key: each the key and an iterator over the run."""

        __slots__ = ('_iterator', '_key', '_current', '_value', '_target', '_turn')

        def __init__(self, iterable, key=None):
            self._iterator = iter(iterable)
            self._key = key
            self._current = self._target = self._value = _MISSING
            self._turn = 0

        def __iter__(self):
            return self

        def _advance(self):
            self._value = next(self._iterator)
            self._current = self._value if self._key is None else self._key(self._value)

        def __next__(self):
            self._turn += 1
            while self._current is _MISSING or self._target is not _MISSING and self._current == self._target:
                self._advance()
            self._target = self._current
            return self._current, _grouper(self, self._target, self._turn)


    class _grouper(_Iterator):
        """One run; it ends for good once the next one was asked for."""

        __slots__ = ()

        def __init__(self, parent, target, turn):
            self._generator = self._run(parent, target, turn)

        @staticmethod
        def _run(parent, target, turn):
            while parent._turn == turn and parent._current == target:
                yield parent._value
                if parent._turn != turn:
                    return
                try:
                    parent._advance()
                except StopIteration:
                    parent._current = _MISSING
                    return


    class _tee:
        """One of several iterators over the same items, which lie in a chain of links until all have them."""

        __slots__ = ('_iterator', '_link')

        def __init__(self, iterator, link):
            self._iterator = iterator
            self._link = link

        def __iter__(self):
            return self

        def __next__(self):
            link = self._link
            if link[1] is None:
                link[0] = next(self._iterator)
                link[1] = [None, None]
            self._link = link[1]
            return link[0]

        def __copy__(self):
            return _tee(self._iterator, self._link)


    def tee(iterable, n=2, /):
        """Several iterators over the items of one iterable."""
        n = _integer(n)
        if n < 0:
            raise ValueError('n must be >= 0')
        if isinstance(iterable, _tee):
            return (iterable,) + tuple(iterable.__copy__() for _ in range(n - 1)) if n else ()
        iterator = iter(iterable)
        link = [None, None]
        return tuple([_tee(iterator, link) for _ in range(n)])


    _grouper.__module__ = _tee.__module__ = 'itertools'
    """#
}
