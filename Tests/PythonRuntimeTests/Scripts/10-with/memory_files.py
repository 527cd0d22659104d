# io.StringIO with other ends of lines; reading BytesIO into buffers.
import io

for newline in ("", "\n", "\r", "\r\n", None):
    print(repr(newline), list(io.StringIO("a\rb\r\nc\nd", newline=newline)))
stream = io.BytesIO(b"hello world")
buffer = bytearray(3)
print(stream.read1(2), stream.readinto(buffer), buffer, stream.readinto1(buffer), buffer, bytes(stream.getbuffer()))
