# Exception groups and except*.
group = ExceptionGroup("several", [ValueError("v"), TypeError("t"), ExceptionGroup("inner", [KeyError("k")])])
print(group, repr(group), group.message, len(group.exceptions))
try:
    raise group
except* ValueError as some:
    print("values", some.exceptions)
except* (TypeError, KeyError) as some:
    print("others", some.exceptions)
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError:
        print("handled value")
except ExceptionGroup as rest:
    print("rest", rest.exceptions)
print(group.subgroup(KeyError), group.split(ValueError))
try:
    raise ValueError("single")
except* ValueError as some:
    print(repr(some))
