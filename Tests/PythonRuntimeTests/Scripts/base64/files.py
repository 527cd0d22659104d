# base64: from file to file.
import base64, io
source, target = io.BytesIO(b"hello world" * 10), io.BytesIO()
base64.encode(source, target); print(target.getvalue()); target.seek(0); back = io.BytesIO(); base64.decode(target, back); print(back.getvalue() == b"hello world" * 10)
