# Each kind of division by zero has its own message.
def attempt(action):
    try:
        print(action())
    except ZeroDivisionError as error:
        print(error)

attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1.0, 0.0))
attempt(lambda: 0 ** -1)
attempt(lambda: 0.0 ** -1)
attempt(lambda: 10 ** 30 // 0)
attempt(lambda: 10 ** 30 % 0)
attempt(lambda: 1 / 0.0)
attempt(lambda: 1j / 0)
