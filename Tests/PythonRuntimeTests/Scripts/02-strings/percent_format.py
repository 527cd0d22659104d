# The % operator on strings.
print("%s and %s" % ("a", 1), "%s" % "x", "%s" % [1, 2], "%s" % (None,), "%r %a" % ("q", "é"))
print("%d %i %u" % (42, 42.9, -3), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%x %X %o %#x %#o" % (255, 255, 8, 255, 8))
print("%f %.2f %8.3f|%-8.1f|%08.2f %+.1f" % (1.5, 2.675, 3.14159, 2.25, -1.5, 2), "%e %.2E %g %G" % (12345.678, 0.00012, 0.00001, 1e20))
print("%c%c" % ("a", 98), "%5s|%-5s|%.2s|%5.1s|" % ("ab", "cd", "xyz", "pq"), "100%%" % ())
print("%(name)s is %(age)d" % {"name": "Bo", "age": 5}, "%*d|%-*s|%.*f" % (5, 42, 4, "a", 2, 3.14159))
print("%s" % {"a": 1}, "%d%%" % 50, "%s %s" % ("x", (1, 2)), "%5.1f%%" % 12.34)
def attempt(text, value):
    try:
        print(text % value)
    except Exception as error:
        print(type(error).__name__ + ":", error)

attempt("%d", "a")
attempt("%s %s", "a")
attempt("%s", ("a", "b"))
attempt("%d %d", (1,))
attempt("%f", "a")
attempt("%x", 1.5)
attempt("%c", "ab")
attempt("%y", 1)
attempt("%", 1)
attempt("%(a)s", {"b": 1})
attempt("%(a)s", 5)
attempt("plain", 5)
attempt("%c", -1)
