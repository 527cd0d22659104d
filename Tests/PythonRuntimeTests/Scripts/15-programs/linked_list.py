# A linked list with the protocols of a container.
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
class LinkedList:
    def __init__(self, values=()):
        self.head, self.size = None, 0
        for value in values:
            self.append(value)
    def append(self, value):
        self.size += 1
        if self.head is None:
            self.head = Node(value)
            return
        node = self.head
        while node.next:
            node = node.next
        node.next = Node(value)
    def prepend(self, value):
        self.head = Node(value, self.head)
        self.size += 1
    def remove(self, value):
        previous, node = None, self.head
        while node and node.value != value:
            previous, node = node, node.next
        if node is None:
            raise ValueError(f"{value!r} not in list")
        if previous is None:
            self.head = node.next
        else:
            previous.next = node.next
        self.size -= 1
    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def __len__(self): return self.size
    def __getitem__(self, index):
        if not -self.size <= index < self.size:
            raise IndexError("list index out of range")
        for i, value in enumerate(self):
            if i == index % self.size:
                return value
    def __repr__(self): return "LinkedList(" + " -> ".join(map(repr, self)) + ")"
l = LinkedList("abc")
l.prepend("z"); l.append("d")
print(l, len(l), l[0], l[-1], "b" in l, list(l))
l.reverse(); l.remove("b"); l.remove("d")
print(l, sorted(l), bool(LinkedList()))
for action in (lambda: l[9], lambda: l.remove("q")):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
