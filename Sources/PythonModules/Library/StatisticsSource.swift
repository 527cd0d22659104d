// The module `statistics`, in Python.

enum StatisticsSource {
  /// The module's source.
  static let text = #"""
    import math
    from collections import Counter, namedtuple

    __all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
               'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low',
               'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


    class StatisticsError(ValueError):
        """Data from which a statistic cannot be computed."""


    # Sums are exact: numerators are added by their denominators, and the fractions made one at the end.

    def _ratio(value):
        try:
            return value.as_integer_ratio()
        except AttributeError:
            pass
        except (OverflowError, ValueError):
            return value, None
        try:
            return value.numerator, value.denominator
        except AttributeError:
            raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None


    def _common(one, other):
        """The type of a result that comes from values of two types."""
        if one is other or other is int or other is bool:
            return one
        if one is int:
            return other
        if issubclass(other, one):
            return other
        if issubclass(one, other) or issubclass(other, int):
            return one
        if issubclass(one, int):
            return other
        names = one.__name__, other.__name__
        if 'Fraction' in names and (issubclass(one, float) or issubclass(other, float)):
            return one if issubclass(one, float) else other
        raise TypeError("don't know how to coerce %s and %s" % names)


    def _reduced(numerator, denominator):
        if denominator is None:
            return numerator, None
        common = math.gcd(numerator, denominator)
        return numerator // common, denominator // common


    def _total(partials):
        """The sum of numerators by denominator, as a fraction; a value that is not finite instead, if there is one."""
        if None in partials:
            return partials[None], None
        top, bottom = 0, 1
        for denominator, numerator in partials.items():
            top, bottom = top * denominator + numerator * bottom, bottom * denominator
            if bottom.bit_length() > 4096:
                top, bottom = _reduced(top, bottom)
        return _reduced(top, bottom)


    def _sum(data):
        """Type, exact sum and number of the data."""
        kind = int
        count = 0
        partials = {}
        for value in data:
            if type(value) is not kind:
                kind = _common(kind, type(value))
            count += 1
            numerator, denominator = _ratio(value)
            partials[denominator] = partials.get(denominator, 0) + numerator
        return kind, _total(partials), count


    def _squares(data, center=None):
        """Type, exact sum of squared deviations and number of the data."""
        if center is not None:
            return _sum((value - center) * (value - center) for value in data)
        kind = int
        count = 0
        sums, squares = {}, {}
        for value in data:
            if type(value) is not kind:
                kind = _common(kind, type(value))
            count += 1
            numerator, denominator = _ratio(value)
            sums[denominator] = sums.get(denominator, 0) + numerator
            squares[denominator] = squares.get(denominator, 0) + numerator * numerator
        if None in sums:
            return kind, (squares[None], None), count
        top, bottom = _total(sums)
        square_top, square_bottom = _total({key * key: value for key, value in squares.items()})
        if not count:
            return kind, (0, 1), 0
        # sum of (x - mean)^2 = sum of x^2 - (sum of x)^2 / n
        return kind, _reduced(square_top * bottom * bottom * count - top * top * square_bottom,
                              square_bottom * bottom * bottom * count), count


    def _converted(pair, kind):
        """An exact fraction as a value of a type."""
        numerator, denominator = pair
        if denominator is None:
            return numerator
        if issubclass(kind, int) and denominator != 1:
            kind = float
        if issubclass(kind, int):
            return kind(numerator)
        if issubclass(kind, float):
            return kind(numerator / denominator)
        if kind.__name__ == 'Fraction':
            return kind(numerator, denominator)
        return kind(numerator) / denominator


    def _divided(pair, count):
        numerator, denominator = pair
        if denominator is None:
            return numerator / count, None
        return _reduced(numerator, denominator * count)


    def _needed(data, name):
        data = list(data)
        if not data:
            raise StatisticsError(f'{name} requires at least one data point')
        return data


    def mean(data):
        """The arithmetic mean."""
        kind, total, count = _sum(data)
        if count < 1:
            raise StatisticsError('mean requires at least one data point')
        return _converted(_divided(total, count), kind)


    def fmean(data, weights=None):
        """The arithmetic mean by floats; with weights where they are given."""
        try:
            count = len(data)
        except TypeError:
            data = list(data)
            count = len(data)
        if weights is None:
            total = math.fsum(data)
            if not count:
                raise StatisticsError('fmean requires at least one data point')
            return total / count
        weights = list(weights)
        if count != len(weights):
            raise StatisticsError('data and weights must be the same length')
        total = math.fsum(weight * value for value, weight in zip(data, weights))
        below = math.fsum(weights)
        if not below:
            raise StatisticsError('sum of weights must be non-zero')
        return total / below


    def geometric_mean(data):
        """The n-th root of the product."""
        try:
            return math.exp(fmean(map(math.log, data)))
        except ValueError:
            raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None


    def harmonic_mean(data, weights=None):
        """The reciprocal of the mean of the reciprocals."""
        if iter(data) is data:
            data = list(data)
        refusal = 'harmonic mean does not support negative values'
        count = len(data)
        if count < 1:
            raise StatisticsError('harmonic_mean requires at least one data point')
        if count == 1 and weights is None:
            value = data[0]
            if not (isinstance(value, (int, float)) or hasattr(value, 'as_integer_ratio')):
                raise TypeError('unsupported type')
            if value < 0:
                raise StatisticsError(refusal)
            return value
        if weights is None:
            weights = [1] * count
            below = count
        else:
            if iter(weights) is weights:
                weights = list(weights)
            if len(weights) != count:
                raise StatisticsError('Number of weights does not match data size')
            for weight in weights:
                if weight < 0:
                    raise StatisticsError(refusal)
            _, (top, bottom), _ = _sum(weights)
            below = top if bottom == 1 else _quotient(top, bottom)
        for value in data:
            if value < 0:
                raise StatisticsError(refusal)
        try:
            kind, total, _ = _sum(weight / value if weight else 0 for weight, value in zip(weights, data))
        except ZeroDivisionError:
            return 0
        if total[0] == 0:
            raise StatisticsError('Weighted sum must be positive')
        if total[1] is None:
            return below / total[0]
        top, bottom = _ratio(below)
        return _converted(_reduced(top * total[1], bottom * total[0]), kind)


    def _quotient(numerator, denominator):
        from fractions import Fraction
        return Fraction(numerator, denominator)


    def median(data):
        """The middle value; the mean of the two middle ones where there are two."""
        data = sorted(data)
        count = len(data)
        if not count:
            raise StatisticsError('no median for empty data')
        if count % 2:
            return data[count // 2]
        return (data[count // 2 - 1] + data[count // 2]) / 2


    def median_low(data):
        """The middle value; the smaller of two."""
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data[(len(data) - 1) // 2]


    def median_high(data):
        """The middle value; the larger of two."""
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data[len(data) // 2]


    def median_grouped(data, interval=1):
        """The middle of data that stand for classes of a width, by interpolation."""
        data = sorted(data)
        count = len(data)
        if not count:
            raise StatisticsError('no median for empty data')
        from bisect import bisect_left, bisect_right
        middle = data[count // 2]
        start = bisect_left(data, middle)
        end = bisect_right(data, middle, lo=start)
        try:
            interval = float(interval)
            lower = float(middle) - interval / 2.0
        except ValueError:
            raise TypeError('Value cannot be converted to a float')
        return lower + interval * (count / 2 - start) / (end - start)


    def mode(data):
        """The most frequent value; the first of several."""
        pairs = Counter(iter(data)).most_common(1)
        if not pairs:
            raise StatisticsError('no mode for empty data')
        return pairs[0][0]


    def multimode(data):
        """The most frequent values, in the order in which they first came."""
        counts = Counter(iter(data))
        highest = max(counts.values(), default=0)
        return [value for value, count in counts.items() if count == highest]


    def quantiles(data, *, n=4, method='exclusive'):
        """The cut points that divide the data into n parts of equal weight."""
        if n < 1:
            raise StatisticsError('n must be at least 1')
        data = sorted(data)
        count = len(data)
        if count < 2:
            raise StatisticsError('must have at least two data points')
        result = []
        if method == 'inclusive':
            for part in range(1, n):
                place, rest = divmod(part * (count - 1), n)
                result.append((data[place] * (n - rest) + data[place + 1] * rest) / n)
            return result
        if method == 'exclusive':
            for part in range(1, n):
                place = min(max(part * (count + 1) // n, 1), count - 1)
                rest = part * (count + 1) - place * n
                result.append((data[place - 1] * (n - rest) + data[place] * rest) / n)
            return result
        raise ValueError(f'Unknown method: {method!r}')


    def variance(data, xbar=None):
        """The variance of the population that a sample was taken from."""
        kind, total, count = _squares(data, xbar)
        if count < 2:
            raise StatisticsError('variance requires at least two data points')
        return _converted(_divided(total, count - 1), kind)


    def pvariance(data, mu=None):
        """The variance of the data as a whole population."""
        kind, total, count = _squares(data, mu)
        if count < 1:
            raise StatisticsError('pvariance requires at least one data point')
        return _converted(_divided(total, count), kind)


    def _root(pair, kind):
        """The square root of an exact fraction, rounded once."""
        numerator, denominator = pair
        if denominator is None:
            return math.sqrt(numerator)
        if kind.__name__ == 'Decimal':
            return (kind(numerator) / denominator).sqrt()
        if not numerator:
            return 0.0
        # Scaled so that the whole root has 54 bits or more; its last bit tells whether something was cut off.
        shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
        if shift >= 0:
            denominator <<= 2 * shift
        else:
            numerator <<= -2 * shift
        root = math.isqrt(numerator // denominator)
        root |= root * root * denominator != numerator
        return float(root << shift) if shift >= 0 else root / (1 << -shift)


    def stdev(data, xbar=None):
        """The square root of the variance of a sample."""
        kind, total, count = _squares(data, xbar)
        if count < 2:
            raise StatisticsError('stdev requires at least two data points')
        return _root(_divided(total, count - 1), kind)


    def pstdev(data, mu=None):
        """The square root of the variance of a population."""
        kind, total, count = _squares(data, mu)
        if count < 1:
            raise StatisticsError('pstdev requires at least one data point')
        return _root(_divided(total, count), kind)


    def _pairs(x, y, name):
        if len(x) != len(y):
            raise StatisticsError(f'{name} requires that both inputs have same number of data points')
        if len(x) < 2:
            raise StatisticsError(f'{name} requires at least two data points')
        return math.fsum(x) / len(x), math.fsum(y) / len(x)


    def covariance(x, y, /):
        """How two variables vary together."""
        middle_x, middle_y = _pairs(x, y, 'covariance')
        return math.fsum((a - middle_x) * (b - middle_y) for a, b in zip(x, y)) / (len(x) - 1)


    def correlation(x, y, /):
        """Pearson's coefficient, from -1 to 1."""
        middle_x, middle_y = _pairs(x, y, 'correlation')
        both = math.fsum((a - middle_x) * (b - middle_y) for a, b in zip(x, y))
        square_x = math.fsum((a - middle_x) ** 2.0 for a in x)
        square_y = math.fsum((b - middle_y) ** 2.0 for b in y)
        try:
            return both / math.sqrt(square_x * square_y)
        except ZeroDivisionError:
            raise StatisticsError('at least one of the inputs is constant')


    LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


    def linear_regression(x, y, /, *, proportional=False):
        """Slope and intercept of the line with the least squares."""
        middle_x, middle_y = _pairs(x, y, 'linear regression')
        if proportional:
            both = math.fsum(a * b for a, b in zip(x, y))
            square = math.fsum(a * a for a in x)
        else:
            both = math.fsum((a - middle_x) * (b - middle_y) for a, b in zip(x, y))
            square = math.fsum((a - middle_x) ** 2.0 for a in x)
        try:
            slope = both / square
        except ZeroDivisionError:
            raise StatisticsError('x is constant')
        return LinearRegression(slope=slope, intercept=0.0 if proportional else middle_y - slope * middle_x)


    # The percentage point of the normal distribution by rational functions (Wichura 1988, algorithm AS 241, PPND16):
    # numerator and denominator for the middle, the near tail and the far tail, highest power first.
    _MIDDLE = ((2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
                4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
                1.3314166789178437745e+2, 3.3871328727963666080e+0),
               (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
                2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
                4.2313330701600911252e+1, 1.0))
    _NEAR = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
              1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
              4.63033784615654529590e+0, 1.42343711074968357734e+0),
             (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
              1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
              2.05319162663775882187e+0, 1.0))
    _FAR = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
             2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
             5.46378491116411436990e+0, 6.65790464350110377720e+0),
            (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
             7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
             5.99832206555887937690e-1, 1.0))


    def _polynomial(factors, value):
        result = factors[0]
        for factor in factors[1:]:
            result = result * value + factor
        return result


    def _normal_point(p, mu, sigma):
        q = p - 0.5
        if abs(q) <= 0.425:
            r = 0.180625 - q * q
            x = _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r)
            return mu + x * sigma
        r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
        top, bottom = _NEAR if r <= 5.0 else _FAR
        r -= 1.6 if r <= 5.0 else 5.0
        x = _polynomial(top, r) / _polynomial(bottom, r)
        return mu + (-x if q < 0.0 else x) * sigma


    class NormalDist:
        """The normal distribution of a mean and a standard deviation."""

        __slots__ = {'_mu': 'Arithmetic mean of a normal distribution',
                     '_sigma': 'Standard deviation of a normal distribution'}

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError('sigma must be non-negative')
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            """The distribution with the mean and deviation of a sample."""
            data = list(data)
            kind, total, count = _sum(data)
            if count < 2:
                raise StatisticsError('stdev requires at least two data points')
            return cls(_converted(_divided(total, count), float), stdev(data))

        def samples(self, n, *, seed=None):
            """Random numbers of the distribution."""
            import random
            gauss = random.gauss if seed is None else random.Random(seed).gauss
            return [gauss(self._mu, self._sigma) for _ in range(n)]

        def pdf(self, x):
            """The density at a place."""
            variance = self._sigma * self._sigma
            if not variance:
                raise StatisticsError('pdf() not defined when sigma is zero')
            difference = x - self._mu
            return math.exp(difference * difference / (-2.0 * variance)) / math.sqrt(math.tau * variance)

        def cdf(self, x):
            """The probability of a value of at most x."""
            if not self._sigma:
                raise StatisticsError('cdf() not defined when sigma is zero')
            return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

        def inv_cdf(self, p):
            """The x of which cdf(x) is p."""
            if p <= 0.0 or p >= 1.0:
                raise StatisticsError('p must be in the range 0.0 < p < 1.0')
            if self._sigma <= 0.0:
                raise StatisticsError('cdf() not defined when sigma at or below zero')
            return _normal_point(p, self._mu, self._sigma)

        def quantiles(self, n=4):
            """The cut points that divide the distribution into n parts of equal probability."""
            return [self.inv_cdf(part / n) for part in range(1, n)]

        def overlap(self, other):
            """The area that two distributions share, from 0 to 1."""
            if not isinstance(other, NormalDist):
                raise TypeError('Expected another NormalDist instance')
            one, two = (self, other) if (self._sigma, self._mu) <= (other._sigma, other._mu) else (other, self)
            first, second = one.variance, two.variance
            if not first or not second:
                raise StatisticsError('overlap() not defined when sigma is zero')
            change = second - first
            distance = math.fabs(two._mu - one._mu)
            if not change:
                return 1.0 - math.erf(distance / (2.0 * one._sigma * math.sqrt(2.0)))
            middle = one._mu * second - two._mu * first
            reach = one._sigma * two._sigma * math.sqrt(distance * distance
                                                        + change * math.log(second / first))
            left = (middle + reach) / change
            right = (middle - reach) / change
            return 1.0 - (math.fabs(two.cdf(left) - one.cdf(left)) + math.fabs(two.cdf(right) - one.cdf(right)))

        def zscore(self, x):
            """How many deviations a value lies above the mean."""
            if not self._sigma:
                raise StatisticsError('zscore() not defined when sigma is zero')
            return (x - self._mu) / self._sigma

        @property
        def mean(self):
            return self._mu

        @property
        def median(self):
            return self._mu

        @property
        def mode(self):
            return self._mu

        @property
        def stdev(self):
            return self._sigma

        @property
        def variance(self):
            return self._sigma * self._sigma

        def __add__(x1, x2):
            if isinstance(x2, NormalDist):
                return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
            return NormalDist(x1._mu + x2, x1._sigma)

        def __sub__(x1, x2):
            if isinstance(x2, NormalDist):
                return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
            return NormalDist(x1._mu - x2, x1._sigma)

        def __mul__(x1, x2):
            return NormalDist(x1._mu * x2, x1._sigma * math.fabs(x2))

        def __truediv__(x1, x2):
            return NormalDist(x1._mu / x2, x1._sigma / math.fabs(x2))

        def __pos__(x1):
            return NormalDist(x1._mu, x1._sigma)

        def __neg__(x1):
            return NormalDist(-x1._mu, x1._sigma)

        __radd__ = __add__
        __rmul__ = __mul__

        def __rsub__(x1, x2):
            return -(x1 - x2)

        def __eq__(x1, x2):
            if not isinstance(x2, NormalDist):
                return NotImplemented
            return x1._mu == x2._mu and x1._sigma == x2._sigma

        def __hash__(self):
            return hash((self._mu, self._sigma))

        def __repr__(self):
            return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

        def __getstate__(self):
            return self._mu, self._sigma

        def __setstate__(self, state):
            self._mu, self._sigma = state
    """#
}
