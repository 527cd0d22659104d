// Random small Python programs: functions with loops, branches, exceptions, closures, generators, classes, `match` and
// `with`. Each keeps a trace of what it did, which is its result.

/// Makes the bodies of functions as text.
struct ProgramMaker {
  private var expressions: ExpressionMaker
  private var lines: [String] = []
  private var indent = 1
  private var loops = 0
  /// Calls itself deeper only while this lasts.
  private var budget = 0

  private static let variables = ["a", "b", "c", "d"]

  init(seed: UInt64) {
    expressions = ExpressionMaker(seed: seed)
    expressions.names = Self.variables
  }

  /// What stands before all programs of a file: the helpers that they use.
  static let prelude = #"""
    import math, sys
    sys.set_int_max_str_digits(0)


    def show(value, depth=0):
        if depth > 4: return '...'
        if isinstance(value, (set, frozenset)):
            return type(value).__name__ + '{' + ', '.join(sorted(show(v, depth + 1) for v in value)) + '}'
        if type(value) in (list, tuple):
            inner = ', '.join(show(v, depth + 1) for v in value[:30])
            return f'{type(value).__name__}({inner})'
        if type(value) is dict:
            return '{' + ', '.join(f'{show(k, depth + 1)}: {show(v, depth + 1)}' for k, v in list(value.items())[:30]) + '}'
        text = repr(value)
        if ' at 0x' in text: text = text.split(' at 0x')[0]
        return text if len(text) <= 200 else text[:100] + '...' + str(len(text))


    def clip(value):
        """Keeps values from growing without end."""
        if isinstance(value, int) and abs(value) > 10 ** 30: return value % 1000003
        if isinstance(value, (str, bytes, list, tuple)) and len(value) > 40: return value[:40]
        if isinstance(value, (dict, set)) and len(value) > 40: return 40
        return value


    def run(number, function):
        try:
            result = show(function())
        except Exception as error:
            message = str(error).split(' at 0x')[0]
            result = f'{type(error).__name__}: {message[:300]} | {show(error.__context__)} | {show(error.__cause__)}'
        print(number, result, flush=True)


    class Manager:
        def __init__(self, trace, swallows):
            self.trace, self.swallows = trace, swallows
        def __enter__(self):
            self.trace.append('enter')
            return self
        def __exit__(self, kind, error, traceback):
            self.trace.append(('exit', kind and kind.__name__))
            return self.swallows


    class Point:
        __match_args__ = ('x', 'y')
        def __init__(self, x, y=0): self.x, self.y = x, y
        def __repr__(self): return f'Point({self.x!r}, {self.y!r})'
        def __add__(self, other): return Point(self.x + other.x, self.y + other.y) if isinstance(other, Point) else NotImplemented
        def __radd__(self, other): return Point(other, 'radd')
        def __eq__(self, other): return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
        def __hash__(self): return hash(str(self.x))
        def __len__(self): return 2
        def __getitem__(self, index): return (self.x, self.y)[index]
        def __call__(self, *args, **names): return args, sorted(names)
        def __lt__(self, other): return str(self.x) < str(other.x)
        @property
        def total(self): return self.x + self.y


    def pairs(iterable):
        previous = None
        for item in iterable:
            sent = yield previous, item
            previous = item if sent is None else sent
        return 'ended'

    """#

  // MARK: Programs

  /// The text of a function without parameters.
  mutating func function(named name: String) -> String {
    lines = []
    indent = 1
    loops = 0
    budget = 14
    add("trace = []")
    for variable in Self.variables { add("\(variable) = \(literalFree())") }
    for _ in 0..<(2 + expressions.random.below(5)) { statement(3) }
    add("return trace, a, b, c, d")
    return "def \(name)():\n" + lines.joined(separator: "\n") + "\n"
  }

  private mutating func literalFree() -> String {
    let names = expressions.names
    expressions.names = []
    defer { expressions.names = names }
    return expressions.any(1)
  }

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "    ", count: indent) + line)
  }

  private mutating func block(_ depth: Int) {
    indent += 1
    for _ in 0..<(1 + expressions.random.below(3)) { statement(depth - 1) }
    indent -= 1
  }

  private mutating func variable() -> String { expressions.random.pick(Self.variables) }

  private mutating func statement(_ depth: Int) {
    budget -= 1
    guard depth > 0, budget > 0 else { return simple() }
    switch expressions.random.below(20) {
    case 0...6: simple()
    case 7, 8: branch(depth)
    case 9, 10: forLoop(depth)
    case 11: whileLoop(depth)
    case 12, 13: tryStatement(depth)
    case 14: withStatement(depth)
    case 15: matchStatement(depth)
    case 16: closure(depth)
    case 17: generator(depth)
    case 18: classStatement(depth)
    default: recursion()
    }
  }

  // MARK: Statements

  private mutating func simple() {
    let name = variable()
    switch expressions.random.below(15) {
    case 0...3: add("\(name) = clip(\(expressions.any(2)))")
    case 4:
      add(
        "\(name) \(expressions.random.pick(["+=", "-=", "*=", "|=", "//="])) \(expressions.any(1)); \(name) = clip(\(name))"
      )
    case 5: add("trace.append(\(expressions.any(2)))")
    case 6: add("\(name), *\(variable()) = \(expressions.make(.list, 1))")
    case 7:
      // Not to one name twice: CPython 3.11 stores such a pair in the wrong order.
      let other = expressions.random.pick(Self.variables.filter { $0 != name })
      add("\(name), \(other) = \(variable()), \(expressions.any(1))")
    case 8: add("trace.append(f'{\(name)!r:.30} {\(variable())!s:>4.20}')")
    case 9: add("assert \(expressions.make(.bool, 1)), \(name)")
    case 10:
      add("\(name)[\(expressions.random.pick(["0", "'k'", "-1", "1:2", "True"]))] = \(expressions.any(1))")
    case 11: add("del \(name)[\(expressions.random.pick(["0", "'a'", "::2"]))]")
    case 12: add("trace.append((\(name) := \(expressions.any(1))) == \(variable()))")
    case 13:
      if loops > 0 {
        add("if \(expressions.make(.bool, 1)): \(expressions.random.pick(["break", "continue"]))")
      } else {
        add(
          "trace.append(Point(\(name)) + \(expressions.random.pick([variable(), "Point(\(variable()), 2)"])))"
        )
      }
    default: add("if \(expressions.make(.bool, 1)): raise \(exception())(\(name))")
    }
  }

  private mutating func exception() -> String {
    expressions.random.pick([
      "ValueError", "KeyError", "TypeError", "IndexError", "ZeroDivisionError", "RuntimeError",
      "StopIteration",
    ])
  }

  private mutating func branch(_ depth: Int) {
    add("if \(expressions.make(.bool, 2)):")
    block(depth)
    if expressions.random.once(in: 3) {
      add("elif \(expressions.any(1)):")
      block(depth)
    }
    if expressions.random.once(in: 2) {
      add("else:")
      block(depth)
    }
  }

  private mutating func loopBody(_ depth: Int) {
    loops += 1
    block(depth)
    loops -= 1
    if expressions.random.once(in: 4) {
      add("else:")
      indent += 1
      add("trace.append('else')")
      indent -= 1
    }
  }

  private mutating func forLoop(_ depth: Int) {
    let source = expressions.random.pick([
      "range(\(1 + expressions.random.below(4)))", expressions.make(.list, 1),
      "pairs(\(expressions.make(.list, 1)))",
      "enumerate(\(expressions.make(.text, 1))[:5])", "sorted(\(expressions.make(.dict, 0)), key=str)",
    ])
    add(
      "for \(expressions.random.pick([variable(), variable(), "\(variable()), \(variable())"])) in \(source):"
    )
    loopBody(depth)
  }

  private mutating func whileLoop(_ depth: Int) {
    let counter = "n\(lines.count)"
    add("\(counter) = 0")
    add("while (\(counter) := \(counter) + 1) < \(2 + expressions.random.below(4)):")
    loopBody(depth)
  }

  private mutating func tryStatement(_ depth: Int) {
    add("try:")
    block(depth)
    let handlers = expressions.random.below(3)
    for _ in 0..<handlers {
      let types = expressions.random.pick([
        exception(), "(\(exception()), \(exception()))", "ArithmeticError", "LookupError",
      ])
      add("except \(types) as error:")
      indent += 1
      add("trace.append(('caught', type(error).__name__, str(error)[:60]))")
      if expressions.random.once(in: 4) {
        add("raise \(exception())('again')\(expressions.random.pick(["", " from error", " from None"]))")
      }
      indent -= 1
      if expressions.random.once(in: 3) { block(depth) }
    }
    if handlers == 0 || expressions.random.once(in: 2) {
      add("except Exception as error:")
      indent += 1
      add("trace.append(type(error).__name__)")
      if expressions.random.once(in: 5) { add("raise") }
      indent -= 1
    }
    if expressions.random.once(in: 3) {
      add("else:")
      block(depth)
    }
    if expressions.random.once(in: 2) {
      add("finally:")
      indent += 1
      add("trace.append('finally')")
      if expressions.random.once(in: 6) { add("return 'from finally', trace") }
      indent -= 1
    }
  }

  private mutating func withStatement(_ depth: Int) {
    let swallows = expressions.random.pick(["True", "False"])
    add(
      "with Manager(trace, \(swallows)) as manager\(expressions.random.once(in: 3) ? ", Manager(trace, False)" : ""):"
    )
    block(depth)
  }

  private mutating func matchStatement(_ depth: Int) {
    add(
      "match \(expressions.random.pick([variable(), expressions.any(1), "Point(\(variable()), 2)", "[\(variable()), \(variable())]"])):"
    )
    indent += 1
    let patterns = [
      "0 | 1", "int(value)", "str() as value", "[first, *rest]", "(value, 2 | 3)", "{'a': value, **rest}",
      "None",
      "Point(value, y=2)", "Point(x=0)", "[]", "[_, [value, *_]]", "-1 | 1.5", "'abc' | b'abc'",
      "float() | complex()",
      "True", "[[*_], value]", "{1: _}",
    ]
    var used: Set<String> = []
    for _ in 0..<(1 + expressions.random.below(4)) {
      let pattern = expressions.random.pick(patterns)
      guard used.insert(pattern).inserted else { continue }
      let guardText = pattern.contains("value") && expressions.random.once(in: 3) ? " if value" : ""
      add("case \(pattern)\(guardText):")
      indent += 1
      add("trace.append(\(pattern.contains("value") ? "('case', value)" : "'case'"))")
      indent -= 1
      block(depth - 1)
    }
    add("case _:")
    indent += 1
    add("trace.append('none')")
    indent -= 2
  }

  private mutating func closure(_ depth: Int) {
    let name = "f\(lines.count)"
    let parameters = expressions.random.pick([
      "x", "x, y=2", "*args", "x, /, y=1, *, z=3", "x=1, **names", "*args, last=0",
    ])
    let first = parameters.hasPrefix("x") ? "x" : "args"
    add("def \(name)(\(parameters)):")
    indent += 1
    let shared = variable()
    add("nonlocal_free = \(first)")
    add("trace.append(nonlocal_free)")
    add(
      "return \(expressions.random.pick([first, "(\(first), \(shared))", "\(first) + 1", "[\(first)] * 2"]))")
    indent -= 1
    let calls = [
      "(1)", "()", "(1, 2)", "(1, z=4)", "(x=5)", "(*[1, 2])", "(1, **{'y': 7})", "(1, 2, 3, 4)",
      "(\(variable()))", "(1, last=2)",
    ]
    for _ in 0..<(1 + expressions.random.below(2)) {
      add("trace.append(\(name)\(expressions.random.pick(calls)))")
    }
    if expressions.random.once(in: 2) {
      add("\(variable()) = (lambda x, *, k=\(variable()): (x, k))(\(expressions.any(1)))")
    }
  }

  private mutating func generator(_ depth: Int) {
    let name = "g\(lines.count)"
    add("def \(name)(items):")
    indent += 1
    add("try:")
    add("    for item in items:")
    add("        got = yield \(expressions.random.pick(["item", "(item, item)", "[item]", "item * 2"]))")
    add("        if got is not None: trace.append(('got', got))")
    if expressions.random.once(in: 2) {
      add("    result = yield from pairs('xy')")
      add("    trace.append(result)")
    }
    add("except \(expressions.random.pick(["ValueError", "Exception", "KeyError"])) as error:")
    add("    yield ('thrown', str(error))")
    add("finally:")
    add("    trace.append('closed')")
    indent -= 1
    add("generator = \(name)(\(expressions.random.pick(["'abc'", "range(3)", variable(), "[1, 2.5, 'z']"])))")
    for _ in 0..<(1 + expressions.random.below(3)) {
      add(
        "trace.append(\(expressions.random.pick(["next(generator)", "next(generator, 'end')", "generator.send(5)", "list(generator)", "generator.throw(ValueError('t'))", "generator.close()", "sum(1 for _ in generator)", "next(generator, None)"])))"
      )
    }
    // Closed at a certain place: when an abandoned one is, is nobody's promise.
    add("generator.close()")
  }

  private mutating func classStatement(_ depth: Int) {
    let name = "C\(lines.count)"
    let base = expressions.random.pick(["", "(Point)", "(list)", "(dict)", "(int)", "(str)", "(Exception)"])
    add("class \(name)\(base):")
    indent += 1
    add("kind = \(expressions.any(1))")
    let methods = [
      "def __repr__(self): return 'R' + type(self).__name__[:1]", "def __str__(self): return 'S'",
      "def __eq__(self, other): return True", "def __len__(self): return 3",
      "def __bool__(self): return False",
      "def __getattr__(self, name): return 'missing ' + name", "def __iter__(self): return iter((1, 2))",
      "def __contains__(self, item): return item == 1", "def __add__(self, other): return ('add', other)",
      "def __radd__(self, other): return ('radd', other)", "def __mul__(self, other): return NotImplemented",
      "def __format__(self, text): return '<' + text + '>'", "def __index__(self): return 2",
      "def __call__(self, *args): return args", "def __getitem__(self, index): return [5, 6][index]",
      "@property\n    def value(self): return 'property'",
      "@classmethod\n    def make(cls): return cls.__name__[:1]",
      "@staticmethod\n    def plain(x=1): return x", "def __lt__(self, other): return True",
      "def __hash__(self): return 1",
      "def __neg__(self): return 'neg'", "def __enter__(self): return 1", "__slots__ = ()",
    ]
    for _ in 0..<(1 + expressions.random.below(4)) {
      add(expressions.random.pick(methods).replacingIndent(indent))
    }
    indent -= 1
    add("thing = \(name)(\(expressions.random.pick(["", "", "1", "1, 2", "[3]", "'4'"])))")
    let uses = [
      "repr(thing)", "str(thing)", "thing == 1", "len(thing)", "bool(thing)", "thing.value", "thing.unknown",
      "list(thing)",
      "1 in thing", "thing + 1", "1 + thing", "thing * 2", "f'{thing:>5}'", "[1, 2, 3][thing]", "thing(1, 2)",
      "thing[1]",
      "thing[0:1]", "thing.make()", "thing.plain()", "sorted([thing, thing]) and 1", "{thing: 1} and 1",
      "-thing", "thing.kind",
      "isinstance(thing, Point)", "[base.__name__[:3] for base in type(thing).__mro__]", "thing != thing",
      "thing < 1",
      "setattr(thing, 'new', 1)", "vars(thing)", "hash(thing) == 1", "'%s %r' % (thing, thing)",
      "max(thing, 0)",
    ]
    for _ in 0..<(1 + expressions.random.below(4)) { add("trace.append(\(expressions.random.pick(uses)))") }
  }

  private mutating func recursion() {
    let name = "r\(lines.count)"
    add(
      "def \(name)(n): return \(expressions.random.pick(["1 if n < 2 else n * \(name)(n - 1)", "n if n < 2 else \(name)(n - 1) + \(name)(n - 2)", "[n] if n < 1 else [n, *\(name)(n - 1)]", "'' if not n else str(n % 2) + \(name)(n // 2)"]))"
    )
    add("trace.append(\(name)(\(expressions.random.below(9))))")
  }
}

extension String {
  /// The lines behind the first with the indentation of a block.
  fileprivate func replacingIndent(_ indent: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      index == 0
        ? String(line)
        : String(repeating: "    ", count: indent) + line.drop { $0 == " " }
    }.joined(separator: "\n")
  }
}
