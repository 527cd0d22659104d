# Where the place of a missing block is given, and where it has none.
for source in [
    "def f():\n  while 1:\nx=1\n", "class A:\n    def f():\n        while True:\n    x = 1\n", "def f():\nx = 1\n",
    "class A:\n    def f():\n        while True:\n  x = 1\n", "try:\n  x\ny\n", "if 1:\n  try:\n    x\ny\n",
    "if 1:\n  try:\n    x\n  y\n", "def f():\n", "class A:\n  def f():\n", "if 1:\n  try:\n    x\n", "match 1:\nx\n",
    "if 1:\n  match 1:\nx\n", "if 1:\n  for x in y:\n",
]:
    try:
        compile(source, "cell", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
