# operator: functions and getters.
import operator as op
print(op.add(1, 2), op.sub(5, 3), op.mul(2, 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 3), op.neg(5), op.pos(-1), op.abs(-3), op.invert(0), op.lshift(1, 3), op.rshift(8, 2), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(2, 1), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None), op.contains([1], 1), op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6), op.concat([1], [2]), op.index(True), op.length_hint([1, 2]))
d = {"k": 1}
op.setitem(d, "z", 2); op.delitem(d, "k")
print(d, op.getitem(d, "z"), op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.itemgetter("z")(d), op.itemgetter(slice(1))("xyz"), op.attrgetter("real")(5), op.attrgetter("real", "imag")(1j), op.attrgetter("__class__.__name__")(3), op.methodcaller("upper")("a"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"))
people = [{"n": "b", "a": 1}, {"n": "a", "a": 2}]
print(sorted(people, key=op.itemgetter("n")), max(people, key=op.itemgetter("a")), op.iadd([1], [2]), list(map(op.mul, [1, 2], [3, 4])), op.itemgetter(1), op.attrgetter("x.y"), op.methodcaller("m", 1, k=2))
for action in (lambda: op.add(1, "a"), lambda: op.add(1), lambda: op.itemgetter(5)("abc"), lambda: op.attrgetter("zz")(1), lambda: op.itemgetter(), lambda: op.index(1.5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
