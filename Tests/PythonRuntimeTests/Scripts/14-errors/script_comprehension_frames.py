# A script that ends by an error: comprehension frames.
def f():
    return [x / 0 for x in range(3)]
print({k: v for k, v in [(1, f())]})
