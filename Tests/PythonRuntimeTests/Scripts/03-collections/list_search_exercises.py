# Little exercises over lists.
def second_largest(numbers):
    return sorted(set(numbers))[-2]

def flatten(items):
    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat

def chunks(items, size):
    return [items[i:i + size] for i in range(0, len(items), size)]

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k]

def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]

print(second_largest([5, 1, 5, 3]), flatten([1, [2, [3, []], 4]]), chunks(list(range(7)), 3), rotate([1, 2, 3, 4], 1), unique([3, 1, 3, 2, 1]))
print([i for i, x in enumerate("banana") if x == "a"], list(map(list, zip([1, 2], [3, 4]))), [x for x in [1, 2] for _ in range(2)])
