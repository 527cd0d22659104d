# chr, ord, hex, bin, oct, ascii, bool, str, float, int as functions.
print(chr(97), ord("a"), chr(8364), ord("€"), hex(255), hex(-255), bin(10), bin(-10), oct(64), oct(-8), hex(0), bin(True), ascii("é\n"), ascii([1, "ü"]))
print(str(), str(5), str(None), repr(str()), float(), float(3), bool(), bool("False"), bool([[]]), list(), tuple(), dict(), set(), str(b"a"), str(1.0), str(1e20))
print(int("12"), int(12.9), int("-5"), float("2.5"), complex("1+2j"), list("ab"), tuple([1]), set([1, 1]), dict([(1, 2)]), dict(a=1), bytes([65]), bytearray(b"x"), frozenset("a"))
for action in (lambda: chr(), lambda: chr(1.5), lambda: ord(""), lambda: ord(b"ab"), lambda: hex(1.5), lambda: bin("1"), lambda: oct(None), lambda: bool(1, 2), lambda: str(b"a", "ascii", 5), lambda: float("x"), lambda: tuple(5), lambda: list(None), lambda: dict(1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
