# Where the marks go, for many kinds of failing expressions.
import traceback
d, l, n, s = {"k": {}}, [1], None, "s"
lines = ["d['k']['x']['y']", "l[0] + l[5]", "n.a.b", "s.upper().foo.bar", "1 + (2 + s)", "f(g(1))", "l[0](1)", "s[1:2][9]", "-s", "not n.x", "s + 1 + 2", "s * s", "l @ l", "(1).x", "d.get('k').z", "[n.x for _ in l]", "{n.x: 1}", "f'{n.x}'", "l[n]", "n[l]", "1 < s", "l[0] < s < 2", "s % (1, 2)", "max(l, s, 3)", "int('x') + 1", "1 if n.x else 2", "(lambda: n.x)()", "print(n.x, 1)", "s.join(l)", "len(5) + len(6)", "l.index(9)", "s   +   1", "( s + 1 )", "n()", "n . x", "d['k'] ['x']", "1 in n", "n and n.x or n.y", "[*n]", "s[0][0][5]", "~s", "abs(s) * 2", "2 ** s", "l[1:2] + s", "1 / 0", "1 % 0 + 2", "x", "(yy)", "l[zz]", "zz[0]", "zz.a", "zz()", "1 + zz"]
for line in lines:
    source = "value = " + line
    try:
        exec(compile(source, "lines.py", "exec"))
    except Exception as error:
        frame = list(traceback.extract_tb(error.__traceback__))[1]
        print(f"{source}\n{' ' * frame.colno}{'^' * (frame.end_colno - frame.colno)}\n{type(error).__name__}: {error}")
