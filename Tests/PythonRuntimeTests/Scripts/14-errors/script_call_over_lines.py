# A script that ends by an error: call over lines.
def f(a, b): pass
f(1,
  2,
  3)
