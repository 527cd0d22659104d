# Methods taken from their class and called with all kinds of first arguments.
class C:
    add = list.append
    size = str.__len__
tests = ["list.append(5, 1)", "str.upper(5)", "str.upper('a')", "list.append([], 1)", "dict.get([], 1)", "int.bit_length('a')",
    "list.__len__(5)", "str.__add__(1, 'a')", "C().add(1)", "C().size()", "list.append", "str.upper is str.upper",
    "list.append is list.__dict__['append']", "list.__dict__['append'](5, 1)", "list.sort('a')", "set.add([1], 2)", "tuple.count([1], 1)",
    "float.is_integer(5)", "bytes.decode('a')", "str.join(5, [])", "int.__add__('a', 1)", "int.__add__(True, 1)", "str.join(',', 'ab')",
    "object.__getattribute__(1, 5)", "object.__setattr__(C(), 5, 1)", "object.__delattr__(C(), None)", "list.append()", "str.upper()", "list(map(str.upper, 'ab'))", "sorted(['b', 'A'], key=str.lower)",
    "list.__init__(5)", "dict.fromkeys('ab')", "list.__iter__(5)", "type.mro(5)", "BaseException.with_traceback(5, None)"]
for test in tests:
    try:
        print(test, "=>", eval(test))
    except Exception as error:
        print(test, type(error).__name__, error)
class L(list):
    def append(self, value): list.append(self, value * 2)
l = L(); l.append(2); print(l)
