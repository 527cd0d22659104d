# base64: what is refused.
import base64
for action in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64decode("YW!j", validate=True), lambda: base64.b64encode("text"), lambda: base64.b64decode("é"), lambda: base64.b64decode(5), lambda: base64.b32decode("abc"), lambda: base64.b32decode("mfrgg==="), lambda: base64.b16decode("zz"), lambda: base64.b16decode("abc", True), lambda: base64.b85decode('"'), lambda: base64.encodebytes("a")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
