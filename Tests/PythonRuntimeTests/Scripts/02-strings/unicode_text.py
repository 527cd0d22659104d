# Text outside ASCII: counting, comparing, case, sorting.
print(len("é"), len("e\u0301"), "é" == "e\u0301", len("😀"), len("👨‍👩‍👧"), ord("😀"), chr(128512))
print("Straße".upper(), "İ".lower() == "i̇", "ÿ".upper(), "µ".upper(), "Σ".lower(), "ὈΔΥΣΣΕΎΣ".lower())
print(sorted(["é", "z", "a", "É", "Z"]), "日" < "本", "a" < "é" < "日" < "😀")
print("日本語".center(9, "*"), "naïve".find("v"), "日本語"[1], "日本語"[::-1], "ключ".title())
π = 3
naïve = "identifier"
print(π, naïve)
print("\N{SNOWMAN}", "\u2603" == "☃", "café".encode("utf-8"), "café".isalpha())
