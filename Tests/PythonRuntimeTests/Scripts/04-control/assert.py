# assert with and without a message.
assert True
assert 1 + 1 == 2, "arithmetic"
for test in ("assert False", "assert 1 == 2, 'not equal'", "assert [], ('tuple', 1)", "assert 0, None"):
    try:
        exec(test)
    except AssertionError as error:
        print(repr(error), "|", error)
def average(numbers):
    assert len(numbers) > 0, "List is empty."
    return sum(numbers) / len(numbers)
print(average([1, 2]))
try:
    average([])
except AssertionError as error:
    print("AssertionError:", error)
