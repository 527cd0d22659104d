# bytes: literals, indexing, methods.
b = b"hello\x00\xff\n'"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1])
print(list(b"abc"), bytes([65, 66]), bytes(3), bytes(b"x"), bytes("é", "utf-8"), b"a" + b"b", b"ab" * 2)
print(b"a,b".split(b","), b"-".join([b"a", b"b"]), b"abc".upper(), b"abc".find(b"c"), b"abc".replace(b"a", b"z"), b"abc".startswith(b"a"))
print(b"\xde\xad".hex(), b"\xde\xad\xbe\xef".hex(":"), bytes.fromhex("dead beef"), 97 in b"abc", b"b" in b"abc", b"a" < b"b", b"a" == "a")
print(b'quote"s', b"it's", b"\t\r\\", rb"\n", b"%d-%s" % (5, b"x"), b" x ".strip(), b"abc".isalpha())
for action in (lambda: bytes([256]), lambda: b"a" + "b", lambda: b"abc"[5], lambda: bytes("é"), lambda: bytes(-1), lambda: "a" in b"a"):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
