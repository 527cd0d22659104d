# cmath, and powers of complex numbers.
import cmath, math
zs = [1+2j, -1+0.5j, 3j, 2+0j, -2+0j, 0.5-0.25j, -3-4j, 1e-5+1e-7j, 0j]
for name in 'sqrt exp log log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh phase polar'.split():
    for z in zs:
        try: print(name, z, getattr(cmath, name)(z))
        except Exception as e: print(name, z, type(e).__name__, e)
print(cmath.rect(2, math.pi/3), cmath.rect(1, 0), cmath.isclose(1+1j, 1+1.0000000001j), cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj, cmath.log(8, 2), cmath.isnan(cmath.nanj), cmath.isinf(cmath.infj), cmath.isfinite(1j))
print(cmath.exp(1j * cmath.pi), cmath.sqrt(-1), cmath.sqrt(4), cmath.phase(-1), cmath.polar(1j))
for f in (lambda: cmath.sqrt('x'), lambda: cmath.log(0), lambda: cmath.exp(1000)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print((-0.75) ** 1j, (1+2j)**(3-1j), (2+0j)**0.5, 1j**2, (1.5-2j)**3, 2**1j, (0j)**2, (3+4j)**-2, (1+1j)**100, (1+1j)**101, (2j)**-1, 1j**0.5, (-8)**(1/3))
