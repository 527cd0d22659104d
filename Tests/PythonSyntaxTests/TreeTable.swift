// Made from python3.11 `ast`: source, and the tree with places as `TreeDump` writes it.

enum TreeTable {
  static let entries: [(source: String, tree: String)] = [
    (
      "x = 1\n",
      "(Assign@1:0-1:5 [(Name@1:0-1:1 x)] (Int@1:4-1:5 1))"
    ),
    (
      "x = y = z, *w\n",
      "(Assign@1:0-1:13 [(Name@1:0-1:1 x) (Name@1:4-1:5 y)] (Tuple@1:8-1:13 [(Name@1:8-1:9 z) (Starred@1:11-1:13 (Name@1:12-1:13 w))]))"
    ),
    (
      "x: int\n",
      "(AnnAssign@1:0-1:6 (Name@1:0-1:1 x) (Name@1:3-1:6 int) - 1)"
    ),
    (
      "(x): int = 3\n",
      "(AnnAssign@1:0-1:12 (Name@1:1-1:2 x) (Name@1:5-1:8 int) (Int@1:11-1:12 3) 0)"
    ),
    (
      "a.b: str = \"s\"\n",
      "(AnnAssign@1:0-1:14 (Attribute@1:0-1:3 (Name@1:0-1:1 a) b) (Name@1:5-1:8 str) (Str@1:11-1:14 \"s\") 0)"
    ),
    (
      "x += 1\n",
      "(AugAssign@1:0-1:6 (Name@1:0-1:1 x) + (Int@1:5-1:6 1))"
    ),
    (
      "x **= y if z else w\n",
      "(AugAssign@1:0-1:19 (Name@1:0-1:1 x) ** (IfExp@1:6-1:19 (Name@1:11-1:12 z) (Name@1:6-1:7 y) (Name@1:18-1:19 w)))"
    ),
    (
      "del a, b[1], (c, d)\n",
      "(Delete@1:0-1:19 [(Name@1:4-1:5 a) (Subscript@1:7-1:11 (Name@1:7-1:8 b) (Int@1:9-1:10 1)) (Tuple@1:13-1:19 [(Name@1:14-1:15 c) (Name@1:17-1:18 d)])])"
    ),
    (
      "pass; break_ = 1; x\n",
      "(Pass@1:0-1:4)\n(Assign@1:6-1:16 [(Name@1:6-1:12 break_)] (Int@1:15-1:16 1))\n(Expr@1:18-1:19 (Name@1:18-1:19 x))"
    ),
    (
      "import a.b.c as d, e\n",
      "(Import@1:0-1:20 [(alias@1:7-1:17 a.b.c d) (alias@1:19-1:20 e -)])"
    ),
    (
      "from . import x\n",
      "(ImportFrom@1:0-1:15 - [(alias@1:14-1:15 x -)] 1)"
    ),
    (
      "from ...a.b import (c as d, e,)\n",
      "(ImportFrom@1:0-1:31 a.b [(alias@1:20-1:26 c d) (alias@1:28-1:29 e -)] 3)"
    ),
    (
      "from a import *\n",
      "(ImportFrom@1:0-1:15 a * 0)"
    ),
    (
      "raise\n",
      "(Raise@1:0-1:5 - -)"
    ),
    (
      "raise E from e\n",
      "(Raise@1:0-1:14 (Name@1:6-1:7 E) (Name@1:13-1:14 e))"
    ),
    (
      "assert x, \"m\"\n",
      "(Assert@1:0-1:13 (Name@1:7-1:8 x) (Str@1:10-1:13 \"m\"))"
    ),
    (
      "global a, b\n",
      "(Global@1:0-1:11 [a b])"
    ),
    (
      "a if b else c if d else e\n",
      "(Expr@1:0-1:25 (IfExp@1:0-1:25 (Name@1:5-1:6 b) (Name@1:0-1:1 a) (IfExp@1:12-1:25 (Name@1:17-1:18 d) (Name@1:12-1:13 c) (Name@1:24-1:25 e))))"
    ),
    (
      "lambda: 0\n",
      "(Expr@1:0-1:9 (Lambda@1:0-1:9 (arguments [] [] [] [] []) (Int@1:8-1:9 0)))"
    ),
    (
      "lambda a, /, b=1, *c, d, e=2, **f: a\n",
      "(Expr@1:0-1:36 (Lambda@1:0-1:36 (arguments [(arg@1:7-1:8 a - -)] [(arg@1:13-1:14 b - (Int@1:15-1:16 1))] [(arg@1:19-1:20 c - -)] [(arg@1:22-1:23 d - -) (arg@1:25-1:26 e - (Int@1:27-1:28 2))] [(arg@1:32-1:33 f - -)]) (Name@1:35-1:36 a)))"
    ),
    (
      "a or b and not c or d\n",
      "(Expr@1:0-1:21 (BoolOp@1:0-1:21 or [(Name@1:0-1:1 a) (BoolOp@1:5-1:16 and [(Name@1:5-1:6 b) (UnaryOp@1:11-1:16 not (Name@1:15-1:16 c))]) (Name@1:20-1:21 d)]))"
    ),
    (
      "a < b <= c != d is not e not in f\n",
      "(Expr@1:0-1:33 (Compare@1:0-1:33 (Name@1:0-1:1 a) [(< (Name@1:4-1:5 b)) (<= (Name@1:9-1:10 c)) (!= (Name@1:14-1:15 d)) (is not (Name@1:23-1:24 e)) (not in (Name@1:32-1:33 f))]))"
    ),
    (
      "1 + 2 * 3 - -4 ** -5 ** 6\n",
      "(Expr@1:0-1:25 (BinOp@1:0-1:25 (BinOp@1:0-1:9 (Int@1:0-1:1 1) + (BinOp@1:4-1:9 (Int@1:4-1:5 2) * (Int@1:8-1:9 3))) - (UnaryOp@1:12-1:25 - (BinOp@1:13-1:25 (Int@1:13-1:14 4) ** (UnaryOp@1:18-1:25 - (BinOp@1:19-1:25 (Int@1:19-1:20 5) ** (Int@1:24-1:25 6)))))))"
    ),
    (
      "~a | b ^ c & d << e >> f\n",
      "(Expr@1:0-1:24 (BinOp@1:0-1:24 (UnaryOp@1:0-1:2 ~ (Name@1:1-1:2 a)) | (BinOp@1:5-1:24 (Name@1:5-1:6 b) ^ (BinOp@1:9-1:24 (Name@1:9-1:10 c) & (BinOp@1:13-1:24 (BinOp@1:13-1:19 (Name@1:13-1:14 d) << (Name@1:18-1:19 e)) >> (Name@1:23-1:24 f))))))"
    ),
    (
      "a @ b // c % d\n",
      "(Expr@1:0-1:14 (BinOp@1:0-1:14 (BinOp@1:0-1:10 (BinOp@1:0-1:5 (Name@1:0-1:1 a) @ (Name@1:4-1:5 b)) // (Name@1:9-1:10 c)) % (Name@1:13-1:14 d)))"
    ),
    (
      "not not a\n",
      "(Expr@1:0-1:9 (UnaryOp@1:0-1:9 not (UnaryOp@1:4-1:9 not (Name@1:8-1:9 a))))"
    ),
    (
      "def f(): x = (yield)\n",
      "(FunctionDef@1:0-1:20 f (arguments [] [] [] [] []) [(Assign@1:9-1:20 [(Name@1:9-1:10 x)] (Yield@1:14-1:19 -))] [] -)"
    ),
    (
      "await_ = 1\n",
      "(Assign@1:0-1:10 [(Name@1:0-1:6 await_)] (Int@1:9-1:10 1))"
    ),
    (
      "a.b(c)[d](e=f)\n",
      "(Expr@1:0-1:14 (Call@1:0-1:14 (Subscript@1:0-1:9 (Call@1:0-1:6 (Attribute@1:0-1:3 (Name@1:0-1:1 a) b) [(Name@1:4-1:5 c)] []) (Name@1:7-1:8 d)) [] [(keyword@1:10-1:13 e (Name@1:12-1:13 f))]))"
    ),
    (
      "f(*a, b, *c, d=1, **e)\n",
      "(Expr@1:0-1:22 (Call@1:0-1:22 (Name@1:0-1:1 f) [(Starred@1:2-1:4 (Name@1:3-1:4 a)) (Name@1:6-1:7 b) (Starred@1:9-1:11 (Name@1:10-1:11 c))] [(keyword@1:13-1:16 d (Int@1:15-1:16 1)) (keyword@1:18-1:21 - (Name@1:20-1:21 e))]))"
    ),
    (
      "f(x for x in y)\n",
      "(Expr@1:0-1:15 (Call@1:0-1:15 (Name@1:0-1:1 f) [(GeneratorExp@1:1-1:15 (Name@1:2-1:3 x) [(comprehension (Name@1:8-1:9 x) (Name@1:13-1:14 y) [])])] []))"
    ),
    (
      "f(a, (x for x in y))\n",
      "(Expr@1:0-1:20 (Call@1:0-1:20 (Name@1:0-1:1 f) [(Name@1:2-1:3 a) (GeneratorExp@1:5-1:19 (Name@1:6-1:7 x) [(comprehension (Name@1:12-1:13 x) (Name@1:17-1:18 y) [])])] []))"
    ),
    (
      "a[1], a[:], a[1:2], a[::3], a[1:2, ...], a[*b], a[b, ]\n",
      "(Expr@1:0-1:54 (Tuple@1:0-1:54 [(Subscript@1:0-1:4 (Name@1:0-1:1 a) (Int@1:2-1:3 1)) (Subscript@1:6-1:10 (Name@1:6-1:7 a) (Slice@1:8-1:9 - - -)) (Subscript@1:12-1:18 (Name@1:12-1:13 a) (Slice@1:14-1:17 (Int@1:14-1:15 1) (Int@1:16-1:17 2) -)) (Subscript@1:20-1:26 (Name@1:20-1:21 a) (Slice@1:22-1:25 - - (Int@1:24-1:25 3))) (Subscript@1:28-1:39 (Name@1:28-1:29 a) (Tuple@1:30-1:38 [(Slice@1:30-1:33 (Int@1:30-1:31 1) (Int@1:32-1:33 2) -) (Ellipsis@1:35-1:38)])) (Subscript@1:41-1:46 (Name@1:41-1:42 a) (Tuple@1:43-1:45 [(Starred@1:43-1:45 (Name@1:44-1:45 b))])) (Subscript@1:48-1:54 (Name@1:48-1:49 a) (Tuple@1:50-1:52 [(Name@1:50-1:51 b)]))]))"
    ),
    (
      "()\n",
      "(Expr@1:0-1:2 (Tuple@1:0-1:2 []))"
    ),
    (
      "(a,)\n",
      "(Expr@1:0-1:4 (Tuple@1:0-1:4 [(Name@1:1-1:2 a)]))"
    ),
    (
      "(a), (b, c)\n",
      "(Expr@1:0-1:11 (Tuple@1:0-1:11 [(Name@1:1-1:2 a) (Tuple@1:5-1:11 [(Name@1:6-1:7 b) (Name@1:9-1:10 c)])]))"
    ),
    (
      "[], [a], [a, *b, c]\n",
      "(Expr@1:0-1:19 (Tuple@1:0-1:19 [(List@1:0-1:2 []) (List@1:4-1:7 [(Name@1:5-1:6 a)]) (List@1:9-1:19 [(Name@1:10-1:11 a) (Starred@1:13-1:15 (Name@1:14-1:15 b)) (Name@1:17-1:18 c)])]))"
    ),
    (
      "{}, {a}, {*a, b}, {a: b, **c}\n",
      "(Expr@1:0-1:29 (Tuple@1:0-1:29 [(Dict@1:0-1:2 []) (Set@1:4-1:7 [(Name@1:5-1:6 a)]) (Set@1:9-1:16 [(Starred@1:10-1:12 (Name@1:11-1:12 a)) (Name@1:14-1:15 b)]) (Dict@1:18-1:29 [((Name@1:19-1:20 a) (Name@1:22-1:23 b)) (- (Name@1:27-1:28 c))])]))"
    ),
    (
      "[a for b in c if d if e for f, in g]\n",
      "(Expr@1:0-1:36 (ListComp@1:0-1:36 (Name@1:1-1:2 a) [(comprehension (Name@1:7-1:8 b) (Name@1:12-1:13 c) [(Name@1:17-1:18 d) (Name@1:22-1:23 e)]) (comprehension (Tuple@1:28-1:30 [(Name@1:28-1:29 f)]) (Name@1:34-1:35 g) [])]))"
    ),
    (
      "{a for b in c}, {a: b for a, b in c}, (a for a, *b in c)\n",
      "(Expr@1:0-1:56 (Tuple@1:0-1:56 [(SetComp@1:0-1:14 (Name@1:1-1:2 a) [(comprehension (Name@1:7-1:8 b) (Name@1:12-1:13 c) [])]) (DictComp@1:16-1:36 (Name@1:17-1:18 a) (Name@1:20-1:21 b) [(comprehension (Tuple@1:26-1:30 [(Name@1:26-1:27 a) (Name@1:29-1:30 b)]) (Name@1:34-1:35 c) [])]) (GeneratorExp@1:38-1:56 (Name@1:39-1:40 a) [(comprehension (Tuple@1:45-1:50 [(Name@1:45-1:46 a) (Starred@1:48-1:50 (Name@1:49-1:50 b))]) (Name@1:54-1:55 c) [])])]))"
    ),
    (
      "(a := 1, b)\n",
      "(Expr@1:0-1:11 (Tuple@1:0-1:11 [(NamedExpr@1:1-1:7 a (Int@1:6-1:7 1)) (Name@1:9-1:10 b)]))"
    ),
    (
      "[y := 1, y ** 2]\n",
      "(Expr@1:0-1:16 (List@1:0-1:16 [(NamedExpr@1:1-1:7 y (Int@1:6-1:7 1)) (BinOp@1:9-1:15 (Name@1:9-1:10 y) ** (Int@1:14-1:15 2))]))"
    ),
    (
      "0, 00, 1_000, 0xFf, 0o17, 0b1_01, 9223372036854775807\n",
      "(Expr@1:0-1:53 (Tuple@1:0-1:53 [(Int@1:0-1:1 0) (Int@1:3-1:5 0) (Int@1:7-1:12 1000) (Int@1:14-1:18 255) (Int@1:20-1:24 15) (Int@1:26-1:32 5) (Int@1:34-1:53 9223372036854775807)]))"
    ),
    (
      "1.5, .5, 5., 1e3, 1_0.0_1e-1_0, 1j, 2.5J\n",
      "(Expr@1:0-1:40 (Tuple@1:0-1:40 [(Float@1:0-1:3 4609434218613702656) (Float@1:5-1:7 4602678819172646912) (Float@1:9-1:11 4617315517961601024) (Float@1:13-1:16 4652007308841189376) (Float@1:18-1:30 4472411369333269007) (Complex@1:32-1:34 4607182418800017408) (Complex@1:36-1:40 4612811918334230528)]))"
    ),
    (
      "\"a\" 'b' \"\"\"c\nd\"\"\" r\"\\n\" u\"x\"\n",
      "(Expr@1:0-2:15 (Str@1:0-2:15 \"abc\\10;d\\92;nx\"))"
    ),
    (
      "\"\\n\\t\\x41\\u00e9\\U0001F600\\101\\q\\N{BULLET}\\\\\"\n",
      "(Expr@1:0-1:44 (Str@1:0-1:44 \"\\10;\\9;A\\233;\\128512;A\\92;q\\8226;\\92;\"))"
    ),
    (
      "b\"a\\x00\" b'\\377'\n",
      "(Expr@1:0-1:16 (Bytes@1:0-1:16 \"a\\0;\\255;\"))"
    ),
    (
      "\"\\ud800\"\n",
      "(Expr@1:0-1:8 (Str@1:0-1:8 \"\\55296;\"))"
    ),
    (
      "f\"a{b}c\"\n",
      "(Expr@1:0-1:8 (JoinedStr@1:0-1:8 [\"a\" (FormattedValue (Name@1:4-1:5 b) - -) \"c\"]))"
    ),
    (
      "f\"{a!r}{b:>10}{c!s:{d}}{e=}{f = :x}{{}}\"\n",
      "(Expr@1:0-1:40 (JoinedStr@1:0-1:40 [(FormattedValue (Name@1:3-1:4 a) r -) (FormattedValue (Name@1:8-1:9 b) - [\">10\"]) (FormattedValue (Name@1:15-1:16 c) s [(FormattedValue (Name@1:20-1:21 d) - -)]) \"e=\" (FormattedValue (Name@1:24-1:25 e) r -) \"f\\32;=\\32;\" (FormattedValue (Name@1:28-1:29 f) - [\"x\"]) \"{}\"]))"
    ),
    (
      "f\"{a['k']:{w}.{p}f}\" \"tail\" f'{x}'\n",
      "(Expr@1:0-1:34 (JoinedStr@1:0-1:34 [(FormattedValue (Subscript@1:3-1:9 (Name@1:3-1:4 a) (Str@1:5-1:8 \"k\")) - [(FormattedValue (Name@1:11-1:12 w) - -) \".\" (FormattedValue (Name@1:15-1:16 p) - -) \"f\"]) \"tail\" (FormattedValue (Name@1:31-1:32 x) - -)]))"
    ),
    (
      "f\"{(lambda: 1)()}{a != b}{ {1: 2}[1] }\"\n",
      "(Expr@1:0-1:39 (JoinedStr@1:0-1:39 [(FormattedValue (Call@1:3-1:16 (Lambda@1:4-1:13 (arguments [] [] [] [] []) (Int@1:12-1:13 1)) [] []) - -) (FormattedValue (Compare@1:18-1:24 (Name@1:18-1:19 a) [(!= (Name@1:23-1:24 b))]) - -) (FormattedValue (Subscript@1:27-1:36 (Dict@1:27-1:33 [((Int@1:28-1:29 1) (Int@1:31-1:32 2))]) (Int@1:34-1:35 1)) - -)]))"
    ),
    (
      "f\"\"\n",
      "(Expr@1:0-1:3 (JoinedStr@1:0-1:3 []))"
    ),
    (
      "rf\"\\d{a}\\{b}\"\n",
      "(Expr@1:0-1:13 (JoinedStr@1:0-1:13 [\"\\92;d\" (FormattedValue (Name@1:6-1:7 a) - -) \"\\92;\" (FormattedValue (Name@1:10-1:11 b) - -)]))"
    ),
    (
      "f\"\\x41{a}\\N{BULLET}\"\n",
      "(Expr@1:0-1:20 (JoinedStr@1:0-1:20 [\"A\" (FormattedValue (Name@1:7-1:8 a) - -) \"\\8226;\"]))"
    ),
    (
      "f\"\"\"{\na\n}\"\"\"\n",
      "(Expr@1:0-3:4 (JoinedStr@1:0-3:4 [(FormattedValue (Name@2:0-2:1 a) - -)]))"
    ),
    (
      "\u{E9}t\u{E9} = \"\u{FC}\"\n",
      "(Assign@1:0-1:12 [(Name@1:0-1:5 \u{E9}t\u{E9})] (Str@1:8-1:12 \"\\252;\"))"
    ),
    (
      "if a:\n    b\nelif c: d\nelse:\n    e\n",
      "(If@1:0-5:5 (Name@1:3-1:4 a) [(Expr@2:4-2:5 (Name@2:4-2:5 b))] [(If@3:0-5:5 (Name@3:5-3:6 c) [(Expr@3:8-3:9 (Name@3:8-3:9 d))] [(Expr@5:4-5:5 (Name@5:4-5:5 e))])])"
    ),
    (
      "while a:\n    break\nelse:\n    continue_\n",
      "(While@1:0-4:13 (Name@1:6-1:7 a) [(Break@2:4-2:9)] [(Expr@4:4-4:13 (Name@4:4-4:13 continue_))])"
    ),
    (
      "for a, (b, *c) in d, e:\n    continue\nelse: pass\n",
      "(For@1:0-3:10 (Tuple@1:4-1:14 [(Name@1:4-1:5 a) (Tuple@1:7-1:14 [(Name@1:8-1:9 b) (Starred@1:11-1:13 (Name@1:12-1:13 c))])]) (Tuple@1:18-1:22 [(Name@1:18-1:19 d) (Name@1:21-1:22 e)]) [(Continue@2:4-2:12)] [(Pass@3:6-3:10)])"
    ),
    (
      "for x in *a, b: pass\n",
      "(For@1:0-1:20 (Name@1:4-1:5 x) (Tuple@1:9-1:14 [(Starred@1:9-1:11 (Name@1:10-1:11 a)) (Name@1:13-1:14 b)]) [(Pass@1:16-1:20)] [])"
    ),
    (
      "with a: pass\n",
      "(With@1:0-1:12 [(withitem (Name@1:5-1:6 a) -)] [(Pass@1:8-1:12)])"
    ),
    (
      "with a as b, c as (d, e): pass\n",
      "(With@1:0-1:30 [(withitem (Name@1:5-1:6 a) (Name@1:10-1:11 b)) (withitem (Name@1:13-1:14 c) (Tuple@1:18-1:24 [(Name@1:19-1:20 d) (Name@1:22-1:23 e)]))] [(Pass@1:26-1:30)])"
    ),
    (
      "with (a as b, c,): pass\n",
      "(With@1:0-1:23 [(withitem (Name@1:6-1:7 a) (Name@1:11-1:12 b)) (withitem (Name@1:14-1:15 c) -)] [(Pass@1:19-1:23)])"
    ),
    (
      "with (a, b) as c: pass\n",
      "(With@1:0-1:22 [(withitem (Tuple@1:5-1:11 [(Name@1:6-1:7 a) (Name@1:9-1:10 b)]) (Name@1:15-1:16 c))] [(Pass@1:18-1:22)])"
    ),
    (
      "with (a): pass\n",
      "(With@1:0-1:14 [(withitem (Name@1:6-1:7 a) -)] [(Pass@1:10-1:14)])"
    ),
    (
      "def f():\n    with (yield): pass\n",
      "(FunctionDef@1:0-2:22 f (arguments [] [] [] [] []) [(With@2:4-2:22 [(withitem (Yield@2:10-2:15 -) -)] [(Pass@2:18-2:22)])] [] -)"
    ),
    (
      "try:\n    a\nexcept B as c:\n    d\nexcept (E, F):\n    g\nexcept:\n    h\nelse:\n    i\nfinally:\n    j\n",
      "(Try@1:0-12:5 [(Expr@2:4-2:5 (Name@2:4-2:5 a))] [(ExceptHandler@3:0-4:5 (Name@3:7-3:8 B) c [(Expr@4:4-4:5 (Name@4:4-4:5 d))]) (ExceptHandler@5:0-6:5 (Tuple@5:7-5:13 [(Name@5:8-5:9 E) (Name@5:11-5:12 F)]) - [(Expr@6:4-6:5 (Name@6:4-6:5 g))]) (ExceptHandler@7:0-8:5 - - [(Expr@8:4-8:5 (Name@8:4-8:5 h))])] [(Expr@10:4-10:5 (Name@10:4-10:5 i))] [(Expr@12:4-12:5 (Name@12:4-12:5 j))])"
    ),
    (
      "try: a\nfinally: b\n",
      "(Try@1:0-2:10 [(Expr@1:5-1:6 (Name@1:5-1:6 a))] [] [] [(Expr@2:9-2:10 (Name@2:9-2:10 b))])"
    ),
    (
      "try:\n    a\nexcept* B as c:\n    d\n",
      "(TryStar@1:0-4:5 [(Expr@2:4-2:5 (Name@2:4-2:5 a))] [(ExceptHandler@3:0-4:5 (Name@3:8-3:9 B) c [(Expr@4:4-4:5 (Name@4:4-4:5 d))])] [] [])"
    ),
    (
      "def f(a, b: int = 1, /, c=2, *d: str, e, f: int = 3, **g) -> h:\n    \"\"\"doc\"\"\"\n    return a, *b\n",
      "(FunctionDef@1:0-3:16 f (arguments [(arg@1:6-1:7 a - -) (arg@1:9-1:15 b (Name@1:12-1:15 int) (Int@1:18-1:19 1))] [(arg@1:24-1:25 c - (Int@1:26-1:27 2))] [(arg@1:30-1:36 d (Name@1:33-1:36 str) -)] [(arg@1:38-1:39 e - -) (arg@1:41-1:47 f (Name@1:44-1:47 int) (Int@1:50-1:51 3))] [(arg@1:55-1:56 g - -)]) [(Expr@2:4-2:13 (Str@2:4-2:13 \"doc\")) (Return@3:4-3:16 (Tuple@3:11-3:16 [(Name@3:11-3:12 a) (Starred@3:14-3:16 (Name@3:15-3:16 b))]))] [] (Name@1:61-1:62 h))"
    ),
    (
      "def f(*, a): yield from a\n",
      "(FunctionDef@1:0-1:25 f (arguments [] [] [] [(arg@1:9-1:10 a - -)] []) [(Expr@1:13-1:25 (YieldFrom@1:13-1:25 (Name@1:24-1:25 a)))] [] -)"
    ),
    (
      "def f(*a: *b): pass\n",
      "(FunctionDef@1:0-1:19 f (arguments [] [] [(arg@1:7-1:12 a (Starred@1:10-1:12 (Name@1:11-1:12 b)) -)] [] []) [(Pass@1:15-1:19)] [] -)"
    ),
    (
      "@a.b(c)\n@d\ndef f(): return\n",
      "(FunctionDef@3:0-3:15 f (arguments [] [] [] [] []) [(Return@3:9-3:15 -)] [(Call@1:1-1:7 (Attribute@1:1-1:4 (Name@1:1-1:2 a) b) [(Name@1:5-1:6 c)] []) (Name@2:1-2:2 d)] -)"
    ),
    (
      "class A: pass\n",
      "(ClassDef@1:0-1:13 A [] [] [(Pass@1:9-1:13)] [])"
    ),
    (
      "class A(B, *C, metaclass=D, **E):\n    x = 1\n\n    def f(self): nonlocal_ = 1\n",
      "(ClassDef@1:0-4:30 A [(Name@1:8-1:9 B) (Starred@1:11-1:13 (Name@1:12-1:13 C))] [(keyword@1:15-1:26 metaclass (Name@1:25-1:26 D)) (keyword@1:28-1:31 - (Name@1:30-1:31 E))] [(Assign@2:4-2:9 [(Name@2:4-2:5 x)] (Int@2:8-2:9 1)) (FunctionDef@4:4-4:30 f (arguments [] [(arg@4:10-4:14 self - -)] [] [] []) [(Assign@4:17-4:30 [(Name@4:17-4:26 nonlocal_)] (Int@4:29-4:30 1))] [] -)] [])"
    ),
    (
      "@a\nclass B: pass\n",
      "(ClassDef@2:0-2:13 B [] [] [(Pass@2:9-2:13)] [(Name@1:1-1:2 a)])"
    ),
    (
      "match x:\n    case 1 | -2 | 3.5 + 2j | \"s\" | b\"t\" | None | True:\n        pass\n    case a.b.c:\n        pass\n    case [a, _, *b] | (b, _, *a):\n        pass\n    case {\"k\": v, 1: w, **rest}:\n        pass\n    case A(1, b, c=d, e=_) if f:\n        pass\n    case (a) as b if c:\n        pass\n    case a, b:\n        pass\n    case []:\n        pass\n    case _:\n        pass\n",
      "(Match@1:0-19:12 (Name@1:6-1:7 x) [(case (MatchOr@2:9-2:53 [(MatchValue@2:9-2:10 (Int@2:9-2:10 1)) (MatchValue@2:13-2:15 (UnaryOp@2:13-2:15 - (Int@2:14-2:15 2))) (MatchValue@2:18-2:26 (BinOp@2:18-2:26 (Float@2:18-2:21 4615063718147915776) + (Complex@2:24-2:26 4611686018427387904))) (MatchValue@2:29-2:32 (Str@2:29-2:32 \"s\")) (MatchValue@2:35-2:39 (Bytes@2:35-2:39 \"t\")) (MatchSingleton@2:42-2:46 (None@2:42-2:46)) (MatchSingleton@2:49-2:53 (True@2:49-2:53))]) - [(Pass@3:8-3:12)]) (case (MatchValue@4:9-4:14 (Attribute@4:9-4:14 (Attribute@4:9-4:12 (Name@4:9-4:10 a) b) c)) - [(Pass@5:8-5:12)]) (case (MatchOr@6:9-6:32 [(MatchSequence@6:9-6:19 [(MatchAs@6:10-6:11 - a) (MatchAs@6:13-6:14 - -) (MatchStar@6:16-6:18 b)]) (MatchSequence@6:22-6:32 [(MatchAs@6:23-6:24 - b) (MatchAs@6:26-6:27 - -) (MatchStar@6:29-6:31 a)])]) - [(Pass@7:8-7:12)]) (case (MatchMapping@8:9-8:31 [(Str@8:10-8:13 \"k\") (Int@8:18-8:19 1)] [(MatchAs@8:15-8:16 - v) (MatchAs@8:21-8:22 - w)] rest) - [(Pass@9:8-9:12)]) (case (MatchClass@10:9-10:26 (Name@10:9-10:10 A) [(MatchValue@10:11-10:12 (Int@10:11-10:12 1)) (MatchAs@10:14-10:15 - b)] [c=(MatchAs@10:19-10:20 - d) e=(MatchAs@10:24-10:25 - -)]) (Name@10:30-10:31 f) [(Pass@11:8-11:12)]) (case (MatchAs@12:9-12:17 (MatchAs@12:10-12:11 - a) b) (Name@12:21-12:22 c) [(Pass@13:8-13:12)]) (case (MatchSequence@14:9-14:13 [(MatchAs@14:9-14:10 - a) (MatchAs@14:12-14:13 - b)]) - [(Pass@15:8-15:12)]) (case (MatchSequence@16:9-16:11 []) - [(Pass@17:8-17:12)]) (case (MatchAs@18:9-18:10 - -) - [(Pass@19:8-19:12)])])"
    ),
    (
      "match, case = 1, 2\n",
      "(Assign@1:0-1:18 [(Tuple@1:0-1:11 [(Name@1:0-1:5 match) (Name@1:7-1:11 case)])] (Tuple@1:14-1:18 [(Int@1:14-1:15 1) (Int@1:17-1:18 2)]))"
    ),
    (
      "match(x)\n",
      "(Expr@1:0-1:8 (Call@1:0-1:8 (Name@1:0-1:5 match) [(Name@1:6-1:7 x)] []))"
    ),
    (
      "match[x] = case\n",
      "(Assign@1:0-1:15 [(Subscript@1:0-1:8 (Name@1:0-1:5 match) (Name@1:6-1:7 x))] (Name@1:11-1:15 case))"
    ),
    (
      "match.a = 1\n",
      "(Assign@1:0-1:11 [(Attribute@1:0-1:7 (Name@1:0-1:5 match) a)] (Int@1:10-1:11 1))"
    ),
    (
      "match: int\n",
      "(AnnAssign@1:0-1:10 (Name@1:0-1:5 match) (Name@1:7-1:10 int) - 1)"
    ),
    (
      "print(match * a, match - 1)\n",
      "(Expr@1:0-1:27 (Call@1:0-1:27 (Name@1:0-1:5 print) [(BinOp@1:6-1:15 (Name@1:6-1:11 match) * (Name@1:14-1:15 a)) (BinOp@1:17-1:26 (Name@1:17-1:22 match) - (Int@1:25-1:26 1))] []))"
    ),
    (
      "x = 1 \\\n    + 2\n",
      "(Assign@1:0-2:7 [(Name@1:0-1:1 x)] (BinOp@1:4-2:7 (Int@1:4-1:5 1) + (Int@2:6-2:7 2)))"
    ),
    (
      "x = [\n  1,  # comment\n  2,\n\n]\n",
      "(Assign@1:0-5:1 [(Name@1:0-1:1 x)] (List@1:4-5:1 [(Int@2:2-2:3 1) (Int@3:2-3:3 2)]))"
    ),
  ]
}
