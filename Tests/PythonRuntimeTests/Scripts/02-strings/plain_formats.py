# The formats that programs use most, over values that lie at their edges.
integers = [0, 7, -7, 10, 255, -255, 999, 1000, -1000, 1234567, 2**61, -(2**61), 2**62, True]
for n in integers:
    print(f"{n}|{n:d}|{n:>8}|{n:<8}|{n:^8}|{n:08}|{n:+}|{n: }|{n:,}|{n:_}|{n:x}|{n:#06x}|{n:X}|{n:o}|{n:b}|{n:#b}|{n:_b}|{n:*^12,}")
floats = [0.0, -0.0, 0.5, 1.5, 2.5, -0.001, 1234.5678, 1e15, 123456789.125, 1e300, float("inf"), float("nan")]
for x in floats + [3, -4]:
    print(f"{x:f}|{x:.0f}|{x:.1f}|{x:10.3f}|{x:<10.3f}|{x:010.2f}|{x:+.2f}|{x: .2f}|{x:,.2f}|{x:_.1f}|{x:^12.4f}|{x:.19f}")
for text in ["", "a", "Ann", "it's", 'say "hi"', "back\\slash", "tab\t", "é", "日本", "x" * 12]:
    print(f"[{text:<6}|{text:>6}|{text:^6}|{text:*^7}|{text:.2}|{text:6.1}]", f"{text!r}", repr(text))
    print("[%s|%6s|%-6s|%.2s]" % (text, text, text, text))
for n in [0, 5, -5, 123456]:
    print("%d|%5d|%-5d|%05d|%+d|%x|%i%%" % (n, n, n, n, n, n, n), "%-05d|" % n, "%3d" % n)
    print("%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f" % (n, n / 7, n / 7, n / 7, n / 7, n / 7), "%s" % n)
for template, values in [("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%q", 1), ("%", 1), ("%s", ()), ("%05s", "a")]:
    try:
        print(template % values)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Named(str):
    pass


# A subclass keeps attributes where plain strings share what they are built on.
name = Named("lec")
name.place = "front"
longer = name + "t" * 40
for _ in range(3):
    longer += "e"
print(longer, name.place, name, f"{name:>5}|{name!r}", type(name + "").__name__)
