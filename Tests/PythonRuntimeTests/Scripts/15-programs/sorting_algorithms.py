# Bubble, selection, insertion, merge, quick, heap, counting and shell sort.
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a
def selection(a):
    a = a[:]
    for i in range(len(a)):
        smallest = min(range(i, len(a)), key=a.__getitem__)
        a[i], a[smallest] = a[smallest], a[i]
    return a
def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        value, j = a[i], i
        while j > 0 and a[j - 1] > value:
            a[j] = a[j - 1]
            j -= 1
        a[j] = value
    return a
def merge(a):
    if len(a) < 2:
        return a
    middle = len(a) // 2
    left, right, result = merge(a[:middle]), merge(a[middle:]), []
    while left and right:
        result.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return result + left + right
def quick(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])
def heap(a):
    a = a[:]
    def sift(start, end):
        while (child := 2 * start + 1) < end:
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if a[start] >= a[child]:
                return
            a[start], a[child] = a[child], a[start]
            start = child
    for start in range(len(a) // 2, -1, -1):
        sift(start, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a
def counting(a):
    counts = [0] * (max(a) + 1)
    for n in a:
        counts[n] += 1
    return [n for n, c in enumerate(counts) for _ in range(c)]
def shell(a):
    a, gap = a[:], len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            j = i
            while j >= gap and a[j - gap] > a[j]:
                a[j - gap], a[j] = a[j], a[j - gap]
                j -= gap
        gap //= 2
    return a
data = [(i * 37 + 11) % 53 for i in range(40)]
for sort in (bubble, selection, insertion, merge, quick, heap, counting, shell):
    print(sort.__name__, sort(data) == sorted(data), sort(data)[:8])
