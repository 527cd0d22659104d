# A dictionary or set that changes size under a loop.
d = {"a": 1, "b": 2}
try:
    for key in d:
        d[key + "x"] = 0
except RuntimeError as error:
    print(error, len(d))
try:
    for key in d:
        del d[key]
except RuntimeError as error:
    print(error)
s = {1, 2, 3}
try:
    for item in s:
        s.add(item + 10)
except RuntimeError as error:
    print(error)
for key in list(d):
    del d[key]
print(d)
for key in {"k": 0}:
    print("once")
d = {"a": 1, "b": 2}
for key in d:
    d[key] += 1
print(d)
numbers = [1, 2, 3, 4]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
numbers = [1, 2, 4, 3]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
for n in numbers:
    if len(numbers) < 6:
        numbers.append(n * 10)
print(numbers)
