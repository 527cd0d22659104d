# The repeated frames of an endless recursion are summed up.
def down(n):
    return down(n + 1)
down(0)
