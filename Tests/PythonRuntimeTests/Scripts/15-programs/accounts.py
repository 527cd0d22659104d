# A tour: accounts.
class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        self.balance = balance; self.amount = amount
        super().__init__(f"need {amount - balance} more")
class Account:
    interest = 0.02
    count = 0
    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        Account.count += 1
        self.__secret = 'x'
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError("negative")
        self._balance = v
    def withdraw(self, n):
        if n > self._balance: raise InsufficientFunds(self._balance, n)
        self._balance -= n
        return self
    def deposit(self, n): self._balance += n; return self
    def __repr__(self): return f"{self.__class__.__name__}({self.owner!r}, {self._balance!r})"
    def __str__(self): return f"{self.owner}: ${self._balance:,.2f}"
    def __eq__(self, o): return isinstance(o, Account) and self._balance == o._balance
    def __lt__(self, o): return self._balance < o._balance
    @classmethod
    def from_string(cls, s):
        o, b = s.split(':'); return cls(o, float(b))
    @staticmethod
    def valid(n): return n > 0
class Savings(Account):
    def __init__(self, *args, rate=0.05, **kw):
        super().__init__(*args, **kw); self.rate = rate
    def add_interest(self): self.deposit(self.balance * self.rate)
a = Account("Ann", 100); s = Savings.from_string("Bob:2500.5")
print(a, s, [a, s], Account.count, sorted([s, a]), a == s, a != s, max(a, s))
s.add_interest(); print(s, vars(s)); print(a.__dict__)
try: a.withdraw(500)
except InsufficientFunds as e: print(e, e.args, e.balance, repr(e))
try: a.balance = -1
except ValueError as e: print(e)
try: a.__secret
except AttributeError as e: print(e)
print(a._Account__secret, hasattr(a, 'balance'), isinstance(s, Account), issubclass(Savings, Account), Savings.__mro__, Savings.__bases__)
try: hash(a)
except TypeError as e: print(e)
try: a + 1
except TypeError as e: print(e)
try: a >= s
except TypeError as e: print(e)
try: a > 5
except TypeError as e: print(e)
try: Account()
except TypeError as e: print(e)
try: Account(1, 2, 3, 4)
except TypeError as e: print(e)
try: Savings("x", rat=1)
except TypeError as e: print(e)
try: a.deposit()
except TypeError as e: print(e)
try: Account.deposit(5)
except TypeError as e: print(e)
try: a.valid()
except TypeError as e: print(e)
print(Account.valid(5), a.valid(-1), a.withdraw.__name__, a.withdraw.__self__ is a, a.withdraw.__func__ is Account.withdraw)
print(type(Account.__dict__['valid']), type(Account.__dict__['from_string']))
del a.owner
try: print(a)
except AttributeError as e: print(e)
try: del a.owner
except AttributeError as e: print(e)
try: del a.balance
except AttributeError as e: print(e)
class P:
    @property
    def x(self): return 1
p = P()
try: p.x = 5
except AttributeError as e: print(e)
print(P.x.fget(p), P().x, P.__doc__, P.__module__, P.__qualname__)
