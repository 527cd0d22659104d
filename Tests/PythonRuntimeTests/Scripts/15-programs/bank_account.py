# A bank with accounts, errors of its own and a history.
class BankError(Exception):
    """Something the bank refuses."""
class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance:.2f}, not {amount:.2f}")
        self.missing = amount - account.balance
class Account:
    interest = 0.02
    numbers = iter(range(1000, 2000))
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.number, self.history = owner, balance, next(Account.numbers), []
    @property
    def balance(self): return self._balance
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposits must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))
    def add_interest(self): self.deposit(self._balance * self.interest)
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self._balance:.2f})"
class Savings(Account):
    interest = 0.05
    def withdraw(self, amount):
        if len([h for h in self.history if h[0] == "withdraw"]) >= 1:
            raise BankError("only one withdrawal")
        super().withdraw(amount)
def transfer(source, target, amount):
    source.withdraw(amount)
    target.deposit(amount)
ann, bob = Account("Ann", 100), Savings("Bob")
transfer(ann, bob, 60)
bob.add_interest()
for action in (lambda: transfer(ann, bob, 60), lambda: bob.withdraw(10), lambda: bob.withdraw(10), lambda: ann.deposit(-5), lambda: setattr(ann, "balance", 10 ** 6)):
    try:
        action()
    except InsufficientFunds as error:
        print("refused:", error, "missing", error.missing)
    except (BankError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(ann, bob, ann.number, bob.number, ann.history, bob.history, sep="\n")
