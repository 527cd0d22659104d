# Lists as stacks and queues.
stack = []
for n in range(4):
    stack.append(n)
while stack:
    print(stack.pop(), end=" ")
print(stack)
queue = ["a", "b"]
queue.append("c")
while len(queue) > 0:
    print(queue.pop(0), end=" ")
print(queue)
stack = [1]
stack += [2, 3]
print(stack[-1], not stack, bool([]), len(stack))
