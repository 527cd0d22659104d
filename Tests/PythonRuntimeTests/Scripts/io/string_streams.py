# io: texts as files.
import io
stream = io.StringIO("one\ntwo\nthree")
print(stream.read(2), repr(stream.readline()), stream.tell(), stream.readlines(), repr(stream.read()), stream.seek(0), next(stream), list(stream))
out = io.StringIO(); print("a", 1, file=out); print(out.write("é"), out.writelines(["x", "y"]), repr(out.getvalue()), out.tell(), out.seek(1), out.write("ZZ"), repr(out.getvalue()), out.truncate(2), repr(out.getvalue()))
start = io.StringIO("abc"); start.write("X"); print(start.getvalue(), start.seek(0, io.SEEK_END), start.write("!"), start.getvalue(), start.readable(), start.writable(), start.seekable(), start.isatty(), start.closed)
class Upper(io.StringIO):
    def write(self, text): return super().write(text.upper())
upper = Upper(); print("shout", file=upper, end=""); print(upper.getvalue(), isinstance(upper, io.TextIOBase), isinstance(upper, io.IOBase))
