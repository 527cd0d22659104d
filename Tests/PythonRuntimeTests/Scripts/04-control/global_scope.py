# Names at module level, global, and what a function may not read.
counter = 0
def increment():
    global counter
    counter += 1
def read():
    return counter
def shadow():
    counter = 99
    return counter
def broken():
    counter += 1
def early():
    print(late)
    late = 1
def creates():
    global made_here
    made_here = "new"
increment()
increment()
print(counter, read(), shadow(), counter)
for function in (broken, early):
    try:
        function()
    except UnboundLocalError as error:
        print(error)
creates()
print(made_here)
for i in range(2):
    leaks = i
print(i, leaks)
try:
    never_defined
except NameError as error:
    print(error)
def uses_later():
    return defined_later
defined_later = 5
print(uses_later())
