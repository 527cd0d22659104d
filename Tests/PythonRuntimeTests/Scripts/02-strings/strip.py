# strip and kin, with and without characters; removeprefix and removesuffix.
s = "  \t hello \n "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print("xxhixx".strip("x"), "xyhiyx".strip("xy"), "xxhixx".lstrip("x"), "xxhixx".rstrip("x"), repr("xxx".strip("x")))
print("www.example.com".strip("cmowz."), "abc".strip(""), "abc".strip(None))
print("\u00a0 a \u3000".strip() + "|")
print("TestHook".removeprefix("Test"), "TestHook".removeprefix("Hook"), "file.py".removesuffix(".py"), "abc".removesuffix(""))
try:
    "a".strip(1)
except TypeError as error:
    print(error)
