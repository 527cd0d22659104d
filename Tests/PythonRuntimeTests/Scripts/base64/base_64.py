# base64: data in base 64 and back.
import base64, binascii
for data in (b"", b"a", b"ab", b"abc", b"hello world", bytes(range(256))):
    text = base64.b64encode(data); print(text, base64.b64decode(text) == data, base64.urlsafe_b64encode(data)[-8:], base64.encodebytes(data)[-20:], base64.decodebytes(base64.encodebytes(data)) == data)
print(base64.b64decode("YW Jj\n"), base64.b64decode("YWJj"), base64.b64encode(b"\xfb\xff", b"-_"), base64.b64decode("-_8=", "-_"), base64.standard_b64decode("YQ=="), base64.b64decode(b"YQ==="))
