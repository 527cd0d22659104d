# Marks under the target of an assignment.
row = [0] * 3
for i in range(5):
    row[i] = i * i
