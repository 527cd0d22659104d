# What a function can change in its caller.
def rebind(x):
    x = [99]
def mutate(x):
    x.append(99)
def augment(x):
    x += [1]
    return x
def augment_number(x):
    x += 1
    return x
a = [1]
rebind(a); print(a)
mutate(a); print(a)
augment(a); print(a)
n = 5
print(augment_number(n), n)
t = (1,)
print(augment.__name__, augment_number(1.5))
def swap(d, i, j):
    d[i], d[j] = d[j], d[i]
l = [1, 2, 3]
swap(l, 0, 2)
print(l)
def returns_many():
    return 1, [2], {"three": 3}
x, y, z = returns_many()
print(x, y, z, returns_many()[2]["three"])
