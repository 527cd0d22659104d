# io: StringIO and BytesIO.
import io
s = io.StringIO("line one\nline two\nthree")
print(repr(s.read(4)), repr(s.readline()), s.tell(), list(s), repr(s.read()), s.seek(0), repr(s.readline()), s.readlines())
w = io.StringIO()
print(w.write("abc"), w.write("é\n"), print("x", 1, file=w), repr(w.getvalue()), w.tell())
w.seek(0); w.write("Z"); print(repr(w.getvalue())); w.truncate(2); print(repr(w.getvalue()), w.readable(), w.writable(), w.seekable(), w.closed)
w.writelines(["a", "b"])
with io.StringIO("in a with") as f:
    print(f.read())
try:
    f.read()
except ValueError as error:
    print(error)
b = io.BytesIO(b"abc\ndef")
print(b.read(2), b.readline(), b.read(), b.getvalue(), b.seek(1), b.read(1), io.BytesIO().write(b"xy"))
for action in (lambda: io.StringIO().write(5), lambda: io.BytesIO().write("a"), lambda: io.StringIO(5)):
    try:
        action()
    except TypeError as error:
        print(error)
print([line.strip() for line in io.StringIO("a\nb\n")], isinstance(s, io.TextIOBase), io.SEEK_END)
