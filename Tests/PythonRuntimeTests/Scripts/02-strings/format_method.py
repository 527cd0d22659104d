# str.format: positions, names, attributes, indices, conversions, nested specs.
print("{} and {}".format("a", "b"), "{1} {0} {1}".format("x", "y"), "{name}: {value}".format(name="n", value=3))
print("{0[1]} {0[0]} {d[key]} {z.real} {z.imag}".format([10, 20], d={"key": "v"}, z=3 + 4j))
print("{:>8}|{:<8}|{:^8}|{:*^8}".format("r", "l", "c", "s"), "{:.2f} {:5d} {:e}".format(3.14159, 42, 12345.678))
print("{!r} {!s} {!a}".format("q", "q", "é"), "{0!r:>6}".format("a"), "{{}} {{{}}}".format(5))
print("{:{}.{}f}|{:{width}}".format(3.14159, 10, 2, "x", width=4), "{:,} {:_} {:%}".format(1234567, 1234567, 0.25))
print("{:d}{:s}{:c}{:b}".format(1, "b", 99, 5), "{0:0{1}d}".format(7, 3), "{:+d} {: d} {:-d}".format(1, 2, 3))
print("{a} {b}".format(**{"a": 1, "b": 2}), "{} {}".format(*[1, 2]), "{}".format([1]), "{x}".format_map({"x": 9}))
def attempt(text, *args, **kwargs):
    try:
        print(text.format(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)

attempt("{} {}", 1)
attempt("{name}")
attempt("{0} {}", 1, 2)
attempt("{} {0}", 1, 2)
attempt("{")
attempt("}")
attempt("{0[a]}", [1])
attempt("{0[5]}", [1])
attempt("{0.x}", 1)
attempt("{!x}", 1)
attempt("{:d}", "a")
attempt("{0!}", 1)
attempt("{a", 1)
