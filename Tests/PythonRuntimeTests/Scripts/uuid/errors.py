# uuid: what is refused.
import uuid
for action in (lambda: uuid.UUID("123"), lambda: uuid.UUID(), lambda: uuid.UUID("1" * 32, int=5), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID(bytes_le=b"x"), lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(fields=(1 << 32, 0, 0, 0, 0, 0)), lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID("z" * 32), lambda: uuid.UUID(int=1) < 5, lambda: setattr(uuid.UUID(int=1), "int", 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
