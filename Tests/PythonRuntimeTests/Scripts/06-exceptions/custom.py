# Exceptions of one's own.
class AppError(Exception):
    pass
class Insufficient(AppError):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} is less than {amount}")
        self.balance = balance
        self.amount = amount
class WithStr(Exception):
    def __init__(self, code):
        self.code = code
    def __str__(self):
        return f"code {self.code}"
class NoInit(AppError):
    """Documented."""
for error in (AppError("a"), Insufficient(5, 10), WithStr(7), NoInit(), NoInit(1, 2)):
    try:
        raise error
    except AppError as caught:
        print("AppError", type(caught).__name__, caught, caught.args, repr(caught))
    except Exception as caught:
        print("Exception", type(caught).__name__, caught, caught.args, repr(caught))
try:
    raise Insufficient(1, 2)
except Insufficient as error:
    print(error.balance, error.amount)
try:
    raise NoInit
except NoInit as error:
    print(repr(error), error.__doc__)
class Default(ValueError):
    def __init__(self, message="default message"):
        super().__init__(message)
try:
    raise Default
except ValueError as error:
    print(error)
