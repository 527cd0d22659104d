# ord, chr and loops over the alphabet.
for code in range(65, 91, 5):
    print(code, chr(code), chr(code + 32), hex(code), bin(code))
print("".join(chr(c) for c in range(ord("a"), ord("z") + 1)))
print([chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"])
print(chr(0x20AC), ord("€"), chr(955), chr(10) == "\n")
