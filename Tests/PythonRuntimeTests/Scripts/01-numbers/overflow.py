# What overflows a float.
def attempt(action):
    try:
        print(action())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__ + ":", error)

attempt(lambda: float(10 ** 400))
attempt(lambda: 10 ** 400 / 3)
attempt(lambda: 10 ** 400 + 1.0)
attempt(lambda: 10.0 ** 400)
attempt(lambda: 1e308 * 10)
attempt(lambda: -1e308 * 10)
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, -1, 4))
