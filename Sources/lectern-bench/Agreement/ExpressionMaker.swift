// Random Python expressions: literals, operators, methods, formats, slices and comprehensions of the built-in types.
// Most have operands of the types that their operator takes; some have others, for the errors.

/// The types that an expression can be asked to have.
enum ValueType: CaseIterable {
  case integer, float, text, bytes, list, tuple, dict, set, bool
}

/// Makes expressions as text.
struct ExpressionMaker {
  var random: SeededRandom
  /// Names that stand for values of any type.
  var names: [String] = []

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// An expression of a type, or rarely of another.
  mutating func make(_ type: ValueType, _ depth: Int) -> String {
    if random.once(in: 25) { return "(\(make(random.pick(ValueType.allCases), depth)))" }
    if !names.isEmpty, random.once(in: 4) { return random.pick(names) }
    if depth <= 0 { return literal(type) }
    return switch type {
    case .integer: integer(depth - 1)
    case .float: float(depth - 1)
    case .text: text(depth - 1)
    case .bytes: bytes(depth - 1)
    case .list: list(depth - 1)
    case .tuple: tuple(depth - 1)
    case .dict: dict(depth - 1)
    case .set: set(depth - 1)
    case .bool: bool(depth - 1)
    }
  }

  /// An expression of any type.
  mutating func any(_ depth: Int) -> String { make(random.pick(ValueType.allCases), depth) }

  // MARK: Literals

  private static let integers = [
    "0", "1", "2", "3", "-1", "7", "10", "-5", "255", "256", "1000", "-1000", "2**63", "-2**63", "2**64",
    "10**18", "10**25", "-10**30", "0b1011", "0o17", "0xff", "1_000_000", "123456789012345678901234567890",
  ]
  private static let floats = [
    "0.0", "-0.0", "1.0", "0.5", "-2.5", "1.5", "3.14159", "1e10", "1e-10", "1e100", "-1e300", "1e16",
    "123456.789",
    "0.1", "0.2", "1/3", "2.675", "1e22", "5e-324", "1.7976931348623157e308", "float('inf')", "float('-inf')",
    "float('nan')", "100.0", "1e15", "9007199254740993.0",
  ]
  private static let texts = [
    "''", "'a'", "'abc'", "'Hello, World'", "'  pad '", "'a,b,c'", "'line\\nline2\\r\\nthree'", "'ÄÖü ß'",
    "'日本語'",
    "'12'", "'-3.5'", "('x' * 3)", "'\\t tab'", "\"it's\"", "'quote\"s'", "'aAbB'", "'MiXeD case'", "'{} {}'",
    "'%d items'", "'😀 smile'", "'ﬁ'", "'0x1f'", "'1e5'", "'tEST tITLE'", "'_under'", "'a\\x00b'",
  ]
  private static let byteTexts = [
    "b''", "b'abc'", "b'\\x00\\xff'", "b'Hello World'", "b'a,b'", "bytes(3)", "b'12'", "bytearray(b'xyz')",
    "b' s '",
  ]

  private mutating func literal(_ type: ValueType) -> String {
    switch type {
    case .integer: random.pick(Self.integers)
    case .float: random.pick(Self.floats)
    case .text: random.pick(Self.texts)
    case .bytes: random.pick(Self.byteTexts)
    case .list:
      random.pick([
        "[]", "[1, 2, 3]", "[3, 1, 2]", "['a', 'b']", "[1.5, 2]", "[[1], [2, 3]]", "[None, True]",
        "list(range(5))",
      ])
    case .tuple: random.pick(["()", "(1,)", "(1, 2, 3)", "('a', 1)", "((1, 2), 3)", "(3, 1, 2)"])
    case .dict:
      random.pick([
        "{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'b': [1], 'a': 2}", "dict(k=1, v=2)", "{(1, 2): 3}",
      ])
    case .set: random.pick(["set()", "{1, 2, 3}", "{3, 4}", "frozenset([1, 5])", "{7}", "{1, 2.0, True}"])
    case .bool: random.pick(["True", "False", "None"])
    }
  }

  // MARK: Types

  private mutating func integer(_ depth: Int) -> String {
    switch random.below(18) {
    case 0...4: return binary(["+", "-", "*", "//", "%", "&", "|", "^"], .integer, depth)
    case 5: return "(\(make(.integer, depth)) << \(random.below(70)))"
    case 6: return "(\(make(.integer, depth)) >> \(random.below(70)))"
    case 7: return "((\(make(.integer, 0))) ** \(random.below(9)))"
    case 8: return "\(random.pick(["-", "~", "+"]))(\(make(.integer, depth)))"
    case 9:
      return
        "\(random.pick(["abs", "int", "round"]))(\(make(random.pick([.integer, .float]), depth)))"
    case 10: return "len(\(make(random.pick([.text, .list, .dict, .set, .tuple, .bytes]), depth)))"
    case 11:
      return
        "int(\(random.pick(["'12'", "' 42 '", "'-7'", "'1_000'", "'0x1f', 16", "'zz', 36", "'12.5'", "''", "'101', 2"])))"
    case 12:
      return
        "(\(make(.integer, depth))).\(random.pick(["bit_length()", "bit_count()", "conjugate()", "numerator", "real", "as_integer_ratio()[0]"]))"
    case 13:
      return
        "pow(\(make(.integer, 0)), \(random.below(20)), \(random.pick(["7", "1000003", "10", "-5", "2**61-1"])))"
    case 14: return "\(random.pick(["sum", "max", "min", "len"]))(\(make(.list, depth)))"
    case 15: return "divmod(\(make(.integer, depth)), \(make(.integer, depth)))[\(random.below(2))]"
    case 16: return "round(\(make(.integer, depth)), \(random.below(6) - 4))"
    default:
      return
        "\(make(random.pick([.text, .bytes, .list, .tuple]), depth)).\(random.pick(["count", "index", "find"]))(\(any(0)))"
    }
  }

  private mutating func float(_ depth: Int) -> String {
    switch random.below(12) {
    case 0...3: return binary(["+", "-", "*", "/", "//", "%"], .float, depth)
    case 4: return "((\(make(.float, 0))) ** \(random.pick(["2", "0.5", "-1", "3", "0", "-0.5", "10"])))"
    case 5: return "round(\(make(.float, depth)), \(random.below(8) - 3))"
    case 6: return "(\(make(.integer, depth)) / \(make(.integer, depth)))"
    case 7:
      return
        "float(\(random.pick(["'1.5'", "' -2e3 '", "'nan'", "'inf'", "'1_0.5'", "'abc'", "10**400", "'1e400'"])))"
    case 8:
      return
        "math.\(random.pick(["sqrt", "floor", "ceil", "exp", "log", "sin", "cos", "atan", "trunc", "fabs", "log2", "log10", "degrees", "radians", "gamma", "erf", "isqrt", "isnan", "frexp", "modf"]))(\(make(random.pick([.float, .integer]), depth)))"
    case 9:
      return
        "math.\(random.pick(["hypot", "atan2", "fmod", "copysign", "gcd", "pow", "dist", "lcm"]))(\(make(.integer, 0)), \(make(random.pick([.float, .integer]), 0)))"
    case 10:
      return
        "(\(make(.float, depth))).\(random.pick(["is_integer()", "hex()", "as_integer_ratio()", "real", "conjugate()"]))"
    default:
      return
        "complex(\(make(.float, 0)), \(make(.integer, 0)))\(random.pick(["", ".real", ".imag", " * 2j", " + 1", ".conjugate()"]))"
    }
  }

  private static let textMethods = [
    "upper()", "lower()", "title()", "capitalize()", "swapcase()", "strip()", "lstrip()", "rstrip()",
    "casefold()",
    "isalpha()", "isdigit()", "isalnum()", "isspace()", "isupper()", "islower()", "istitle()",
    "isidentifier()",
    "isnumeric()", "isdecimal()", "isprintable()", "isascii()", "split()", "rsplit()", "splitlines()",
    "splitlines(True)", "zfill(8)", "center(11, '*')", "ljust(7)", "rjust(7, '-')", "expandtabs(4)",
    "encode()", "encode('latin-1', 'replace')", "encode('ascii', 'backslashreplace')", "encode('ascii')",
    "encode('utf-16')", "partition('b')", "rpartition(' ')", "split(',')", "split('b', 1)", "rsplit('l', 1)",
    "replace('a', 'XY')", "replace('', '-')", "replace('l', '', 1)", "startswith('a')",
    "endswith(('c', 'd'))",
    "find('b')", "rfind('l')", "index('b')", "count('l')", "count('')", "removeprefix('a')",
    "removesuffix('c')",
    "translate({97: 'A', 98: None})", "strip('abc')", "join(['1', '2', '3'])", "join('xyz')", "__len__()",
  ]

  private mutating func text(_ depth: Int) -> String {
    switch random.below(16) {
    case 0...3: return "\(make(.text, depth)).\(random.pick(Self.textMethods))"
    case 4: return "(\(make(.text, depth)) + \(make(.text, depth)))"
    case 5: return "(\(make(.text, depth)) * \(random.below(5) - 1))"
    case 6: return "\(make(.text, depth))\(slice())"
    case 7...9:
      return "format(\(make(random.pick([.integer, .float, .text, .bool]), depth)), '\(specification())')"
    case 10: return "f'{\(quoteless(depth))\(random.pick(["", "!r", "!s", "!a"])):\(specification())}'"
    case 11: return "'\(percent())' % (\(any(depth)),)"
    case 12: return "\(random.pick(["repr", "str", "ascii"]))(\(any(depth)))"
    case 13: return "\(random.pick(["bin", "hex", "oct", "chr"]))(\(make(.integer, depth)))"
    case 14:
      return
        "'\(random.pick(["{} {}", "{1} {0}", "{0!r:>8}", "{:>{}}", "{0[0]}", "{a}", "{0.real}", "{{}} {}"]))'.format(\(any(depth)), \(random.below(9)))"
    default: return "', '.join(map(str, \(make(.list, depth))))"
    }
  }

  /// An expression that can stand in an f-string between single quotes.
  private mutating func quoteless(_ depth: Int) -> String {
    let value = make(random.pick([.integer, .float, .bool]), depth)
    return value.contains(where: { "'\"\\{}!:".contains($0) }) ? "1234.5678" : value
  }

  private mutating func specification() -> String {
    let alignment = random.pick(["", "", "", "<", ">", "^", "=", "*<", "0>", "_^"])
    let sign = random.pick(["", "", "", "+", "-", " "])
    let form = random.pick(["", "", "", "#", "0", "#0"])
    let width = random.pick(["", "", "1", "5", "10", "20"])
    let grouping = random.pick(["", "", "", ",", "_"])
    let precision = random.pick(["", "", ".0", ".1", ".3", ".10"])
    let type = random.pick([
      "", "", "d", "x", "X", "b", "o", "c", "e", "E", "f", "F", "g", "G", "%", "s", "n",
    ])
    return alignment + sign + form + width + grouping + precision + type
  }

  private mutating func percent() -> String {
    let flag = random.pick(["", "", "-", "+", "0", " ", "#", "-#", "+0"])
    let width = random.pick(["", "", "3", "8", "12"])
    let precision = random.pick(["", "", ".0", ".2", ".7"])
    return "%" + flag + width + precision
      + random.pick(["d", "i", "u", "x", "X", "o", "e", "E", "f", "g", "G", "s", "r", "a", "c", "%"])
  }

  private mutating func slice() -> String {
    func part(_ random: inout SeededRandom) -> String {
      random.once(in: 2) ? "" : String(random.below(11) - 5)
    }
    let (start, stop) = (part(&random), part(&random))
    if random.once(in: 3) { return "[\(random.below(9) - 4)]" }
    return
      "[\(start):\(stop)\(random.once(in: 2) ? ":" + random.pick(["", "1", "2", "-1", "-2", "3", "0"]) : "")]"
  }

  private mutating func bytes(_ depth: Int) -> String {
    switch random.below(6) {
    case 0: return "(\(make(.bytes, depth)) + \(make(.bytes, depth)))"
    case 1: return "\(make(.bytes, depth))\(slice())"
    case 2:
      return "\(make(.text, depth)).encode('\(random.pick(["utf-8", "latin-1", "utf-16-le", "ascii"]))')"
    case 3:
      return
        "(\(make(.integer, depth))).to_bytes(\(random.below(10)), '\(random.pick(["big", "little"]))', signed=\(random.pick(["True", "False"])))"
    case 4:
      return
        "\(make(.bytes, depth)).\(random.pick(["hex()", "upper()", "split()", "strip()", "decode()", "decode('latin-1')", "title()", "isdigit()", "replace(b'a', b'zz')", "find(b'b')", "center(9)", "rjust(5, b'-')", "join([b'1', b'2'])", "hex(':')", "decode('utf-8', 'replace')", "count(0)"]))"
    default: return "\(random.pick(["bytes", "bytearray"]))(\(literal(random.pick([.list, .tuple, .bytes]))))"
    }
  }

  private mutating func list(_ depth: Int) -> String {
    switch random.below(13) {
    case 0: return "[\((0..<random.below(4)).map { _ in any(depth) }.joined(separator: ", "))]"
    case 1: return "\(make(.list, depth))\(slice())"
    case 2: return "(\(make(.list, depth)) + \(make(.list, depth)))"
    case 3: return "(\(make(.list, depth)) * \(random.below(4) - 1))"
    case 4:
      return
        "sorted(\(make(random.pick([.list, .tuple, .text, .set, .dict]), depth))\(random.pick(["", ", reverse=True", ", key=str", ", key=lambda v: -v", ", key=len"])))"
    case 5:
      return
        "[\(element(depth)) for v in \(iterable(depth))\(random.pick(["", " if v", " if v != 1", " if isinstance(v, int)"]))]"
    case 6:
      return
        "list(\(random.pick(["reversed", "enumerate", "iter"]))(\(make(random.pick([.list, .tuple, .text]), depth))))"
    case 7: return "list(zip(\(iterable(depth)), \(iterable(depth))))"
    case 8:
      return
        "list(map(\(random.pick(["str", "int", "abs", "len", "lambda v: v * 2", "type", "float", "repr"])), \(iterable(depth))))"
    case 9:
      return
        "list(filter(\(random.pick(["None", "lambda v: v", "str.isalpha", "bool"])), \(iterable(depth))))"
    case 10:
      return
        "\(make(.text, depth)).\(random.pick(["split()", "split('a')", "splitlines()", "partition('l')"]))"
    case 11: return "list(range(\(random.below(20) - 8), \(random.below(20) - 8), \(random.below(7) - 3)))"
    default: return "[*\(iterable(depth)), *\(iterable(0))]"
    }
  }

  private mutating func element(_ depth: Int) -> String {
    random.pick([
      "v", "v * 2", "(v, v)", "str(v)", "v + 1", "[v]", "-v", "v == 2", "{v: 1}", "f'{v!r:>5}'", any(depth),
    ])
  }

  private mutating func iterable(_ depth: Int) -> String {
    random.once(in: 3)
      ? "range(\(random.below(6)))" : make(random.pick([.list, .tuple, .text, .bytes, .dict]), depth)
  }

  private mutating func tuple(_ depth: Int) -> String {
    switch random.below(5) {
    case 0: return "(\((0..<random.below(4)).map { _ in any(depth) + "," }.joined(separator: " ")))"
    case 1: return "\(make(.tuple, depth))\(slice())"
    case 2: return "(\(make(.tuple, depth)) + \(make(.tuple, depth)))"
    case 3: return "tuple(\(iterable(depth)))"
    default: return "divmod(\(make(.float, depth)), \(make(.integer, depth)))"
    }
  }

  private mutating func dict(_ depth: Int) -> String {
    switch random.below(7) {
    case 0:
      return "{\((0..<random.below(4)).map { _ in any(0) + ": " + any(depth) }.joined(separator: ", "))}"
    case 1:
      return "{\(random.pick(["v", "str(v)", "len(str(v))"])): \(element(depth)) for v in \(iterable(depth))}"
    case 2: return "dict(zip(\(iterable(depth)), \(iterable(depth))))"
    case 3: return "(\(make(.dict, depth)) | \(make(.dict, depth)))"
    case 4: return "dict.fromkeys(\(iterable(depth)), \(any(0)))"
    case 5: return "list(\(make(.dict, depth)).\(random.pick(["items()", "keys()", "values()", "copy()"])))"
    default:
      return
        "\(make(.dict, depth))\(random.pick([".get('a')", ".get(1, 'no')", "['a']", "[1]", ".pop('a')", ".setdefault('n', 5)", ".popitem()", ".update(z=1)"]))"
    }
  }

  /// Of integers alone: the order of sets of texts is nobody's promise.
  private mutating func set(_ depth: Int) -> String {
    switch random.below(5) {
    case 0: return "set(range(\(random.below(6)), \(random.below(12))))"
    case 1: return binary(["|", "&", "-", "^"], .set, depth)
    case 2: return "{v % \(1 + random.below(5)) for v in range(\(random.below(9)))}"
    case 3:
      let method = random.pick([
        "union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint",
      ])
      return "\(make(.set, depth)).\(method)(range(\(random.below(6))))"
    default: return "frozenset(range(\(random.below(5))))"
    }
  }

  private mutating func bool(_ depth: Int) -> String {
    let type = random.pick(ValueType.allCases)
    switch random.below(9) {
    case 0, 1: return binary(["==", "!=", "<", "<=", ">", ">="], type, depth)
    case 2:
      return
        "(\(any(depth)) \(random.pick(["in", "not in"])) \(make(random.pick([.list, .text, .dict, .set, .tuple]), depth)))"
    case 3: return "(not \(any(depth)))"
    case 4: return "(\(any(depth)) \(random.pick(["and", "or"])) \(any(depth)))"
    case 5: return "(\(any(depth)) if \(make(.bool, depth)) else \(any(depth)))"
    case 6: return "isinstance(\(any(depth)), \(random.pick(["int", "str", "(int, float)", "list", "bool"])))"
    case 7: return "\(random.pick(["all", "any", "bool", "callable"]))(\(iterable(depth)))"
    default: return "(\(make(.integer, depth)) < \(make(.float, depth)) <= \(make(.integer, depth)))"
    }
  }

  private mutating func binary(_ operators: [String], _ type: ValueType, _ depth: Int) -> String {
    let other = random.once(in: 5) ? random.pick([ValueType.integer, .float, .bool]) : type
    return "(\(make(type, depth)) \(random.pick(operators)) \(make(other, depth)))"
  }
}
