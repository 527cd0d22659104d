# Building text step by step.
text = ""
for i in range(10):
    text += str(i) * i
print(text)
rows = []
for i in range(1, 4):
    rows.append("\t".join(f"{i * j:2}" for j in range(1, 5)))
print("\n".join(rows))
for i in range(1, 6):
    print(" " * (5 - i) + "*" * (2 * i - 1))
print("=" * 20)
print("| {:<8} | {:>5} |".format("name", "score"))
print("| %-8s | %5.1f |" % ("Ann", 9.75))
print("ok" if text.endswith("999999999") else "no")
