# Assigning makes a name local.
total = 0
def add(n):
    total += n
add(5)
