# Between strings and bytes.
print("abc".encode(), "é€😀".encode("utf-8"), "é".encode("latin-1"), "é".encode("utf-16-le"), "abc".encode("ascii"))
print(b"abc".decode(), b"\xc3\xa9".decode("utf-8"), b"\xe9".decode("latin-1"), "é".encode("ascii", "ignore"), "é".encode("ascii", "replace"))
print("é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"))
for action in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"\xc3".decode("utf-8"), lambda: b"\xe9".decode("ascii"),
               lambda: "x".encode("nonsense"), lambda: "日本".encode("latin-1")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(str(b"abc", "utf-8"), str(b"abc"), bytes("é", "utf-8"))
