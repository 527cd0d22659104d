# json.dumps.
import json
data = {"name": "Ann", "age": 30, "ok": True, "none": None, "list": [1, 2.5, "x"], "nested": {"a": []}, "é": "ü\n\"\\\t\x01", 1: "int key", None: 0, False: 1, 2.5: "f"}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps({"b": 1, "a": [1, {"c": 2}]}, sort_keys=True, indent=4), json.dumps([1, 2], indent=0), json.dumps({"é": "日😀"}, ensure_ascii=False), json.dumps("日😀"), json.dumps({"a": 1, "b": [1]}, separators=(",", ":")))
print(json.dumps([]), json.dumps({}), json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps((1, 2)), json.dumps(float("inf")), json.dumps(float("nan")), json.dumps(1e100), json.dumps(10 ** 30), json.dumps("</script>"), json.dumps([[]], indent=1), json.dumps({"k": [1]}, indent="--"))
class P:
    def __init__(self): self.x = 1
print(json.dumps({"p": P()}, default=lambda o: o.__dict__), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: json.dumps({1, 2})); attempt(lambda: json.dumps(b"x")); attempt(lambda: json.dumps({(1,): 2})); attempt(lambda: json.dumps(float("nan"), allow_nan=False)); attempt(lambda: json.dumps(1j)); attempt(lambda: json.dumps([object])) 
loop = []
loop.append(loop)
attempt(lambda: json.dumps(loop))
import io
f = io.StringIO()
json.dump([1, {"a": None}], f)
print(f.getvalue())
