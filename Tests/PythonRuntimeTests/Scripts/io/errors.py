# io: what is refused.
import io
closed = io.StringIO("x"); closed.close()
for action in (lambda: closed.read(), lambda: io.StringIO().write(5), lambda: io.BytesIO().write("a"), lambda: io.StringIO(5), lambda: io.BytesIO("a"), lambda: io.StringIO("a").seek(-1), lambda: io.BytesIO().seek(-1), lambda: io.StringIO().seek(1, 1), lambda: io.StringIO("a").fileno(), lambda: io.StringIO("x").truncate(-1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
