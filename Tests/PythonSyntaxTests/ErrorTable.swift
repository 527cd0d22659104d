// Made from python3.11 `compile`: source, exception, message, and line, column, end line, end column.

enum ErrorTable {
  static let entries: [(source: String, category: String, message: String, place: [Int])] = [
    ("x = = 1", "SyntaxError", "invalid syntax", [1, 4, 1, 5]),
    ("a b", "SyntaxError", "invalid syntax", [1, 2, 1, 3]),
    ("f(a b)", "SyntaxError", "invalid syntax. Perhaps you forgot a comma?", [1, 2, 1, 5]),
    ("[1 2]", "SyntaxError", "invalid syntax. Perhaps you forgot a comma?", [1, 1, 1, 4]),
    ("{1: 2 3: 4}", "SyntaxError", "invalid syntax. Perhaps you forgot a comma?", [1, 4, 1, 7]),
    ("x = (1,", "SyntaxError", "'(' was never closed", [1, 4, 1, 4]),
    ("x = (1,\ny = 2", "SyntaxError", "'(' was never closed", [1, 4, 1, 4]),
    ("x = [1,\n\n", "SyntaxError", "'[' was never closed", [1, 4, 1, 4]),
    (")", "SyntaxError", "unmatched ')'", [1, 0, 1, 0]),
    ("x = 1)", "SyntaxError", "unmatched ')'", [1, 5, 1, 5]),
    ("(]", "SyntaxError", "closing parenthesis ']' does not match opening parenthesis '('", [1, 1, 1, 1]),
    (
      "{\n)", "SyntaxError", "closing parenthesis ')' does not match opening parenthesis '{' on line 1",
      [2, 0, 2, 0]
    ),
    ("'abc", "SyntaxError", "unterminated string literal (detected at line 1)", [1, 0, 1, 0]),
    ("\"abc\n", "SyntaxError", "unterminated string literal (detected at line 1)", [1, 0, 1, 0]),
    (
      "'''abc\n", "SyntaxError", "unterminated triple-quoted string literal (detected at line 1)",
      [1, 0, 1, 0]
    ),
    ("x = f'abc", "SyntaxError", "unterminated string literal (detected at line 1)", [1, 4, 1, 4]),
    ("if x\n  y", "SyntaxError", "expected ':'", [1, 4, 1, 4]),
    (
      "if x:\ny", "IndentationError", "expected an indented block after 'if' statement on line 1",
      [2, 0, 2, 1]
    ),
    (
      "while x:\npass", "IndentationError", "expected an indented block after 'while' statement on line 1",
      [2, 0, 2, 4]
    ),
    (
      "for x in y:\npass", "IndentationError", "expected an indented block after 'for' statement on line 1",
      [2, 0, 2, 4]
    ),
    (
      "def f():\npass", "IndentationError", "expected an indented block after function definition on line 1",
      [2, 0, 2, 4]
    ),
    (
      "class A:\npass", "IndentationError", "expected an indented block after class definition on line 1",
      [2, 0, 2, 4]
    ),
    (
      "try:\nx", "IndentationError", "expected an indented block after 'try' statement on line 1",
      [2, 0, 2, 1]
    ),
    ("try:\n  x\ny", "SyntaxError", "expected 'except' or 'finally' block", [3, 0, 3, 1]),
    (
      "try:\n  x\nexcept:\ny", "IndentationError",
      "expected an indented block after 'except' statement on line 3", [4, 0, 4, 1]
    ),
    (
      "try:\n  x\nfinally:\ny", "IndentationError",
      "expected an indented block after 'finally' statement on line 3", [4, 0, 4, 1]
    ),
    (
      "with a:\nb", "IndentationError", "expected an indented block after 'with' statement on line 1",
      [2, 0, 2, 1]
    ),
    (
      "if a:\n  b\nelse:\nc", "IndentationError",
      "expected an indented block after 'else' statement on line 3", [4, 0, 4, 1]
    ),
    (
      "if a:\n  b\nelif c:\nd", "IndentationError",
      "expected an indented block after 'elif' statement on line 3", [4, 0, 4, 1]
    ),
    (
      "match x:\ncase 1: pass", "IndentationError",
      "expected an indented block after 'match' statement on line 1", [2, 0, 2, 4]
    ),
    (
      "match x:\n  case 1:\n  pass", "IndentationError",
      "expected an indented block after 'case' statement on line 2", [3, 2, 3, 6]
    ),
    ("  x", "IndentationError", "unexpected indent", [1, 1, 1, 1]),
    ("x\n  y", "IndentationError", "unexpected indent", [2, 1, 2, 1]),
    (
      "if x:\n  a\n b", "IndentationError", "unindent does not match any outer indentation level",
      [3, 2, 3, 2]
    ),
    (
      "if x:\n\ta\n        b", "TabError", "inconsistent use of tabs and spaces in indentation", [3, 0, 3, 0]
    ),
    ("while x", "SyntaxError", "expected ':'", [1, 7, 1, 7]),
    ("for x in y", "SyntaxError", "expected ':'", [1, 10, 1, 10]),
    ("def f()", "SyntaxError", "expected ':'", [1, 7, 1, 7]),
    ("def f", "SyntaxError", "expected '('", [1, 5, 1, 5]),
    ("class A", "SyntaxError", "expected ':'", [1, 7, 1, 7]),
    ("class A(", "SyntaxError", "'(' was never closed", [1, 7, 1, 7]),
    ("else:\n  x", "SyntaxError", "invalid syntax", [1, 0, 1, 4]),
    ("try", "SyntaxError", "expected ':'", [1, 3, 1, 3]),
    ("x = 1 +", "SyntaxError", "invalid syntax", [1, 7, 1, 7]),
    (
      "f() = 1", "SyntaxError", "cannot assign to function call here. Maybe you meant '==' instead of '='?",
      [1, 0, 1, 3]
    ),
    ("f() = x = 1", "SyntaxError", "cannot assign to function call", [1, 0, 1, 3]),
    (
      "a + 1 = 2", "SyntaxError", "cannot assign to expression here. Maybe you meant '==' instead of '='?",
      [1, 0, 1, 5]
    ),
    (
      "1 = x", "SyntaxError", "cannot assign to literal here. Maybe you meant '==' instead of '='?",
      [1, 0, 1, 1]
    ),
    ("True = 1", "SyntaxError", "cannot assign to True", [1, 0, 1, 4]),
    ("None = 1", "SyntaxError", "cannot assign to None", [1, 0, 1, 4]),
    (
      "\"s\" = 1", "SyntaxError", "cannot assign to literal here. Maybe you meant '==' instead of '='?",
      [1, 0, 1, 3]
    ),
    (
      "x, f() = 1", "SyntaxError",
      "cannot assign to function call here. Maybe you meant '==' instead of '='?", [1, 3, 1, 6]
    ),
    ("(a, 1) = x", "SyntaxError", "cannot assign to literal", [1, 4, 1, 5]),
    ("[a, None] = x", "SyntaxError", "cannot assign to None", [1, 4, 1, 8]),
    (
      "f'{x}' = 1", "SyntaxError",
      "cannot assign to f-string expression here. Maybe you meant '==' instead of '='?", [1, 0, 1, 6]
    ),
    (
      "-x = 1", "SyntaxError", "cannot assign to expression here. Maybe you meant '==' instead of '='?",
      [1, 0, 1, 2]
    ),
    ("a if b else c = 1", "SyntaxError", "cannot assign to conditional expression", [1, 0, 1, 13]),
    ("lambda: x = 1", "SyntaxError", "cannot assign to lambda", [1, 0, 1, 9]),
    (
      "x + 1 += 2", "SyntaxError", "'expression' is an illegal expression for augmented assignment",
      [1, 0, 1, 5]
    ),
    (
      "(a, b) += 1", "SyntaxError", "'tuple' is an illegal expression for augmented assignment", [1, 0, 1, 6]
    ),
    (
      "f() += 1", "SyntaxError", "'function call' is an illegal expression for augmented assignment",
      [1, 0, 1, 3]
    ),
    ("for f() in x: pass", "SyntaxError", "cannot assign to function call", [1, 4, 1, 7]),
    ("for 1 in x: pass", "SyntaxError", "cannot assign to literal", [1, 4, 1, 5]),
    ("with a as f(): pass", "SyntaxError", "cannot assign to function call", [1, 10, 1, 13]),
    ("[x for 1 in y]", "SyntaxError", "cannot assign to literal", [1, 7, 1, 8]),
    ("del f()", "SyntaxError", "cannot delete function call", [1, 4, 1, 7]),
    ("del 1, x", "SyntaxError", "cannot delete literal", [1, 4, 1, 5]),
    ("del (a, b + 1)", "SyntaxError", "cannot delete expression", [1, 8, 1, 13]),
    (
      "if x = 1: pass", "SyntaxError", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
      [1, 3, 1, 8]
    ),
    (
      "if x.y = 1: pass", "SyntaxError",
      "cannot assign to attribute here. Maybe you meant '==' instead of '='?", [1, 3, 1, 6]
    ),
    (
      "while f() = 2: pass", "SyntaxError",
      "cannot assign to function call here. Maybe you meant '==' instead of '='?", [1, 6, 1, 9]
    ),
    (
      "f(a.b=1)", "SyntaxError", "expression cannot contain assignment, perhaps you meant \"==\"?",
      [1, 2, 1, 6]
    ),
    (
      "f(1=2)", "SyntaxError", "expression cannot contain assignment, perhaps you meant \"==\"?",
      [1, 2, 1, 4]
    ),
    ("f(True=1)", "SyntaxError", "cannot assign to True", [1, 2, 1, 7]),
    ("f(a=1, b)", "SyntaxError", "positional argument follows keyword argument", [1, 8, 1, 9]),
    ("f(**a, b)", "SyntaxError", "positional argument follows keyword argument unpacking", [1, 8, 1, 9]),
    (
      "f(**a, *b)", "SyntaxError", "iterable argument unpacking follows keyword argument unpacking",
      [1, 2, 1, 5]
    ),
    ("f(x for x in y, 1)", "SyntaxError", "Generator expression must be parenthesized", [1, 2, 1, 14]),
    ("f(1, x for x in y)", "SyntaxError", "Generator expression must be parenthesized", [1, 5, 1, 17]),
    ("f(a=1, a=2)", "SyntaxError", "keyword argument repeated: a", [1, 7, 1, 10]),
    ("(a.b := 1)", "SyntaxError", "cannot use assignment expressions with attribute", [1, 1, 1, 4]),
    ("x := 1", "SyntaxError", "invalid syntax", [1, 2, 1, 4]),
    (
      "print \"hello\"", "SyntaxError", "Missing parentheses in call to 'print'. Did you mean print(...)?",
      [1, 0, 1, 13]
    ),
    (
      "print x, y", "SyntaxError", "Missing parentheses in call to 'print'. Did you mean print(...)?",
      [1, 0, 1, 10]
    ),
    (
      "exec \"x\"", "SyntaxError", "Missing parentheses in call to 'exec'. Did you mean exec(...)?",
      [1, 0, 1, 8]
    ),
    ("1a", "SyntaxError", "invalid decimal literal", [1, 0, 1, 0]),
    ("1_", "SyntaxError", "invalid decimal literal", [1, 1, 1, 1]),
    ("0x", "SyntaxError", "invalid hexadecimal literal", [1, 1, 1, 1]),
    ("0b12", "SyntaxError", "invalid digit '2' in binary literal", [1, 3, 1, 3]),
    ("0o8", "SyntaxError", "invalid digit '8' in octal literal", [1, 2, 1, 2]),
    (
      "007", "SyntaxError",
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      [1, 0, 1, 2]
    ),
    ("1e+", "SyntaxError", "invalid decimal literal", [1, 2, 1, 2]),
    ("1.5abc", "SyntaxError", "invalid decimal literal", [1, 2, 1, 2]),
    (
      "0777", "SyntaxError",
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      [1, 0, 1, 1]
    ),
    ("x = $", "SyntaxError", "invalid syntax", [1, 4, 1, 5]),
    ("x = ?", "SyntaxError", "invalid syntax", [1, 4, 1, 5]),
    ("x = a!b", "SyntaxError", "invalid syntax", [1, 5, 1, 6]),
    ("x = \u{201C}a\u{201D}", "SyntaxError", "invalid character '\u{201C}' (U+201C)", [1, 4, 1, 4]),
    ("x\u{A0}= 1", "SyntaxError", "invalid non-printable character U+00A0", [1, 1, 1, 1]),
    ("x = 1 \\ y", "SyntaxError", "unexpected character after line continuation character", [1, 7, 1, 7]),
    ("x = 1 \\", "SyntaxError", "unexpected EOF while parsing", [1, 7, 1, 7]),
    ("import", "SyntaxError", "invalid syntax", [1, 6, 1, 6]),
    ("import a.", "SyntaxError", "invalid syntax", [1, 9, 1, 9]),
    ("from a import", "SyntaxError", "invalid syntax", [1, 13, 1, 13]),
    (
      "from a import b,", "SyntaxError", "trailing comma not allowed without surrounding parentheses",
      [1, 16, 1, 16]
    ),
    ("from a import (b, c", "SyntaxError", "'(' was never closed", [1, 14, 1, 14]),
    ("import a as b.c", "SyntaxError", "invalid syntax", [1, 13, 1, 14]),
    ("return", "SyntaxError", "'return' outside function", [1, 0, 1, 6]),
    ("def f():\n  class A:\n    return 1", "SyntaxError", "'return' outside function", [3, 4, 3, 12]),
    ("break", "SyntaxError", "'break' outside loop", [1, 0, 1, 5]),
    ("continue", "SyntaxError", "'continue' not properly in loop", [1, 0, 1, 8]),
    ("while x:\n  def f():\n    break", "SyntaxError", "'break' outside loop", [3, 4, 3, 9]),
    ("yield x", "SyntaxError", "'yield' outside function", [1, 0, 1, 7]),
    ("class A:\n  yield", "SyntaxError", "'yield' outside function", [2, 2, 2, 7]),
    ("[(yield) for x in y]", "SyntaxError", "'yield' inside list comprehension", [1, 2, 1, 7]),
    ("def f(a, a): pass", "SyntaxError", "duplicate argument 'a' in function definition", [1, 9, 1, 10]),
    ("lambda a, a: 1", "SyntaxError", "duplicate argument 'a' in function definition", [1, 10, 1, 11]),
    ("def f(a=1, b): pass", "SyntaxError", "non-default argument follows default argument", [1, 11, 1, 12]),
    ("def f(*): pass", "SyntaxError", "named arguments must follow bare *", [1, 6, 1, 7]),
    ("def f(*, **k): pass", "SyntaxError", "named arguments must follow bare *", [1, 6, 1, 7]),
    ("def f(**k, a): pass", "SyntaxError", "arguments cannot follow var-keyword argument", [1, 11, 1, 12]),
    ("def f(a, *b, *c): pass", "SyntaxError", "* argument may appear only once", [1, 13, 1, 14]),
    ("def f(/, a): pass", "SyntaxError", "at least one argument must precede /", [1, 6, 1, 7]),
    ("def f(a, /, b, /): pass", "SyntaxError", "/ may appear only once", [1, 15, 1, 16]),
    ("def f(a b): pass", "SyntaxError", "invalid syntax", [1, 8, 1, 9]),
    ("def f(1): pass", "SyntaxError", "invalid syntax", [1, 6, 1, 7]),
    ("def f((a, b)): pass", "SyntaxError", "Function parameters cannot be parenthesized", [1, 6, 1, 12]),
    ("def f(x):\n  global x", "SyntaxError", "name 'x' is parameter and global", [2, 2, 2, 10]),
    (
      "def f():\n  x = 1\n  global x", "SyntaxError", "name 'x' is assigned to before global declaration",
      [3, 2, 3, 10]
    ),
    (
      "def f():\n  print(x)\n  global x", "SyntaxError", "name 'x' is used prior to global declaration",
      [3, 2, 3, 10]
    ),
    ("def f():\n  x: int\n  global x", "SyntaxError", "annotated name 'x' can't be global", [3, 2, 3, 10]),
    ("def f():\n  nonlocal x", "SyntaxError", "no binding for nonlocal 'x' found", [2, 2, 2, 12]),
    ("nonlocal x", "SyntaxError", "nonlocal declaration not allowed at module level", [1, 0, 1, 10]),
    ("def f(x):\n  nonlocal x", "SyntaxError", "name 'x' is parameter and nonlocal", [2, 2, 2, 12]),
    ("def f():\n  global x\n  nonlocal x", "SyntaxError", "name 'x' is nonlocal and global", [2, 2, 2, 10]),
    (
      "def f():\n  def g():\n    nonlocal y", "SyntaxError", "no binding for nonlocal 'y' found",
      [3, 4, 3, 14]
    ),
    ("def f():\n  from a import *", "SyntaxError", "import * only allowed at module level", [2, 16, 2, 17]),
    ("from __future__ import nothing", "SyntaxError", "future feature nothing is not defined", [1, 0, 1, 0]),
    (
      "x = 1\nfrom __future__ import annotations", "SyntaxError",
      "from __future__ imports must occur at the beginning of the file", [2, 0, 2, 34]
    ),
    ("from __future__ import braces", "SyntaxError", "not a chance", [1, 0, 1, 0]),
    (
      "try:\n  x\nexcept A, B:\n  y", "SyntaxError", "multiple exception types must be parenthesized",
      [3, 7, 3, 11]
    ),
    (
      "try:\n  x\nexcept A, B as c:\n  y", "SyntaxError", "multiple exception types must be parenthesized",
      [3, 7, 3, 16]
    ),
    (
      "try:\n  x\nexcept:\n  y\nexcept A:\n  z", "SyntaxError", "default 'except:' must be last",
      [3, 0, 4, 3]
    ),
    (
      "try:\n  x\nexcept A:\n  y\nexcept* B:\n  z", "SyntaxError",
      "cannot have both 'except' and 'except*' on the same 'try'", [5, 0, 5, 7]
    ),
    ("try:\n  x", "SyntaxError", "expected 'except' or 'finally' block", [2, 3, 2, 3]),
    ("try:\n  x\nelse:\n  y", "SyntaxError", "expected 'except' or 'finally' block", [3, 0, 3, 4]),
    ("*a", "SyntaxError", "can't use starred expression here", [1, 0, 1, 2]),
    ("*a = 1", "SyntaxError", "starred assignment target must be in a list or tuple", [1, 0, 1, 2]),
    ("*a, *b = c", "SyntaxError", "multiple starred expressions in assignment", [1, 0, 1, 6]),
    ("x = *a", "SyntaxError", "can't use starred expression here", [1, 4, 1, 6]),
    (
      "print(*a for a in b)", "SyntaxError", "iterable unpacking cannot be used in comprehension",
      [1, 6, 1, 8]
    ),
    ("(*a)", "SyntaxError", "cannot use starred expression here", [1, 1, 1, 3]),
    ("[*a for a in b]", "SyntaxError", "iterable unpacking cannot be used in comprehension", [1, 1, 1, 3]),
    ("{**a for a in b}", "SyntaxError", "dict unpacking cannot be used in dict comprehension", [1, 1, 1, 3]),
    ("{a: *b}", "SyntaxError", "cannot use a starred expression in a dictionary value", [1, 4, 1, 6]),
    ("{a: }", "SyntaxError", "expression expected after dictionary key and ':'", [1, 2, 1, 3]),
    ("{a: b, c}", "SyntaxError", "':' expected after dictionary key", [1, 7, 1, 7]),
    ("{1:2, 3}", "SyntaxError", "':' expected after dictionary key", [1, 6, 1, 6]),
    (
      "[x, y for x in z]", "SyntaxError", "did you forget parentheses around the comprehension target?",
      [1, 1, 1, 5]
    ),
    ("x = a if b", "SyntaxError", "expected 'else' after 'if' expression", [1, 4, 1, 10]),
    ("(a if b)", "SyntaxError", "expected 'else' after 'if' expression", [1, 1, 1, 7]),
    ("x = (a if b, c)", "SyntaxError", "expected 'else' after 'if' expression", [1, 5, 1, 11]),
    ("f'{a b}'", "SyntaxError", "f-string: invalid syntax. Perhaps you forgot a comma?", []),
    ("f'{}'", "SyntaxError", "f-string: empty expression not allowed", [1, 5, 1, 5]),
    ("f'{ }'", "SyntaxError", "f-string: empty expression not allowed", [1, 6, 1, 6]),
    ("f'{!r}'", "SyntaxError", "f-string: expression required before '!'", [1, 7, 1, 7]),
    ("f'{a'", "SyntaxError", "f-string: expecting '}'", [1, 5, 1, 5]),
    ("f'}'", "SyntaxError", "f-string: single '}' is not allowed", [1, 4, 1, 4]),
    (
      "f'{a!x}'", "SyntaxError", "f-string: invalid conversion character: expected 's', 'r', or 'a'",
      [1, 8, 1, 8]
    ),
    (
      "f'{a!}'", "SyntaxError", "f-string: invalid conversion character: expected 's', 'r', or 'a'",
      [1, 7, 1, 7]
    ),
    ("f'{a:{b:{c}}}'", "SyntaxError", "f-string: expressions nested too deeply", [1, 14, 1, 14]),
    ("f'{a\\n}'", "SyntaxError", "f-string expression part cannot include a backslash", [1, 8, 1, 8]),
    ("f'{#}'", "SyntaxError", "f-string expression part cannot include '#'", [1, 6, 1, 6]),
    (
      "f'{(}'", "SyntaxError", "f-string: closing parenthesis '}' does not match opening parenthesis '('",
      [1, 6, 1, 6]
    ),
    ("f'{)}'", "SyntaxError", "f-string: unmatched ')'", [1, 6, 1, 6]),
    (
      "f'{a[}'", "SyntaxError", "f-string: closing parenthesis '}' does not match opening parenthesis '['",
      [1, 7, 1, 7]
    ),
    ("f'{\"a}'", "SyntaxError", "f-string: unterminated string", [1, 7, 1, 7]),
    ("f'{lambda x: 1}'", "SyntaxError", "f-string: invalid syntax", []),
    ("f'{*a}'", "SyntaxError", "f-string: cannot use starred expression here", []),
    (
      "'\\N{no such name}'", "SyntaxError",
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name",
      [1, 18, 1, 18]
    ),
    (
      "'\\x1'", "SyntaxError",
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape",
      [1, 5, 1, 5]
    ),
    (
      "'\\u12'", "SyntaxError",
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape",
      [1, 6, 1, 6]
    ),
    (
      "'\\U00110000'", "SyntaxError",
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character",
      [1, 12, 1, 12]
    ),
    ("b'\\x1'", "SyntaxError", "(value error) invalid \\x escape at position 0", [1, 6, 1, 6]),
    ("b'\u{E9}'", "SyntaxError", "bytes can only contain ASCII literal characters", [1, 5, 1, 5]),
    ("'a' b'b'", "SyntaxError", "cannot mix bytes and nonbytes literals", [1, 8, 1, 8]),
    (
      "match x:\n  case a | 1: pass", "SyntaxError", "name capture 'a' makes remaining patterns unreachable",
      [2, 7, 2, 8]
    ),
    (
      "match x:\n  case _: pass\n  case 1: pass", "SyntaxError",
      "wildcard makes remaining patterns unreachable", [2, 7, 2, 8]
    ),
    (
      "match x:\n  case [a, a]: pass", "SyntaxError", "multiple assignments to name 'a' in pattern",
      [2, 11, 2, 12]
    ),
    (
      "match x:\n  case [*a, *b]: pass", "SyntaxError", "multiple starred names in sequence pattern",
      [2, 7, 2, 15]
    ),
    (
      "match x:\n  case {1: a, 1: b}: pass", "SyntaxError", "mapping pattern checks duplicate key (1)",
      [2, 7, 2, 19]
    ),
    (
      "match x:\n  case A(b=1, b=2): pass", "SyntaxError", "attribute name repeated in class pattern: b",
      [2, 16, 2, 17]
    ),
    (
      "match x:\n  case A(b=1, 2): pass", "SyntaxError", "positional patterns follow keyword patterns",
      [2, 14, 2, 15]
    ),
    (
      "match x:\n  case (1 as a) | 2: pass", "SyntaxError", "alternative patterns bind different names",
      [2, 18, 2, 19]
    ),
    ("match x:\n  case a.b as c.d: pass", "SyntaxError", "invalid syntax", [2, 15, 2, 16]),
    ("match x:\n  case 1 as _: pass", "SyntaxError", "cannot use '_' as a target", [2, 12, 2, 13]),
    ("x: int: str", "SyntaxError", "invalid syntax", [1, 6, 1, 7]),
    ("(a, b): int", "SyntaxError", "only single target (not tuple) can be annotated", [1, 0, 1, 6]),
    ("[a]: int", "SyntaxError", "only single target (not list) can be annotated", [1, 0, 1, 3]),
    ("f(): int", "SyntaxError", "illegal target for annotation", [1, 0, 1, 3]),
    ("a, b: int", "SyntaxError", "only single target (not tuple) can be annotated", [1, 0, 1, 1]),
    ("assert x, ", "SyntaxError", "invalid syntax", [1, 10, 1, 10]),
    ("raise x,", "SyntaxError", "invalid syntax", [1, 7, 1, 8]),
    ("x not y", "SyntaxError", "invalid syntax", [1, 6, 1, 7]),
    ("x is is y", "SyntaxError", "invalid syntax", [1, 5, 1, 7]),
    ("a.1", "SyntaxError", "invalid syntax", [1, 1, 1, 3]),
    ("a..b", "SyntaxError", "invalid syntax", [1, 2, 1, 3]),
    ("def f() -> : pass", "SyntaxError", "expected ':'", [1, 8, 1, 10]),
    ("@x y\ndef f(): pass", "SyntaxError", "invalid syntax", [1, 3, 1, 4]),
    ("@", "SyntaxError", "invalid syntax", [1, 1, 1, 1]),
    ("x = yield = 1", "SyntaxError", "assignment to yield expression not possible", [1, 4, 1, 9]),
    (
      "(yield) = 1", "SyntaxError",
      "cannot assign to yield expression here. Maybe you meant '==' instead of '='?", [1, 1, 1, 6]
    ),
    ("__debug__ = 1", "SyntaxError", "cannot assign to __debug__", [1, 0, 1, 9]),
    (
      "[x := 1 for x in y]", "SyntaxError",
      "assignment expression cannot rebind comprehension iteration variable 'x'", [1, 1, 1, 2]
    ),
    (
      "[y for x in (z := 1)]", "SyntaxError",
      "assignment expression cannot be used in a comprehension iterable expression", [1, 13, 1, 19]
    ),
    (
      "class A:\n  [(x := 1) for y in z]", "SyntaxError",
      "assignment expression within a comprehension cannot be used in a class body", [2, 4, 2, 5]
    ),
    ("x = 1;; y", "SyntaxError", "invalid syntax", [1, 6, 1, 7]),
    ("; x", "SyntaxError", "invalid syntax", [1, 0, 1, 1]),
    ("x +", "SyntaxError", "invalid syntax", [1, 3, 1, 3]),
    (
      String(repeating: "9", count: 4301), "SyntaxError",
      "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
      [1, 0, 1, 0]
    ),
  ]
}
