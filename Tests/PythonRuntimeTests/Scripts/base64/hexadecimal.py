# binascii: hexadecimal digits and check sums.
import binascii
print(binascii.hexlify(b"abc"), binascii.hexlify(b"abcd", "-", 2), binascii.unhexlify("616263"), binascii.b2a_base64(b"hi"), binascii.b2a_base64(b"hi", newline=False), binascii.a2b_base64("aGk="), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")))
for action in (lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.a2b_base64("YWJj=")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
