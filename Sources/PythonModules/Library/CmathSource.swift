// The module `cmath`, in Python.

enum CmathSource {
  /// The module's source.
  static let text = #"""
    import math
    from math import e, inf, nan, pi, tau

    infj, nanj = complex(0.0, inf), complex(0.0, nan)


    def _complex(value):
        if isinstance(value, (complex, float, int)):
            return complex(value)
        if hasattr(type(value), '__complex__') or hasattr(type(value), '__float__') or hasattr(type(value), '__index__'):
            return complex(value)
        raise TypeError(f'must be real number, not {type(value).__name__}')


    def phase(z, /):
        """The angle of a complex number."""
        z = _complex(z)
        return math.atan2(z.imag, z.real)


    def polar(z, /):
        """The distance from 0 and the angle."""
        z = _complex(z)
        return abs(z), phase(z)


    def rect(r, phi, /):
        """The complex number at a distance and angle."""
        if math.isinf(phi):
            if r:
                raise ValueError('math domain error')
            return complex(0.0, 0.0)
        if not phi:
            return complex(r, r * phi)
        return complex(r * math.cos(phi), r * math.sin(phi))


    def isnan(z, /):
        z = _complex(z)
        return math.isnan(z.real) or math.isnan(z.imag)


    def isinf(z, /):
        z = _complex(z)
        return math.isinf(z.real) or math.isinf(z.imag)


    def isfinite(z, /):
        z = _complex(z)
        return math.isfinite(z.real) and math.isfinite(z.imag)


    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
        """Whether two complex numbers are nearly equal."""
        if rel_tol < 0 or abs_tol < 0:
            raise ValueError('tolerances must be non-negative')
        a, b = _complex(a), _complex(b)
        if a == b:
            return True
        if isinf(a) or isinf(b):
            return False
        return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)


    def sqrt(z, /):
        """The root with a real part that is not negative."""
        z = _complex(z)
        x, y = z.real, z.imag
        if x == 0 and y == 0:
            return complex(0.0, y)
        if math.isinf(y):
            return complex(inf, y)
        if math.isinf(x) or math.isnan(x) or math.isnan(y):
            if x == inf:
                return complex(inf, y if math.isnan(y) else math.copysign(0.0, y))
            if x == -inf:
                return complex(nan if math.isnan(y) else 0.0, math.copysign(inf, y))
            return complex(nan, nan)
        ax, ay = abs(x) / 8, abs(y)
        if x and ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
            ax = math.ldexp(ax * 8, 54)
            s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 54))), -27)
        else:
            s = 2 * math.sqrt(ax + math.hypot(ax, ay / 8))
        d = ay / (2 * s)
        return complex(s, math.copysign(d, y)) if x >= 0 else complex(d, math.copysign(s, y))


    def exp(z, /):
        """e to the power of a complex number."""
        z = _complex(z)
        if not isfinite(z):
            if math.isinf(z.real) and math.isfinite(z.imag):
                if z.imag == 0:
                    return complex(0.0 if z.real < 0 else inf, z.imag)
                size = 0.0 if z.real < 0 else inf
                return complex(math.copysign(size, math.cos(z.imag)), math.copysign(size, math.sin(z.imag)))
            if math.isinf(z.imag) and z.real != -inf:
                raise ValueError('math domain error')
            return complex(0.0, 0.0) if z.real == -inf else complex(nan, z.imag if z.imag == 0 else nan)
        if z.real > 708.0:
            size = math.exp(z.real - 1.0)
            result = complex(size * math.cos(z.imag) * e, size * math.sin(z.imag) * e)
        else:
            size = math.exp(z.real)
            result = complex(size * math.cos(z.imag), size * math.sin(z.imag))
        if isinf(result):
            raise OverflowError('math range error')
        return result


    def log(z, base=None, /):
        """The logarithm, the natural one without a base."""
        z = _complex(z)
        if not z:
            raise ValueError('math domain error')
        size = _log_size(abs(z.real), abs(z.imag))
        result = complex(size, phase(z))
        return result if base is None else result / log(base)


    def _log_size(ax, ay):
        """The logarithm of the distance from 0, exact near a distance of 1."""
        if math.isinf(ax) or math.isinf(ay):
            return inf
        size = math.hypot(ax, ay)
        if size == inf:
            return math.log(math.hypot(ax / 2, ay / 2)) + math.log(2)
        if 0.71 <= size <= 1.73:
            larger, smaller = max(ax, ay), min(ax, ay)
            return math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2
        return math.log(size)


    def log10(z, /):
        """The logarithm to base 10."""
        result = log(z)
        return complex(result.real / math.log(10.0), result.imag / math.log(10.0))


    def sinh(z, /):
        z = _complex(z)
        return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


    def cosh(z, /):
        z = _complex(z)
        return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


    def tanh(z, /):
        z = _complex(z)
        if abs(z.real) > 354:
            rest = 4.0 * math.sin(z.imag) * math.cos(z.imag) * math.exp(-2 * abs(z.real))
            return complex(math.copysign(1.0, z.real), rest)
        tx, ty = math.tanh(z.real), math.tan(z.imag)
        cx = 1 / math.cosh(z.real)
        tt = tx * ty
        denominator = 1 + tt * tt
        return complex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx)


    def sin(z, /):
        z = _complex(z)
        result = sinh(complex(-z.imag, z.real))
        return complex(result.imag, -result.real)


    def cos(z, /):
        z = _complex(z)
        return cosh(complex(-z.imag, z.real))


    def tan(z, /):
        z = _complex(z)
        result = tanh(complex(-z.imag, z.real))
        return complex(result.imag, -result.real)


    def asinh(z, /):
        z = _complex(z)
        s1, s2 = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
        return complex(math.asinh(s1.real * s2.imag - s2.real * s1.imag),
                       math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


    def acosh(z, /):
        z = _complex(z)
        s1, s2 = sqrt(complex(z.real - 1, z.imag)), sqrt(complex(z.real + 1, z.imag))
        return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2 * math.atan2(s1.imag, s2.real))


    def acos(z, /):
        z = _complex(z)
        s1, s2 = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
        return complex(2 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


    def asin(z, /):
        z = _complex(z)
        result = asinh(complex(-z.imag, z.real))
        return complex(result.imag, -result.real)


    def atanh(z, /):
        z = _complex(z)
        if z.real < 0 or z.real == 0 and math.copysign(1, z.real) < 0:
            return -atanh(-z)
        ay = abs(z.imag)
        if z.real == 1 and ay == 0:
            raise ValueError('math domain error')
        real = math.log1p(4 * z.real / ((1 - z.real) ** 2 + ay * ay)) / 4
        imag = -math.atan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2
        return complex(real, imag)


    def atan(z, /):
        z = _complex(z)
        result = atanh(complex(-z.imag, z.real))
        return complex(result.imag, -result.real)
    """#
}
