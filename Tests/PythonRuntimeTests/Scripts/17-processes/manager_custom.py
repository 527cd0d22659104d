# BaseManager: classes of one's own, registered under a name.
from multiprocessing.managers import BaseManager
from multiprocessing import Process


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"not {amount}")
        self._balance += amount
        return self._balance

    def balance(self):
        return self._balance

    def __repr__(self):
        return f"Account({self.owner!r}, {self._balance})"


class Bank(BaseManager):
    pass


Bank.register("Account", Account)
Bank.register("limited", Account, exposed=("balance",))


def pay(account):
    for _ in range(10):
        account.deposit(1)


if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account("Anna", balance=5)
        workers = [Process(target=pay, args=(account,)) for _ in range(3)]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        print(account.balance(), account)
        try:
            account.deposit(-1)
        except ValueError as error:
            print("ValueError", error)
        limited = bank.limited("Ben", 1)
        print(limited.balance())
        try:
            limited.deposit(1)
        except AttributeError as error:
            print("AttributeError", error)
