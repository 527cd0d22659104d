# heapq and bisect.
import heapq, bisect
h = []
for n in (5, 1, 8, 3, 2):
    heapq.heappush(h, n)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, "hello"), heapq.nlargest(1, [{"v": 1}, {"v": 2}], key=lambda d: d["v"]))
data = [9, 4, 7, 1, 8]
heapq.heapify(data)
print(data, [heapq.heappop(data) for _ in range(5)], list(heapq.merge([1, 4], [2, 3])), list(heapq.merge("ca", "b", reverse=True)))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
tasks = [(2, "write"), (1, "read"), (3, "sleep")]
heapq.heapify(tasks)
while tasks:
    print(*heapq.heappop(tasks))
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 4, 1, 3))
bisect.insort(a, 4); bisect.insort_left(a, 3)
print(a, ["FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89)], bisect.bisect([(1, "a"), (5, "b")], 3, key=lambda t: t[0]))
