// The module `heapq`, in Python.

enum HeapqSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['heapify', 'heappop', 'heappush', 'heappushpop', 'heapreplace', 'merge', 'nlargest', 'nsmallest']


    def _checked(heap):
        if not isinstance(heap, list):
            raise TypeError(f'heap argument must be a list, not {type(heap).__name__}')


    def _up(heap, start, place):
        """Move the item at a place towards the root until its parent is no larger."""
        item = heap[place]
        while place > start:
            above = (place - 1) >> 1
            parent = heap[above]
            if not item < parent:
                break
            heap[place] = parent
            place = above
        heap[place] = item


    def _down(heap, place):
        """Fill a place from below with the smaller children to the bottom, then move its item up again."""
        size = len(heap)
        start = place
        item = heap[place]
        child = 2 * place + 1
        while child < size:
            right = child + 1
            if right < size and not heap[child] < heap[right]:
                child = right
            heap[place] = heap[child]
            place = child
            child = 2 * place + 1
        heap[place] = item
        _up(heap, start, place)


    def heappush(heap, item, /):
        """Add an item to a heap."""
        _checked(heap)
        heap.append(item)
        _up(heap, 0, len(heap) - 1)


    def heappop(heap, /):
        """Take the smallest item out of a heap."""
        _checked(heap)
        if not heap:
            raise IndexError('index out of range')
        last = heap.pop()
        if not heap:
            return last
        smallest = heap[0]
        heap[0] = last
        _down(heap, 0)
        return smallest


    def heapreplace(heap, item, /):
        """Take the smallest item out, then add another."""
        _checked(heap)
        if not heap:
            raise IndexError('index out of range')
        smallest = heap[0]
        heap[0] = item
        _down(heap, 0)
        return smallest


    def heappushpop(heap, item, /):
        """Add an item, then take the smallest out."""
        _checked(heap)
        if heap and heap[0] < item:
            item, heap[0] = heap[0], item
            _down(heap, 0)
        return item


    def heapify(heap, /):
        """Make a heap of a list, in place."""
        _checked(heap)
        for place in range(len(heap) // 2 - 1, -1, -1):
            _down(heap, place)


    def _up_max(heap, start, place):
        item = heap[place]
        while place > start:
            above = (place - 1) >> 1
            parent = heap[above]
            if not parent < item:
                break
            heap[place] = parent
            place = above
        heap[place] = item


    def _down_max(heap, place):
        size = len(heap)
        start = place
        item = heap[place]
        child = 2 * place + 1
        while child < size:
            right = child + 1
            if right < size and not heap[right] < heap[child]:
                child = right
            heap[place] = heap[child]
            place = child
            child = 2 * place + 1
        heap[place] = item
        _up_max(heap, start, place)


    def _heapify_max(heap, /):
        for place in range(len(heap) // 2 - 1, -1, -1):
            _down_max(heap, place)


    def _heappop_max(heap, /):
        last = heap.pop()
        if not heap:
            return last
        largest = heap[0]
        heap[0] = last
        _down_max(heap, 0)
        return largest


    def _heapreplace_max(heap, item, /):
        largest = heap[0]
        heap[0] = item
        _down_max(heap, 0)
        return largest


    class _Entry:
        """The next item of one of the iterables being merged."""

        __slots__ = ('key', 'number', 'value', 'iterator', 'reverse')

        def __init__(self, key, number, value, iterator, reverse):
            self.key = key
            self.number = number
            self.value = value
            self.iterator = iterator
            self.reverse = reverse

        def __lt__(self, other):
            first, second = (other, self) if self.reverse else (self, other)
            if first.key < second.key:
                return True
            if second.key < first.key:
                return False
            return self.number < other.number


    def merge(*iterables, key=None, reverse=False):
        """The items of several sorted iterables, in order."""
        heap = []
        for number, iterable in enumerate(iterables):
            iterator = iter(iterable)
            for value in iterator:
                heap.append(_Entry(value if key is None else key(value), number, value, iterator, reverse))
                break
        heapify(heap)
        while heap:
            entry = heap[0]
            yield entry.value
            for value in entry.iterator:
                entry.value = value
                entry.key = value if key is None else key(value)
                heapreplace(heap, entry)
                break
            else:
                heappop(heap)


    def nsmallest(n, iterable, key=None):
        """The n smallest items, the smallest first."""
        if n == 1:
            missing = object()
            found = min(iterable, default=missing, key=key)
            return [] if found is missing else [found]
        return sorted(iterable, key=key)[:max(n, 0)]


    def nlargest(n, iterable, key=None):
        """The n largest items, the largest first."""
        if n == 1:
            missing = object()
            found = max(iterable, default=missing, key=key)
            return [] if found is missing else [found]
        return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
    """#
}
