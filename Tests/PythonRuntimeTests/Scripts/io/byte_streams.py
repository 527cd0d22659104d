# io: bytes as files.
import io
stream = io.BytesIO(b"abc\ndef\n")
print(stream.read(2), stream.readline(), stream.readlines(), stream.seek(-3, 2), stream.read(), stream.tell(), stream.getvalue())
target = io.BytesIO(); print(target.write(b"12345"), target.seek(2), target.write(b"X"), target.getvalue(), target.truncate(3), target.getvalue())
print(list(io.BytesIO(b"a\nb")), isinstance(stream, io.BufferedIOBase), io.DEFAULT_BUFFER_SIZE)
