# Containers that hold themselves.
a = [1]
a.append(a)
print(a, str(a))
d = {"k": 1}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
b = [a, a]
print(b)
