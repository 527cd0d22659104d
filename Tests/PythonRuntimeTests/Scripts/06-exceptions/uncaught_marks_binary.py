# Marks under a binary operation inside a longer line.
a, b, c = 1, "x", 3
total = a * c + (c + b) * 2
