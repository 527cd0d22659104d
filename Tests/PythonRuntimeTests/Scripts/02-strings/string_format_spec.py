# Format specs of strings.
for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".3", "10.3", "^10.2s", "010", "é<6"):
    print(repr(spec), "[" + format("hello", spec) + "]")
