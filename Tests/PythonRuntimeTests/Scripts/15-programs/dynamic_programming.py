# Memoization and tables: Fibonacci, knapsack, coins, stairs, longest increasing run.
memo = {}
def fib(n):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]
def coins(total, kinds):
    ways = [1] + [0] * total
    for coin in kinds:
        for n in range(coin, total + 1):
            ways[n] += ways[n - coin]
    return ways[total]
def change(total, kinds):
    least = [0] + [float("inf")] * total
    for n in range(1, total + 1):
        least[n] = min((least[n - k] + 1 for k in kinds if k <= n), default=float("inf"))
    return least[total]
def increasing(numbers):
    best = [1] * len(numbers)
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[j] < numbers[i]:
                best[i] = max(best[i], best[j] + 1)
    return max(best, default=0)
def max_subarray(numbers):
    best = current = numbers[0]
    for n in numbers[1:]:
        current = max(n, current + n)
        best = max(best, current)
    return best
print(fib(100), len(memo), knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), coins(100, [1, 5, 10, 25, 50]), change(63, [1, 10, 21, 25]), change(3, [2]), increasing([10, 9, 2, 5, 3, 7, 101, 18]), increasing([]), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
paths = [[1] * 5 for _ in range(4)]
for r in range(1, 4):
    for c in range(1, 5):
        paths[r][c] = paths[r - 1][c] + paths[r][c - 1]
print(paths)
