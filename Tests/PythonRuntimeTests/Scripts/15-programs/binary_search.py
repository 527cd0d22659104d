# Linear and binary search, bisection, two pointers.
def linear(items, target):
    for i, item in enumerate(items):
        if item == target:
            return i
    return -1
def binary(items, target):
    low, high, steps = 0, len(items) - 1, 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if items[middle] == target:
            return middle, steps
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return None, steps
def recursive(items, target, low=0, high=None):
    high = len(items) if high is None else high
    if low >= high:
        return None
    middle = (low + high) // 2
    if items[middle] == target:
        return middle
    return recursive(items, target, low, middle) if target < items[middle] else recursive(items, target, middle + 1, high)
items = list(range(0, 200, 3))
print(linear(items, 99), linear(items, 100), binary(items, 99), binary(items, 100), recursive(items, 99), recursive(items, 1))
def bisect(f, a, b):
    while b - a > 1e-9:
        m = (a + b) / 2
        a, b = (a, m) if f(a) * f(m) <= 0 else (m, b)
    return round(a, 6)
print(bisect(lambda x: x * x - 2, 0, 2), bisect(lambda x: x ** 3 - x - 2, 1, 2))
def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
print(two_sum([2, 7, 11, 15], 26), two_sum([1], 5))
