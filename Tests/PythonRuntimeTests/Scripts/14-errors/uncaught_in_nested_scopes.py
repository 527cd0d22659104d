# A long traceback: module, class method, property, comprehension, nested function, lambda.
class Store:
    def __init__(self, items): self.items = items
    @property
    def total(self):
        return sum(self.prices())
    def prices(self):
        return [self.price(item) for item in self.items]
    def price(self, item):
        def lookup(name):
            return (lambda table: table[name])({"pen": 1})
        return lookup(item)
print(Store(["pen"]).total)
print(Store(["pen", "ink"]).total)
