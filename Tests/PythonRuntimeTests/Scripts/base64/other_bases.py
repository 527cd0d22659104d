# base64: the bases 16, 32 and 85.
import base64, random
random.seed(6)
for size in list(range(10)) + [40]:
    data = bytes(random.randrange(256) for _ in range(size))
    for encode, decode in ((base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.b32hexencode, base64.b32hexdecode)):
        text = encode(data); print(text, decode(text) == data)
    print(base64.a85encode(data, adobe=True, wrapcol=10), base64.a85encode(b"    " + data, foldspaces=True), base64.b85encode(data, pad=True))
print(base64.b32decode("mfrgg===", casefold=True), base64.b16decode("ff", casefold=True), base64.a85encode(bytes(8)), base64.a85decode(b"<~z~>", adobe=True))
