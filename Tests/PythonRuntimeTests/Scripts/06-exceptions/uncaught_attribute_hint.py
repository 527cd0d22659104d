# A hint from the attributes of an object.
class Account:
    def __init__(self):
        self.balance = 0
account = Account()
print(account.balanse)
