# A hint to self for a missing name in a method.
class Counter:
    def __init__(self):
        self.count = 0
    def up(self):
        count += 1
    def show(self):
        return amount
Counter().show()
