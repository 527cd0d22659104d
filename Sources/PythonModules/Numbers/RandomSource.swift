// The Python part of the module `random`: its classes and distributions, over the natives in Random.swift.

enum RandomSource {
  /// The module's source.
  static let text = #"""
    import os as _os
    from math import (acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor,
                      isfinite as _isfinite, log as _log, pi as _pi, sin as _sin, sqrt as _sqrt)

    __all__ = ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate',
               'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate',
               'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle',
               'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']

    NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
    LOG4 = _log(4.0)
    SG_MAGICCONST = 1.0 + _log(4.5)
    TWOPI = 2.0 * _pi
    BPF = 53
    RECIP_BPF = 2 ** -BPF
    # The largest number of which all the bits come in one native call.
    _WORD = (1 << 62) - 1


    def _whole(value):
        try:
            return type(value).__index__(value)
        except AttributeError:
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


    def _argument(value, number):
        """An argument of randrange as an integer, which 3.11 still takes from whole floats."""
        try:
            return _whole(value)
        except TypeError:
            integer = int(value)
            if integer != value:
                raise ValueError(number) from None
            return integer


    def _is_sequence(value):
        if isinstance(value, (list, tuple, range, str, bytes, bytearray)):
            return True
        from collections.abc import Sequence
        return isinstance(value, Sequence)


    def _running(values):
        totals = []
        total = None
        for value in values:
            total = value if total is None else total + value
            totals.append(total)
        return totals


    def _place(totals, value, high):
        """The first position whose total is above a value."""
        low = 0
        while low < high:
            middle = (low + high) // 2
            if value < totals[middle]:
                high = middle
            else:
                low = middle + 1
        return low


    class Random:
        """A generator of random numbers with a stream of its own."""

        VERSION = 3

        def __new__(cls, *arguments, **names):
            self = object.__new__(cls)
            self._number = _open()
            return self

        def __init__(self, x=None):
            self.seed(x)
            self.gauss_next = None

        def __del__(self):
            _close(self._number)

        def __init_subclass__(cls, /, **names):
            super().__init_subclass__(**names)
            for owner in cls.__mro__:
                if owner is Random:
                    break
                if 'getrandbits' in owner.__dict__:
                    cls._randbelow = Random._randbelow_with_getrandbits
                    break
                if 'random' in owner.__dict__:
                    cls._randbelow = Random._randbelow_without_getrandbits
                    break

        def seed(self, a=None, version=2):
            """Start the stream anew from a number, text, bytes, or something that the system picks."""
            if a is None:
                _seed(self._number, list(_entropy(624)))
                self.gauss_next = None
                return
            if version == 1 and isinstance(a, (str, bytes)):
                text = a.decode('latin-1') if isinstance(a, bytes) else a
                number = ord(text[0]) << 7 if text else 0
                for code in map(ord, text):
                    number = ((1000003 * number) ^ code) & 0xFFFFFFFFFFFFFFFF
                a = number ^ len(text)
            elif version == 2 and isinstance(a, (str, bytes, bytearray)):
                octets = a.encode() if isinstance(a, str) else bytes(a)
                a = int.from_bytes(octets + bytes(_digest(octets)), 'big')
            elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
                raise TypeError('The only supported seed types are: None,\n'
                                'int, float, str, bytes, and bytearray.')
            a = abs(a) if isinstance(a, int) else hash(a) & 0xFFFFFFFFFFFFFFFF
            key = []
            while a:
                key.append(a & 0xFFFFFFFF)
                a >>= 32
            _seed(self._number, key)
            self.gauss_next = None

        def getstate(self):
            """Everything that setstate() needs to go on from here."""
            return self.VERSION, _get(self._number), self.gauss_next

        def setstate(self, state):
            """Go on from where getstate() was called."""
            version = state[0]
            if version not in (2, 3):
                raise ValueError(f'state with version {version} passed to Random.setstate() '
                                 f'of version {self.VERSION}')
            version, words, self.gauss_next = state
            if len(words) != 625:
                raise ValueError('state vector is the wrong size')
            _set(self._number, [word % (1 << 32) for word in words[:-1]], words[-1])

        def __getstate__(self):
            return self.getstate()

        def __setstate__(self, state):
            self.setstate(state)

        def __reduce__(self):
            return self.__class__, (), self.getstate()

        def random(self):
            """A float from 0 up to but without 1."""
            return _random(self._number)

        def getrandbits(self, k, /):
            """A whole number of k random bits."""
            k = _whole(k)
            if k < 0:
                raise ValueError('number of bits must be non-negative')
            if k > 2147483647:
                raise OverflowError('Python int too large to convert to C int')
            if k <= 62:
                return _bits(self._number, k)
            result = position = 0
            while position < k:
                count = min(32, k - position)
                result |= _bits(self._number, count) << position
                position += count
            return result

        def randbytes(self, n):
            """n random bytes."""
            return self.getrandbits(n * 8).to_bytes(n, 'little')

        def _randbelow(self, n):
            if n <= _WORD:
                return _below(self._number, n)
            return self._randbelow_with_getrandbits(n)

        def _randbelow_with_getrandbits(self, n):
            if not n:
                return 0
            getrandbits = self.getrandbits
            count = n.bit_length()
            result = getrandbits(count)
            while result >= n:
                result = getrandbits(count)
            return result

        def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
            random = self.random
            if n >= maxsize:
                return _floor(random() * n)
            if n == 0:
                return 0
            limit = (maxsize - maxsize % n) / maxsize
            result = random()
            while result >= limit:
                result = random()
            return _floor(result * maxsize) % n

        def randrange(self, start, stop=None, step=1):
            """A number out of range(start, stop, step)."""
            first = _argument(start, 'non-integer arg 1 for randrange()')
            if stop is None:
                if step != 1:
                    raise TypeError('Missing a non-None stop argument')
                if first > 0:
                    return self._randbelow(first)
                raise ValueError('empty range for randrange()')
            last = _argument(stop, 'non-integer stop for randrange()')
            width = last - first
            stride = _argument(step, 'non-integer step for randrange()')
            if stride == 1:
                if width > 0:
                    return first + self._randbelow(width)
                raise ValueError(f'empty range for randrange() ({first}, {last}, {width})')
            if stride > 0:
                count = (width + stride - 1) // stride
            elif stride < 0:
                count = (width + stride + 1) // stride
            else:
                raise ValueError('zero step for randrange()')
            if count <= 0:
                raise ValueError('empty range for randrange()')
            return first + stride * self._randbelow(count)

        def randint(self, a, b):
            """A whole number from a to b, both included."""
            return self.randrange(a, b + 1)

        def choice(self, seq):
            """One item of a sequence."""
            if not len(seq):
                raise IndexError('Cannot choose from an empty sequence')
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x):
            """Bring a list into a random order, in place."""
            below = self._randbelow
            for position in range(len(x) - 1, 0, -1):
                other = below(position + 1)
                x[position], x[other] = x[other], x[position]

        def sample(self, population, k, *, counts=None):
            """A list of k different members of a sequence."""
            if not _is_sequence(population):
                raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
            size = len(population)
            if counts is not None:
                totals = _running(counts)
                if len(totals) != size:
                    raise ValueError('The number of counts does not match the population')
                total = totals.pop()
                if not isinstance(total, int):
                    raise TypeError('Counts must be integers')
                if total <= 0:
                    raise ValueError('Total of counts must be greater than zero')
                picked = self.sample(range(total), k=k)
                return [population[_place(totals, pick, len(totals))] for pick in picked]
            below = self._randbelow
            if not 0 <= k <= size:
                raise ValueError('Sample larger than population or is negative')
            result = [None] * k
            # Which of the two ways is taken decides the stream, so the bound is CPython's.
            bound = 21
            if k > 5:
                bound += 4 ** _ceil(_log(k * 3, 4))
            if size <= bound:
                pool = list(population)
                for position in range(k):
                    pick = below(size - position)
                    result[position] = pool[pick]
                    pool[pick] = pool[size - position - 1]
            else:
                picked = set()
                for position in range(k):
                    pick = below(size)
                    while pick in picked:
                        pick = below(size)
                    picked.add(pick)
                    result[position] = population[pick]
            return result

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            """A list of k items, each picked anew, as likely as their weights say."""
            random = self.random
            size = len(population)
            if cum_weights is None:
                if weights is None:
                    span = size + 0.0
                    return [population[_floor(random() * span)] for _ in range(k)]
                try:
                    cum_weights = _running(weights)
                except TypeError:
                    if not isinstance(weights, int):
                        raise
                    k = weights
                    raise TypeError(f'The number of choices must be a keyword argument: {k=}') from None
            elif weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
            if len(cum_weights) != size:
                raise ValueError('The number of weights does not match the population')
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError('Total of weights must be greater than zero')
            if not _isfinite(total):
                raise ValueError('Total of weights must be finite')
            return [population[_place(cum_weights, random() * total, size - 1)] for _ in range(k)]

        def uniform(self, a, b):
            """A float between a and b."""
            return a + (b - a) * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            """A float between two bounds, likeliest at a given one."""
            u = self.random()
            try:
                c = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if u > c:
                u = 1.0 - u
                c = 1.0 - c
                low, high = high, low
            return low + (high - low) * _sqrt(u * c)

        def normalvariate(self, mu=0.0, sigma=1.0):
            """The normal distribution, by the ratio of uniforms (Kinderman and Monahan 1977)."""
            random = self.random
            while True:
                u1 = random()
                u2 = 1.0 - random()
                z = NV_MAGICCONST * (u1 - 0.5) / u2
                if z * z / 4.0 <= -_log(u2):
                    return mu + z * sigma

        def gauss(self, mu=0.0, sigma=1.0):
            """The normal distribution, two numbers at a time (Box and Muller 1958)."""
            z = self.gauss_next
            self.gauss_next = None
            if z is None:
                angle = self.random() * TWOPI
                radius = _sqrt(-2.0 * _log(1.0 - self.random()))
                z = _cos(angle) * radius
                self.gauss_next = _sin(angle) * radius
            return mu + z * sigma

        def lognormvariate(self, mu, sigma):
            """The distribution whose logarithm is normal."""
            return _exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            """The exponential distribution; the mean is 1 / lambd."""
            return -_log(1.0 - self.random()) / lambd

        def vonmisesvariate(self, mu, kappa):
            """Angles on a circle (Fisher 1993)."""
            random = self.random
            if kappa <= 1e-6:
                return TWOPI * random()
            s = 0.5 / kappa
            r = s + _sqrt(1.0 + s * s)
            while True:
                z = _cos(_pi * random())
                d = z / (r + z)
                u = random()
                if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                    break
            q = 1.0 / r
            f = (q + z) / (1.0 + q * z)
            if random() > 0.5:
                return (mu + _acos(f)) % TWOPI
            return (mu - _acos(f)) % TWOPI

        def gammavariate(self, alpha, beta):
            """The gamma distribution (Cheng 1977; Ahrens and Dieter 1974 for alpha below 1)."""
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError('gammavariate: alpha and beta must be > 0.0')
            random = self.random
            if alpha > 1.0:
                ainv = _sqrt(2.0 * alpha - 1.0)
                bbb = alpha - LOG4
                ccc = alpha + ainv
                while True:
                    u1 = random()
                    if not 1e-7 < u1 < 0.9999999:
                        continue
                    u2 = 1.0 - random()
                    v = _log(u1 / (1.0 - u1)) / ainv
                    x = alpha * _exp(v)
                    z = u1 * u1 * u2
                    r = bbb + ccc * v - x
                    if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                        return x * beta
            if alpha == 1.0:
                return -_log(1.0 - random()) * beta
            while True:
                b = (_e + alpha) / _e
                p = b * random()
                x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
                u = random()
                if u <= (x ** (alpha - 1.0) if p > 1.0 else _exp(-x)):
                    return x * beta

        def betavariate(self, alpha, beta):
            """The beta distribution, between 0 and 1."""
            y = self.gammavariate(alpha, 1.0)
            return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

        def paretovariate(self, alpha):
            """The Pareto distribution."""
            return (1.0 - self.random()) ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            """The Weibull distribution; alpha is the scale, beta the shape."""
            return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


    class SystemRandom(Random):
        """A generator whose numbers come from the operating system; it has no state and no seed."""

        def random(self):
            high, low = _entropy(2)
            return ((high >> 5) * 67108864 + (low >> 6)) * RECIP_BPF

        def getrandbits(self, k):
            k = _whole(k)
            if k < 0:
                raise ValueError('number of bits must be non-negative')
            result = 0
            for word in _entropy((k + 31) // 32):
                result = result << 32 | word
            return result >> -k % 32

        def randbytes(self, n):
            return self.getrandbits(n * 8).to_bytes(n, 'little')

        def seed(self, *arguments, **names):
            return None

        def _notimplemented(self, *arguments, **names):
            raise NotImplementedError('System entropy source does not have state.')

        getstate = setstate = _notimplemented


    _inst = Random()
    # Two processes must not draw the same numbers.
    _os.register_at_fork(after_in_child=_inst.seed)
    seed = _inst.seed
    getstate = _inst.getstate
    setstate = _inst.setstate
    getrandbits = _inst.getrandbits
    randbytes = _inst.randbytes
    randrange = _inst.randrange
    randint = _inst.randint
    choice = _inst.choice
    shuffle = _inst.shuffle
    sample = _inst.sample
    choices = _inst.choices
    uniform = _inst.uniform
    triangular = _inst.triangular
    normalvariate = _inst.normalvariate
    gauss = _inst.gauss
    lognormvariate = _inst.lognormvariate
    expovariate = _inst.expovariate
    vonmisesvariate = _inst.vonmisesvariate
    gammavariate = _inst.gammavariate
    betavariate = _inst.betavariate
    paretovariate = _inst.paretovariate
    weibullvariate = _inst.weibullvariate
    random = _inst.random
    """#
}
