# An error inside an operator method and inside __str__.
class Money:
    def __init__(self, amount):
        self.amount = amount
    def __add__(self, other):
        return Money(self.amount + other.amount)
    def __str__(self):
        return "$" + self.amount
total = Money(1) + Money(2)
print(total)
