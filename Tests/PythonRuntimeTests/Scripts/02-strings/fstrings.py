# f-strings: expressions, conversions, specs, nesting, the = sign.
name = "Ann"
age = 30
pi = 3.14159265
print(f"{name} is {age} years old")
print(f"{age + 1} {age * 2} {name.upper()} {len(name)} {name[0]} {[1, 2][1]}")
print(f"{pi:.2f} {pi:10.3f}| {pi:<10.1f}| {pi:^10.2f}| {age:05d} {age:x} {age:b} {age:>6} {1234567:,}")
print(f"{name!r} {name!s} {name!a} {'é'!a} {name!r:>10}")
print(f"{age=} {age + 1=} {name = } {pi=:.2f} {name=!s} {age = :>5}")
print(f"{{literal}} {{{age}}} {{}}")
width, precision = 10, 3
print(f"[{pi:{width}.{precision}}] [{name:>{width}}] [{name:{'*'}^{width}}]")
print(f"{'nested ' + f'{age} in {name}'}" f" and {'more'}" " plain {age}")
print(f"{(lambda x: x * 2)(5)} {'yes' if age > 18 else 'no'} { {'a': 1}['a'] } {[x for x in range(3)]}")
print(f"""{name}
{age}""")
print(rf"\n{age}\t", fr"{name}\d", F"{age}")
print(f"{None} {True} {1.0} {[1, 'a']} {{'a'}}")
print(f"{'a' 'b'} {1 == 1} {age != 3} {age >= 3}")
print(f'{"double" + "d"} {name:s}', f"", f"{'':5}|")
