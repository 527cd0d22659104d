# pprint: long strings and bytes.
import pprint
pprint.pprint("a short one"); pprint.pprint("word " * 30); pprint.pprint(["word " * 20, "line one\nline two\n" * 3]); pprint.pprint({"key": "the quick brown fox " * 6}, width=50)
pprint.pprint(b"bytes that are long " * 6); pprint.pprint([b"xyz" * 40]); pprint.pprint(bytearray(b"abc" * 30)); pprint.pprint("x" * 100); pprint.pprint("")
