# Escapes in literals, raw strings, triple quotes, joining of adjacent literals.
print("tab\there", "quote\"s", 'it\'s', "back\\slash")
print("a\nb")
print("\x41\u00e9\u20ac\U0001F600\101\60")
print("\N{GREEK SMALL LETTER ALPHA}\N{BULLET}")
print(r"raw\n\t", R'\d+', r"quote\"")
print("""three
lines
"quoted" here""")
print("""first \
continued""")
print("ab" "cd" 'ef')
print("multi"
      "line")
print(repr("\a\b\f\v\r\0"), len("\0"))
print('''it's''', "it's", 'say "hi"')
print(len("\n"), len(r"\n"), len("\\"))
