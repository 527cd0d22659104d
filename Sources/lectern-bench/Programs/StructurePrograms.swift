// Programs that live from lists, dictionaries and trees.

/// Programs that live from lists, dictionaries and trees.
let structurePrograms: [Benchmark] = [
  Benchmark(
    "fannkuch",
    #"""
    def fannkuch(size):
        permutation = list(range(size))
        counters = [0] * size
        flips_most, checksum, sign, left = 0, 0, 1, size
        while True:
            if permutation[0]:
                deck = permutation[:]
                flips = 0
                while deck[0]:
                    top = deck[0] + 1
                    deck[:top] = deck[top - 1::-1]
                    flips += 1
                if flips > flips_most:
                    flips_most = flips
                checksum += sign * flips
            if sign == 1:
                permutation[0], permutation[1] = permutation[1], permutation[0]
            else:
                permutation[1], permutation[2] = permutation[2], permutation[1]
                place = 2
                while True:
                    counters[place] += 1
                    if counters[place] <= place:
                        break
                    counters[place] = 0
                    place += 1
                    if place == size:
                        return checksum, flips_most
                    permutation.insert(place, permutation.pop(0))
            sign = -sign

    for size in (6, 7, 8, 9):
        print(size, fannkuch(size))

    """#),
  Benchmark(
    "binary trees",
    #"""
    class Node:
        def __init__(self, left, right):
            self.left = left
            self.right = right

        def count(self):
            if self.left is None:
                return 1
            return 1 + self.left.count() + self.right.count()

    def grow(depth):
        if depth == 0:
            return Node(None, None)
        return Node(grow(depth - 1), grow(depth - 1))

    keep = grow(16)
    for depth in range(4, 17, 2):
        rounds = 1 << (16 - depth)
        total = 0
        for _ in range(rounds):
            total += grow(depth).count()
        print(rounds, depth, total)
    print(keep.count())

    """#),
  Benchmark(
    "list-heavy",
    #"""
    def bubble(numbers):
        for end in range(len(numbers) - 1, 0, -1):
            for i in range(end):
                if numbers[i] > numbers[i + 1]:
                    numbers[i], numbers[i + 1] = numbers[i + 1], numbers[i]
        return numbers

    def merge_sort(numbers):
        if len(numbers) < 2:
            return numbers
        middle = len(numbers) // 2
        left, right = merge_sort(numbers[:middle]), merge_sort(numbers[middle:])
        merged, i, j = [], 0, 0
        while i < len(left) and j < len(right):
            if left[i] <= right[j]:
                merged.append(left[i])
                i += 1
            else:
                merged.append(right[j])
                j += 1
        merged.extend(left[i:])
        merged.extend(right[j:])
        return merged

    numbers = [i * 7919 % 100_003 for i in range(100_000)]
    ordered = merge_sort(numbers)
    few = bubble(numbers[:2500])
    squares = [n * n for n in numbers if n % 3]
    grid = [[(r * c) % 10 for c in range(400)] for r in range(400)]
    turned = [[grid[r][c] for r in range(400)] for c in range(400)]
    print(ordered[:5], ordered[-1], few[:5], len(squares), sum(squares), sum(sum(row) for row in turned))

    """#),
  Benchmark(
    "dict-heavy",
    #"""
    def count_steps(limit):
        steps = {1: 0}
        for start in range(2, limit):
            n, path = start, []
            while n not in steps:
                path.append(n)
                n = n // 2 if n % 2 == 0 else 3 * n + 1
            base = steps[n]
            for distance, value in enumerate(reversed(path), 1):
                steps[value] = base + distance
        return steps

    def invert(table):
        inverted = {}
        for key, value in table.items():
            inverted.setdefault(value, []).append(key)
        return inverted

    steps = count_steps(120_000)
    inverted = invert(steps)
    longest = max(inverted)
    print(len(steps), len(inverted), longest, inverted[longest][:3])
    edges = {(x, y): x * y % 17 for x in range(400) for y in range(300)}
    total = 0
    for x in range(1, 399):
        for y in range(1, 299, 2):
            total += edges[x - 1, y] - edges[x, y + 1]
    for key in list(edges):
        if edges[key] % 2:
            del edges[key]
    print(total, len(edges))

    """#),
  Benchmark(
    "sorting with keys",
    #"""
    from operator import itemgetter

    seed = 42
    records = []
    for i in range(120_000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        name = "user%05d" % (seed // 32 % 20_000)
        records.append({"id": i, "age": seed // 65536 % 90, "name": name, "score": seed / 1000})

    by_age = sorted(records, key=lambda r: (r["age"], -r["score"]))
    by_name = sorted(records, key=lambda r: r["name"], reverse=True)
    by_id = sorted(by_name, key=itemgetter("id"))
    by_length = sorted((r["name"] * (r["age"] % 3) for r in records), key=len)
    numbers = sorted(r["score"] for r in records)
    numbers.sort(key=lambda x: -x)
    pairs = sorted((r["age"], r["name"]) for r in records)
    print(by_age[0], by_name[0]["name"], by_id == records, by_length[-1], numbers[:2], pairs[0], pairs[-1])

    """#),
]
