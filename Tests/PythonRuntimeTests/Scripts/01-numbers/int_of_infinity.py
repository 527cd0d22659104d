# Floats that are no integer.
for value in (float("inf"), float("-inf"), float("nan")):
    try:
        print(int(value))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
    try:
        print(round(value))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
