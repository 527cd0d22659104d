# A tour: formatting tour.
pi = 3.14159265; n = 1234567; s = "hello"
print(f"{pi:.2f} {pi:10.3f}| {pi:<10.1f}| {pi:^10.1f}| {pi:e} {pi:g} {pi:%} {n:,} {n:_} {n:x} {n:#x} {n:b} {n:o} {n:e} {n:010d} {n:+d} {-n:,} {s:>10} {s:*^11} {s!r:>10} {s:.2} {True} {None} {True:5} {1:5}| {'x':5}| {5:<5}| {5:^5}|")
print("%d %5d %-5d| %05d %x %X %o %e %f %.2f %g %s %r %c %c %% %+d % d" % (5, 5, 5, 5, 255, 255, 8, 1.5, 1.5, 1.555, 1e10, 's', 's', 'c', 65, 5, 5))
print("%(a)s %(b)05.1f" % {'a': 1, 'b': 2.55}, "%s" % (1,), "%s %s" % ("a", [1]), "%5s|%-5s|" % ('a', 'b'), "%*d" % (5, 3))
print("{} {} {0}".format(1, 2) if 0 else "{0} {1} {0} {x} {y[0]} {z.real}".format(1, 2, x=3, y=[4], z=5), "{:>{w}}".format('a', w=5), "{{}}".format(), "{!r}".format('q'), "{:,}".format(12345.678), "{:.3}".format("abcdef"))
w, p = 10, 3; print(f"{pi:{w}.{p}f}", f"{pi = }", f"{n=:,}", f"{s=!s}", f"{1 + 1 = }", f"{'a' 'b'}", f"{{x}}", f"{[1, 2][0]}", f"{dict(a=1)['a']}", f"{(lambda x: x * 2)(3)}")
for v in (0.1, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1.0, -0.0, float('inf'), float('nan'), 1/3, 2/3, 1e100, 5e-324, 100.0, 1e22, 123456789012345678.0): print(v, f"{v:.3g}", f"{v:8.2f}", round(v, 2) if v == v else v, end='; ')
print()
for t in ("'%d' % 'x'", "'%s %s' % 1", "'%d' % (1, 2)", "'%q' % 1", "'%' % 1", "'{}'.format()", "'{0}{}'.format(1)", "'{a}'.format()", "f'{1:q}'", "f'{\"a\":d}'", "'{'.format()", "'}'.format()", "format(1.5, 'd')", "format([], '5')", "'%(a)s' % {}", "'%(a)s' % 5", "'%c' % 'ab'", "'%c' % -1", "'%x' % 1.5", "'{.x}'.format(1)", "'{[x]}'.format({})", "'{[0]}'.format([])", "f'{3:.2}'", "f'{3.5:,d}'", "f'{\"a\":,}'", "f'{1:=^+5}'", "'%.2f' % 'a'", "'%i' % 1.9", "'%5.1f%%' % 99.55"):
    try: print(t, repr(eval(t)))
    except Exception as e: print(t, type(e).__name__, e)
print("abc".center(9, '*'), "abc".ljust(6) + '|', "42".zfill(5), "-42".zfill(6), "a,b,,c".split(','), " a  b ".split(), "a-b-c".rsplit('-', 1), "x=1".partition('='), "abcabc".replace('a', 'X', 1), "Hello World".swapcase(), "hello world".title(), "they're".title(), "HELLO".capitalize(), "abc".isalpha(), "a1".isalnum(), "12".isdigit(), " ".isspace(), "Ab".istitle(), "abc".startswith(('x', 'a')), "abc".find('z'), "abcabc".rfind('b'), "abcabc".count('bc'), "a\tb".expandtabs(4), "l1\nl2\r\nl3".splitlines(), "l1\nl2".splitlines(True), ",".join(['a', 'b']), "abc"[::-1], "abc"[-2:], "abc" * 2, 'b' in "abc", "abc" < "abd", "ß".upper(), "İ".lower(), "é".encode(), b"caf\xc3\xa9".decode(), "abc".translate(str.maketrans('ab', 'xy', 'c')), "a b".strip('ab'), "xxabxx".lstrip('x'), "prefix_a".removeprefix('prefix_'), "%s" % None)
try: "abc".index('z')
except ValueError as e: print(e)
try: ",".join([1, 2])
except TypeError as e: print(e)
try: "a".split('')
except ValueError as e: print(e)
print(ascii("é\n"), repr("it's"), repr('say "hi"'), repr("it's \"x\""), repr("\x00\x7f\xa0\u200b😀"), "\N{BULLET}", 'a\
b', r'\n', b'\xff\n\'', "tab\there", '''multi
line''')
print(1_000, 0xff, 0b11, 0o17, 1e3, 1j, 10 ** 20, 2 ** 100, -7 // 2, -7 % 3, 7 % -3, divmod(-7, 2), 7 / 2, 6 / 2, 2 ** -1, 2 ** 0.5, 10 // 3.0, 1e308 * 10, int(3.99), int(-3.99), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), abs(-3), 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -1 >> 3, 0.1 + 0.2, 3 == 3.0, True + True, int("0x1f", 16), int("101", 2), float("1e3"), float(" 1.5 "), int(" 5 "), complex(1, 2) * 2, (1+2j).conjugate(), abs(3+4j))
print(bool(""), bool(" "), bool([]), bool([0]), bool(0.0), not None, 1 and 2, 0 or 'x', 1 < 2 < 3, 1 < 3 > 2, None is None, [] is [], 'a' 'b')
print(sep='-', end='!\n', *[1, 2, 3]); print('a', 'b', sep=''); print(); print(*'abc', sep=', ', end='.\n')
try: print(1, seq='')
except TypeError as e: print(e)
try: print(1, sep=5)
except TypeError as e: print(e)
