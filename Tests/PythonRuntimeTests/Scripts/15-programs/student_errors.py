# A program that ends with an error after some output, as homework does.
class Stack:
    def __init__(self):
        self.items = []
    def pop(self):
        return self.items.pop()
def drain(stack, count):
    for i in range(count):
        print(i, stack.pop())
s = Stack()
s.items = ["a", "b"]
drain(s, 3)
