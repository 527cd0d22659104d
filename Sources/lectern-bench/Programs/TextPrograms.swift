// Programs that make and take apart text.

/// Programs that make and take apart text.
let textPrograms: [Benchmark] = [
  Benchmark(
    "word frequency",
    #"""
    def random_words(count):
        syllables = ["ba", "ko", "mi", "ter", "lun", "sa", "dro", "vel", "qui", "zan"]
        seed = 12345
        words = []
        for _ in range(count):
            seed = (seed * 1103515245 + 12345) % 2147483648
            word = syllables[seed // 65536 % 10] + syllables[seed // 1024 % 10]
            if seed % 3 == 0:
                word += syllables[seed // 99991 % 10]
            words.append(word.capitalize() if seed % 7 == 0 else word)
        return words

    text = ", ".join(random_words(150_000)) + "."
    for _ in range(6):
        counts = {}
        for word in text.split():
            word = word.strip(".,").lower()
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:10]:
        print(word, count)
    print(len(counts), sum(counts.values()))

    """#),
  Benchmark(
    "string building",
    #"""
    def build(count):
        text = ""
        for i in range(count):
            text += chr(97 + i % 26)
            if i % 10 == 9:
                text += " "
        return text

    def rotate(text, shift):
        result = []
        for c in text:
            if c.isalpha():
                result.append(chr((ord(c) - 97 + shift) % 26 + 97))
            else:
                result.append(c)
        return "".join(result)

    def reverse_words(text):
        return " ".join([word[::-1] for word in text.split(" ")])

    text = build(900_000)
    for shift in range(1, 4):
        text = rotate(text, shift)
    text = reverse_words(text)
    lines = []
    for i in range(0, 180_000):
        lines.append("line " + str(i) + ": " + text[i:i + 12].replace("a", "A").upper() + "\n")
    joined = "".join(lines)
    print(len(text), len(joined), joined.count("A"), joined.find("ZYX"), text[:60])

    """#),
  Benchmark(
    "f-strings",
    #"""
    length = 0
    check = 0
    names = ["Ann", "Bob", "Cyril", "Dora"]
    for i in range(250_000):
        name = names[i % 4]
        value = i / 7
        line = f"{i:>8}|{name:<10}|{value:10.3f}|{i * 3:,}|{i & 255:#06x}|{name!r}"
        length += len(line)
        if i % 50_000 == 0:
            print(line, f"{i=} {value=:.2e} {name.upper()} {len(line)}")
        check ^= len(f"{i}{name}{i + 1}")
    print(length, check)

    """#),
]
