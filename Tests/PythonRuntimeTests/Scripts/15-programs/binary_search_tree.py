# A binary search tree: insert, search, delete, walks, height.
class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None
class Tree:
    def __init__(self, keys=()):
        self.root = None
        for key in keys:
            self.insert(key)
    def insert(self, key):
        if self.root is None:
            self.root = Node(key)
            return
        node = self.root
        while key != node.key:
            side = "left" if key < node.key else "right"
            if getattr(node, side) is None:
                setattr(node, side, Node(key))
            node = getattr(node, side)
    def __contains__(self, key):
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None
    def __iter__(self): yield from self._walk(self.root)
    def _walk(self, node):
        if node:
            yield from self._walk(node.left)
            yield node.key
            yield from self._walk(node.right)
    def height(self, node=...):
        node = self.root if node is ... else node
        return 0 if node is None else 1 + max(self.height(node.left), self.height(node.right))
    def delete(self, key): self.root = self._delete(self.root, key)
    def _delete(self, node, key):
        if node is None:
            raise KeyError(key)
        if key < node.key:
            node.left = self._delete(node.left, key)
        elif key > node.key:
            node.right = self._delete(node.right, key)
        elif node.left is None:
            return node.right
        elif node.right is None:
            return node.left
        else:
            successor = node.right
            while successor.left:
                successor = successor.left
            node.key = successor.key
            node.right = self._delete(node.right, successor.key)
        return node
    def levels(self):
        row = [self.root]
        while row:
            yield [n.key for n in row]
            row = [c for n in row for c in (n.left, n.right) if c]
tree = Tree([50, 30, 70, 20, 40, 60, 80, 65])
print(list(tree), 60 in tree, 99 in tree, tree.height(), list(tree.levels()))
tree.delete(50); tree.delete(20)
print(list(tree), list(tree.levels()), min(tree), sum(tree))
try:
    tree.delete(1)
except KeyError as error:
    print("no key", error)
