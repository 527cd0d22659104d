# match on dictionaries.
def f(event):
    match event:
        case {"type": "click", "x": x, "y": y}:
            return f"click at {x},{y}"
        case {"type": "key", "key": ("q" | "Q")}:
            return "quit"
        case {"type": "key", "key": key, **others}:
            return f"key {key} {others}"
        case {"items": [first, *_]}:
            return f"first item {first}"
        case {"user": {"name": str(name), "age": int(age)}} if age >= 18:
            return f"adult {name}"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"
for value in ({"type": "click", "x": 1, "y": 2, "z": 3}, {"type": "key", "key": "Q"}, {"type": "key", "key": "a", "shift": True}, {"items": [7, 8]},
              {"user": {"name": "Ann", "age": 20}}, {"user": {"name": "Bob", "age": 5}}, {}, []):
    print(f(value))
