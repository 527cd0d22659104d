# Frames of lambdas, comprehensions and generator expressions.
divide = lambda a, b: a / b
def run():
    return [divide(1, n) for n in (1, 0)]
print(sum(x for x in run()))
