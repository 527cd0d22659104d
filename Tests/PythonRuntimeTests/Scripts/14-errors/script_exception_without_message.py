# A script that ends by an error: exception without message.
class E1(Exception):
    def __init__(self, a, b): self.a = a; self.b = b
def h():
    try:
        raise E1(1, 2)
    finally:
        print("cleanup")
h()
