# Grades, words, tables, searching and sorting: what first courses write.
students = {"Ann": [90, 85, 77], "Bob": [60, 70, 80], "Cid": []}
def average(marks):
    """Return the mean, or None for no marks.

    >>> average([1, 2])
    1.5
    """
    return sum(marks) / len(marks) if marks else None
for name, marks in sorted(students.items()):
    avg = average(marks)
    print(f"{name:<10}{'-' if avg is None else format(avg, '6.2f'):>8}", end="\n")
best = max((n for n in students if students[n]), key=lambda n: average(students[n]))
print("Best:", best, average.__doc__.splitlines()[0], help is not None)
grades = {n: ("A" if a >= 80 else "B" if a >= 70 else "C") for n, m in students.items() if (a := average(m))}
print(grades)
from collections import defaultdict, Counter
groups = defaultdict(list)
for n, g in grades.items(): groups[g].append(n)
print(groups, dict(groups), sorted(groups))
words = "it was the best of times it was the worst of times".split()
print(Counter(words).most_common(3), Counter("hello") & Counter("world"), Counter(a=1) + Counter(a=2, b=1), list(Counter("aab").elements()))
print({w: words.count(w) for w in set(words) if words.count(w) > 1} == {'it': 2, 'was': 2, 'the': 2, 'of': 2, 'times': 2})
from itertools import groupby, combinations, count, takewhile
print([(k, len(list(g))) for k, g in groupby(sorted(words, key=len), key=len)], len(list(combinations(range(5), 3))), [x for x in takewhile(lambda v: v < 20, (i * i for i in count(1)))])
table = [["Name", "Qty"], ["apple", 3], ["kiwi", 12]]
widths = [max(len(str(r[i])) for r in table) for i in range(2)]
for r in table: print(" | ".join(str(c).ljust(w) for c, w in zip(r, widths)))
print("-" * 20, "=" * 5 + ">", sep="\n")
def bin_search(a, x, lo=0, hi=None):
    hi = len(a) if hi is None else hi
    if lo >= hi: return -1
    mid = (lo + hi) // 2
    return mid if a[mid] == x else bin_search(a, x, lo, mid) if a[mid] > x else bin_search(a, x, mid + 1, hi)
print(bin_search([1, 3, 5, 7], 5), bin_search([1, 3], 4))
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
    return a
print(bubble([3, 1, 2]), sorted("banana"), sorted({"b": 1, "a": 2}.items(), key=lambda t: t[1], reverse=True))
def merge_sort(a):
    if len(a) < 2: return a
    m = len(a) // 2; l, r = merge_sort(a[:m]), merge_sort(a[m:]); out = []
    while l and r: out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
print(merge_sort([5, 2, 9, 1]))
memo = {}
def fib(n):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(100), len(memo))
board = [[" "] * 3 for _ in range(3)]; board[1][1] = "X"
print("\n".join("|".join(r) for r in board))
print("".join(reversed("abc")), "abc"[::-1] == "cba", "racecar" == "racecar"[::-1], " ".join(w.capitalize() for w in "hello world".split()))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [x for row in matrix for x in row if x % 2], sum(sum(r) for r in matrix), [[r[i] for r in matrix] for i in range(3)])
n = 17; print(n, "is", "prime" if all(n % i for i in range(2, n)) else "composite"); print(bin(n)[2:], f"{n:08b}", int("10001", 2), f"{n:x}", chr(n + 60))
print(*range(5), sep="", end="!\n"); print("a\tb\\n", r"a\tb", 'it''s', "it's", 'say "x"', """a
b""", "\x41\u00e9\101")
total = 0
for i in range(10):
    if i % 2: continue
    if i > 6: break
    total += i
else: print("no")
print(total, i); i = 10
while i: i -= 3; i = max(i, 0)
print(i, [i for i in range(3)], i)
print(5 / 2, 5 // 2, -5 // 2, 5 % 3, -5 % 3, 5.0, 1e3, 10 ** -2, round(2.5), round(-1.5), round(1.25, 1), 7.0 // 2, divmod(7, 3), 3.7 % 1, int("42") + float("1.5"), str(3) + "4", "3" * 3, [0] * 3, bool("0"), 3 == 3.0, "3" == 3, None is None)
def menu(choice): return {"1": "one", "2": "two"}.get(choice, "unknown")
print(menu("1"), menu("9"), [*map(menu, "12")])
lst = list(range(10)); print(lst[2:8:2], lst[::-3], lst[-3:], lst[:-7], lst[20:], lst[5:2], lst[slice(1, 3)]); del lst[::2]; print(lst); lst[1:1] = [100, 200]; print(lst, lst.index(100)); lst.insert(-1, "x"); print(lst, lst.pop(-2), lst.count(7)); lst.extend("ab"); print(lst[-2:], lst.copy() == lst, lst.copy() is lst)
print(("a", 1) < ("a", 2), [1, 2] > [1], {1, 2} >= {1}, "abc".find("c"), "abc".rfind("z"), "a,b".partition(","), "k=v=w".split("=", 1), "x".join("abc"), "  x ".rstrip() + "|", "abc".replace("b", ""), "%s and %s" % ("a", 1), "{0}-{1}-{0}".format("a", "b"))
