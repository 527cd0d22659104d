# Manager: dict, list, Namespace, Value, Array in a server process, changed by workers.
from multiprocessing import Process, Manager


def work(d, l, n, v, a, key):
    d[key] = key * 10
    d.setdefault("seen", key)
    l.append(key)
    n.last = key
    v.value = v.value + key
    a[key] = key


if __name__ == "__main__":
    with Manager() as manager:
        d = manager.dict()
        l = manager.list(range(3))
        n = manager.Namespace(last=None, other="x")
        v = manager.Value("i", 100)
        a = manager.Array("i", [0, 0, 0, 0])
        for key in (1, 2, 3):
            p = Process(target=work, args=(d, l, n, v, a, key))
            p.start()
            p.join()
        print(d, len(d), sorted(d.keys(), key=str), 2 in d, d.get(9), d.pop("seen"))
        print(l, l[1], l[-1], len(l), l.index(3), l.count(1), sorted(l))
        print(n, n.last, n.other)
        print(v.value, v)
        print(a[:], len(a))
        l += [7, 8]
        l.reverse()
        print(l, 7 in l, l + [1], l * 2 == list(l) * 2)
        del l[0]
        l.sort()
        print(l, [item for item in l])
        d.update(b=1, c=2)
        print(d.copy() == {1: 10, 2: 20, 3: 30, "b": 1, "c": 2}, sorted(d.items(), key=str), list(d) == list(d.keys()))
        try:
            d["missing"]
        except KeyError as error:
            print("KeyError", error)
        try:
            l.pop(99)
        except IndexError as error:
            print("IndexError", error)
        nested = manager.list([manager.dict(x=1)])
        inner = nested[0]
        inner["y"] = 2
        print(nested[0]["y"], dict(nested[0]), type(inner).__name__)
        del n.other
        print(hasattr(n, "other"))
        n.fresh = [1, 2]
        print(n.fresh)
