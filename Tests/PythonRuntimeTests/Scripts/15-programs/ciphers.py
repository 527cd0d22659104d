# Caesar, Vigenere, rail fence, run lengths, Morse, binary.
def caesar(text, key):
    result = ""
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            result += chr((ord(c) - base + key) % 26 + base)
        else:
            result += c
    return result
def vigenere(text, key, sign=1):
    return "".join(chr((ord(c) - 97 + sign * (ord(key[i % len(key)]) - 97)) % 26 + 97) for i, c in enumerate(text))
def rail(text, rails):
    rows = [[] for _ in range(rails)]
    row, step = 0, 1
    for c in text:
        rows[row].append(c)
        if row + step not in range(rails):
            step = -step
        row += step
    return "".join("".join(r) for r in rows)
def run_lengths(text):
    result, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result += f"{j - i}{text[i]}"
        i = j
    return result
secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), vigenere("attack", "lemon"), vigenere(vigenere("attack", "lemon"), "lemon", -1), rail("wearediscovered", 3), run_lengths("aaabccd"))
morse = {"a": ".-", "b": "-...", "c": "-.-.", "s": "...", "o": "---"}
print(" ".join(morse[c] for c in "sos"), {v: k for k, v in morse.items()}["-.-."])
print(" ".join(f"{ord(c):08b}" for c in "Hi"), "".join(chr(int(b, 2)) for b in "01001000 01101001".split()), [hex(b) for b in "é".encode()])
key = "k3y"
mixed = bytes(ord(c) ^ ord(key[i % 3]) for i, c in enumerate("secret"))
print(mixed, "".join(chr(b ^ ord(key[i % 3])) for i, b in enumerate(mixed)))
