// `math`'s functions of whole numbers of any size, which Swift's `math` calls when a word is too short.

enum IntegerMathSource {
  /// The module's source.
  static let text = #"""
    def _whole(value):
        kind = type(value)
        if not hasattr(kind, '__index__'):
            raise TypeError(f"'{kind.__name__}' object cannot be interpreted as an integer")
        return kind.__index__(value)


    def rounded(value, name):
        kind = type(value)
        method = getattr(kind, f'__{name}__', None)
        if method is not None:
            return method(value)
        if name == 'trunc':
            raise TypeError(f"type {kind.__name__} doesn't define __trunc__ method")
        if isinstance(value, float) or hasattr(kind, '__float__'):
            return getattr(float, f'__{name}__')(float(value))
        if hasattr(kind, '__index__'):
            return kind.__index__(value)
        raise TypeError(f"must be real number, not {kind.__name__}")


    def gcd(*integers):
        result = 0
        for integer in integers:
            other = abs(_whole(integer))
            while other:
                result, other = other, result % other
        return result


    def lcm(*integers):
        wholes = [abs(_whole(integer)) for integer in integers]
        if 0 in wholes:
            return 0
        result = 1
        for integer in wholes:
            result = result // gcd(result, integer) * integer
        return result


    def _product(low, high):
        """The product of low, low + 1, …, high - 1, halved so that the factors stay of like size."""
        if high - low <= 8:
            result = 1
            for factor in range(low, high):
                result *= factor
            return result
        middle = (low + high) // 2
        return _product(low, middle) * _product(middle, high)


    def factorial(n):
        n = _whole(n)
        if n < 0:
            raise ValueError('factorial() not defined for negative values')
        if n > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError(
                'factorial() argument should not exceed 9223372036854775807')
        return _product(1, n + 1)


    def isqrt(n):
        n = _whole(n)
        if n < 0:
            raise ValueError('isqrt() argument must be nonnegative')
        if n == 0:
            return 0
        # Newton's iteration from above, which falls until it is the root.
        root = 1 << (n.bit_length() + 1) // 2
        while True:
            better = (root + n // root) // 2
            if better >= root:
                return root
            root = better


    def comb(n, k):
        n, k = _whole(n), _whole(k)
        if n < 0:
            raise ValueError('n must be a non-negative integer')
        if k < 0:
            raise ValueError('k must be a non-negative integer')
        if k > n:
            return 0
        k = min(k, n - k)
        if k > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError('min(n - k, k) must not exceed 9223372036854775807')
        if k > 64:
            return _product(n - k + 1, n + 1) // _product(1, k + 1)
        result = 1
        for step in range(1, k + 1):
            result = result * (n - k + step) // step
        return result


    def perm(n, k=None):
        if k is None:
            return factorial(n)
        n, k = _whole(n), _whole(k)
        if n < 0:
            raise ValueError('n must be a non-negative integer')
        if k < 0:
            raise ValueError('k must be a non-negative integer')
        if k > n:
            return 0
        if k > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError('k must not exceed 9223372036854775807')
        return _product(n - k + 1, n + 1)


    def prod(iterable, start):
        result = start
        for value in iterable:
            result = result * value
        return result
    """#
}
