# Methods that change case.
for text in ("hello world", "HELLO", "hELLO wORLD", "they're bill's", "straße", "ÀÉÎ", "123abc", "x-ray o'neil", "ǆ", "", "ΑΣ", "ﬁ"):
    print([text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold()])
