# Marks under an attribute of a call's result.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
node = Node(1, Node(2))
print(node.next.value)
print(node.next.next.value)
