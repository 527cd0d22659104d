# Functions that remember their surroundings.
def make_adder(n):
    def add(x):
        return x + n
    return add
add5, add10 = make_adder(5), make_adder(10)
print(add5(1), add10(1), make_adder(1)(2))
def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment
a, b = counter(), counter()
print(a(), a(), b(), a())
def late():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    return [f() for f in functions]
print(late())
def early():
    return [lambda i=i: i for i in range(3)]
print([f() for f in early()])
def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance
    def show():
        return balance
    return deposit, show
deposit, show = account(100)
deposit(50)
print(show(), deposit.__closure__[0].cell_contents, deposit.__code__.co_freevars)
def three(a):
    def two(b):
        def one(c):
            return a, b, c
        return one
    return two
print(three(1)(2)(3))
def unset():
    def use():
        return value
    try:
        use()
    except NameError as error:
        print(error)
    value = 1
    return use()
print(unset())
