import json
print(json.dumps("a\x7fb é"), json.dumps("a\x7fb é", ensure_ascii=False) == "\"a\x7fb é\"")
