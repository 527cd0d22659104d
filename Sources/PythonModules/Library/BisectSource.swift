// The module `bisect`, in Python.

enum BisectSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['bisect', 'bisect_left', 'bisect_right', 'insort', 'insort_left', 'insort_right']


    def bisect_right(a, x, lo=0, hi=None, *, key=None):
        """The place behind all items that are not greater than x."""
        if lo < 0:
            raise ValueError('lo must be non-negative')
        if hi is None:
            hi = len(a)
        if key is None:
            while lo < hi:
                middle = (lo + hi) // 2
                if x < a[middle]:
                    hi = middle
                else:
                    lo = middle + 1
        else:
            while lo < hi:
                middle = (lo + hi) // 2
                if x < key(a[middle]):
                    hi = middle
                else:
                    lo = middle + 1
        return lo


    def bisect_left(a, x, lo=0, hi=None, *, key=None):
        """The place before all items that are not less than x."""
        if lo < 0:
            raise ValueError('lo must be non-negative')
        if hi is None:
            hi = len(a)
        if key is None:
            while lo < hi:
                middle = (lo + hi) // 2
                if a[middle] < x:
                    lo = middle + 1
                else:
                    hi = middle
        else:
            while lo < hi:
                middle = (lo + hi) // 2
                if key(a[middle]) < x:
                    lo = middle + 1
                else:
                    hi = middle
        return lo


    def insort_right(a, x, lo=0, hi=None, *, key=None):
        """Put x into a sorted list, behind items that are equal."""
        a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


    def insort_left(a, x, lo=0, hi=None, *, key=None):
        """Put x into a sorted list, before items that are equal."""
        a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


    bisect = bisect_right
    insort = insort_right
    """#
}
