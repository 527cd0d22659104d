# timeit: what is refused.
import timeit
for action in (lambda: timeit.timeit("x =", number=1), lambda: timeit.timeit(5), lambda: timeit.timeit("nope", number=1), lambda: timeit.Timer("pass", 5), lambda: timeit.timeit("pass", "1 +", number=1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", str(error).partition(" (")[0])
