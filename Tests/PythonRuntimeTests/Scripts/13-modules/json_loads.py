# json.loads and its errors.
import json
print(json.loads('{"a": [1, 2.0, -3e2, true, false, null, "x\\u00e9\\n\\ud83d\\ude00"], "b": {}}'), json.loads(" [ ] "), json.loads('"s"'), json.loads("5"), json.loads("-0.5"), json.loads("1E5"), json.loads("12345678901234567890"), json.loads("NaN"), json.loads("-Infinity"), json.loads('{"a": 1, "a": 2}'), json.loads(b'[1]'))
for text in ("", "{", "[1, 2", '{"a" 1}', "{'a': 1}", "[1,]", '{"a": 1,}', "nul", "[1 2]", '"abc', '"a\nb"', "01", "1 2", '{"a": }', "[\n1,\n2,\nx]", "{1: 2}", '"\\x"', '"\\u12"', "-", "."):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, "|", error.msg, error.lineno, error.colno, error.pos)
print(issubclass(json.JSONDecodeError, ValueError), json.loads('{"x": 1}', object_hook=lambda d: list(d.items())), json.loads("[1.5]", parse_float=str), json.loads("[1]", parse_int=float), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list))
try:
    json.loads(5)
except TypeError as error:
    print(error)
import io
print(json.load(io.StringIO('{"k": [true]}')), json.loads(json.dumps({"round": [1, None, "é"]})))
