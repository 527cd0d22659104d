# timeit: what statements see.
import timeit
value = 5
print(timeit.timeit("assert 'value' not in globals()", number=1) >= 0, timeit.timeit("assert value == 5", globals=globals(), number=1) >= 0)
try:
    timeit.timeit("value", number=1)
except NameError as error:
    print(error)
space = {}
timeit.timeit("made = 1", globals=space, number=1); print("made" in space, sorted(timeit.__all__))
