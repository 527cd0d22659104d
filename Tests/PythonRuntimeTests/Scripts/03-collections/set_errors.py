# What sets refuse.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

s = {1, 2}
attempt(lambda: s.remove(9))
attempt(lambda: s.remove("x"))
attempt(lambda: set().pop())
attempt(lambda: s.add([1]))
attempt(lambda: {[1]})
attempt(lambda: {{}})
attempt(lambda: s[0])
attempt(lambda: s | [1])
attempt(lambda: s + {3})
attempt(lambda: s.append(3))
attempt(lambda: set(5))
attempt(lambda: set(1, 2))
attempt(lambda: s < [1])
attempt(lambda: hash(s))
attempt(lambda: s.union(5))
attempt(lambda: s.update(5))
attempt(lambda: [1] in s)
attempt(lambda: frozenset([1]).add(2))
attempt(lambda: s.intersection(1))
