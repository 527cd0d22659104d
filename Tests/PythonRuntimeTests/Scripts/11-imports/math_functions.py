# The math module: functions that give exact or well rounded results.
import math
print(math.sqrt(2), math.sqrt(0), math.isqrt(99), math.cbrt(27), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist((0, 0), (3, 4)))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.fabs(-3), math.copysign(2, -0.0), math.fmod(-7, 3), math.modf(3.25), math.frexp(8.0), math.ldexp(0.5, 4))
print(math.factorial(20), math.factorial(0), math.comb(5, 2), math.perm(5, 2), math.perm(4), math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(12, 18, 8), math.lcm(4, 6), math.lcm())
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2, 3], start=10), math.fsum([0.1] * 10), sum([0.1] * 10))
print(math.exp(0), math.exp(1), math.log(1), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.expm1(0), math.pow(2, 3), math.log(10 ** 400))
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
print(math.degrees(math.pi), math.radians(180), math.sin(0), math.cos(0), math.tan(0), math.asin(1), math.acos(1), math.atan(1), math.atan2(1, -1), math.sinh(0), math.cosh(0), math.tanh(0))
print(round(math.sin(1), 12), round(math.cos(1), 12), round(math.tan(1), 12), round(math.gamma(5), 9), round(math.lgamma(10), 9), round(math.erf(0.5), 9))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
print(math.remainder(7, 3), math.nextafter(1, 2), math.ulp(1.0), math.floor(10 ** 20 + 0.5), math.ceil(5), math.isqrt(10 ** 40), math.sumprod if hasattr(math, "sumprod") else "no sumprod")
