# Marks of a comparison, and of one operand of a chain.
a, b = 1, "2"
if 0 < a < b:
    print("never")
