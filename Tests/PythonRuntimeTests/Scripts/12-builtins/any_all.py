# any and all stop early.
print(any([]), all([]), any([0, 1]), all([1, 0]), any(""), all("ab"), any(n > 2 for n in range(5)), all(n < 5 for n in range(5)), any({}), all({0: 1}))
def check(n):
    print("check", n)
    return n > 1
print(any(check(n) for n in range(5)))
print(all(check(n) for n in (2, 1, 3)))
for action in (lambda: any(), lambda: any(5), lambda: all(1, 2)):
    try:
        print(action())
    except TypeError as error:
        print(error)
