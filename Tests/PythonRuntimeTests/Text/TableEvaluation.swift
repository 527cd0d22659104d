// Evaluates one line of a table that python3.11 answered, with the functions under test.
// A line is: operation, operands, and what Python gave, separated by `¦`; `\{hex}` stands for one character.

import BigInt

@testable import PythonRuntime

/// Lines of tables and what the functions under test make of them.
enum TableEvaluation {
  /// Differences between a table and the functions under test; empty when all agree.
  static func differences(in table: String, separator: Character = "¦") -> [String] {
    var differences: [String] = []
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: separator, omittingEmptySubsequences: false).map { decoded($0) }
      guard fields.count >= 2, let expected = fields.last else {
        differences.append("unreadable line: \(line)")
        continue
      }
      let actual = evaluate(CodePoints.string(fields[0]), Array(fields[1..<(fields.count - 1)]))
      if actual != expected {
        differences.append("\(line)\n      gave \(encoded(actual))")
      }
    }
    return differences
  }

  /// A field with its escapes resolved.
  static func decoded(_ field: Substring) -> [UInt32] {
    var result: [UInt32] = []
    var rest = field.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", rest.first == "{", let end = rest.firstIndex(of: "}") else {
        result.append(scalar.value)
        continue
      }
      result.append(UInt32(String(rest[rest.index(after: rest.startIndex)..<end]), radix: 16) ?? 0xFFFD)
      rest = rest[rest.index(after: end)...]
    }
    return result
  }

  /// Text with everything but visible ASCII escaped, for a message.
  static func encoded(_ points: [UInt32]) -> String {
    points.map {
      (0x20..<0x7F).contains($0) && $0 != 0x5C
        ? String(Character(Unicode.Scalar($0) ?? "?")) : "\\{\(String($0, radix: 16))}"
    }.joined()
  }

  private static func points(_ text: String) -> [UInt32] { CodePoints.points(text) }
  private static func points(_ ascii: [UInt8]) -> [UInt32] { ascii.map(UInt32.init) }

  private static func double(_ bits: [UInt32]) -> Double {
    Double(bitPattern: UInt64(CodePoints.string(bits), radix: 16) ?? 0)
  }

  private static func bits(_ value: Double) -> [UInt32] {
    value.isNaN ? points("nan") : points(String(value.bitPattern, radix: 16))
  }

  private static func integer(_ digits: [UInt32]) -> BigInt { BigInt(CodePoints.string(digits)) ?? 0 }

  private static func evaluate(_ operation: String, _ operands: [[UInt32]]) -> [UInt32] {
    do throws(FormattingError) {
      return try result(operation, operands)
    } catch {
      let name: String
      switch error.kind {
      case .valueError: name = "ValueError"
      case .typeError: name = "TypeError"
      case .overflowError: name = "OverflowError"
      case .memoryError: name = "MemoryError"
      }
      return points("\(name): \(error.message)")
    }
  }

  private static func result(
    _ operation: String, _ operands: [[UInt32]]
  ) throws(FormattingError) -> [UInt32] {
    let first = operands.first ?? []
    let second = operands.count > 1 ? operands[1] : []
    switch operation {
    case "float-repr": return points(FloatFormatting.representation(double(first)))
    case "float-hex": return points(FloatFormatting.hexadecimal(double(first)))
    case "float-fromhex": return bits(try FloatFormatting.parseHexadecimal(first))
    case "round":
      return bits(
        try FloatFormatting.round(double(first), digits: Int(CodePoints.string(second)) ?? 0))
    case "ratio":
      guard let ratio = FloatFormatting.integerRatio(double(first)) else { return points("none") }
      return points("\(ratio.numerator)/\(ratio.denominator)")
    case "int-float": return FloatFormatting.nearestDouble(integer(first)).map(bits) ?? points("none")
    case "complex-repr":
      return points(FloatFormatting.representation(real: double(first), imaginary: double(second)))
    case "int": return parsedInteger(first, base: Int(CodePoints.string(second)) ?? 0)
    case "float": return NumberParsing.float(first).map(bits) ?? points("invalid")
    case "complex":
      let value = try NumberParsing.complex(first)
      return bits(value.real) + points(" ") + bits(value.imaginary)
    case "bin": return points(IntegerFormatting.prefixed(integer(first), bitsPerDigit: 1))
    case "oct": return points(IntegerFormatting.prefixed(integer(first), bitsPerDigit: 3))
    case "hex": return points(IntegerFormatting.prefixed(integer(first), bitsPerDigit: 4))
    case "str-int": return points(IntegerFormatting.decimal(integer(first)))
    case "format-str":
      return try FormatSpecification(second, for: .string, typeName: "str").format(string: first)
    case "format-int": return try formatted(integer(first), second)
    case "format-float":
      return try FormatSpecification(second, for: .float, typeName: "float").format(float: double(first))
        .codePoints
    case "format-complex":
      return try FormatSpecification(operands[2], for: .complex, typeName: "complex").format(
        real: double(first), imaginary: double(second)
      ).codePoints
    case "percent": return try percent(first, .string, second)
    case "percent-bytes": return try percent(first, .bytes, second)
    case "template": return try template(first)
    case "path": return try path(first)
    case "repr": return StringRepresentation.representation(first).codePoints
    case "ascii": return points(StringRepresentation.asciiRepresentation(first))
    case "bytes-repr":
      return points(StringRepresentation.representation(bytes: first.map { UInt8(truncatingIfNeeded: $0) }))
    case "upper": return CaseMapping.upper(first)
    case "lower": return CaseMapping.lower(first)
    case "title": return CaseMapping.title(first)
    case "capitalize": return CaseMapping.capitalize(first)
    case "swapcase": return CaseMapping.swapCase(first)
    case "casefold": return CaseMapping.caseFold(first)
    case "predicates": return predicates(first)
    case "splitlines":
      return points(
        CaseMapping.lineRanges(first, keepingBreaks: true).map { "\($0.lowerBound)-\($0.upperBound)" }
          .joined(separator: " "))
    default: return points("no operation \(operation)")
    }
  }

  private static func predicates(_ text: [UInt32]) -> [UInt32] {
    let values = [
      CaseMapping.isLower(text), CaseMapping.isUpper(text), CaseMapping.isTitle(text),
      CaseMapping.isIdentifier(text),
    ]
    return points(values.map { $0 ? "1" : "0" }.joined())
  }

  private static func parsedInteger(_ text: [UInt32], base: Int) -> [UInt32] {
    switch NumberParsing.integer(text, base: base) {
    case .small(let value): return points(IntegerFormatting.decimal(value))
    case .big(let value): return points(IntegerFormatting.decimal(value))
    case .tooManyDigits(let count): return points("too many: \(count)")
    case .invalid: return points("invalid")
    }
  }

  private static func formatted(_ value: BigInt, _ text: [UInt32]) throws(FormattingError) -> [UInt32] {
    let specification = try FormatSpecification(text, for: .integer, typeName: "int")
    let big = try specification.format(integer: value)
    guard let small = Int(exactly: value) else { return big.codePoints }
    let word = try specification.format(integer: small)
    return word == big ? word.codePoints : points("a word gave \(word), a big integer \(big)")
  }

  /// One conversion with one argument: `i` and an integer, `f` and bits of a double, `s` and text.
  private static func percent(
    _ text: [UInt32], _ kind: PercentTemplate.Kind, _ argument: [UInt32]
  ) throws(FormattingError) -> [UInt32] {
    var template = PercentTemplate(text, kind: kind)
    var result: [UInt32] = []
    while let piece = template.next() {
      switch piece {
      case .literal(let range): result.append(contentsOf: text[range])
      case .conversion(let conversion):
        if let failure = conversion.failure { throw failure }
        result.append(contentsOf: try applied(conversion, kind, argument))
      }
    }
    return result
  }

  private static func applied(
    _ conversion: PercentConversion, _ kind: PercentTemplate.Kind, _ argument: [UInt32]
  ) throws(FormattingError) -> [UInt32] {
    let value = Array(argument.dropFirst())
    switch try conversion.category(kind) {
    case .text: return try conversion.format(text: value)
    case .representation:
      return try conversion.format(text: StringRepresentation.representation(value).codePoints)
    case .asciiRepresentation:
      return try conversion.format(text: points(StringRepresentation.asciiRepresentation(value)))
    case .decimal, .binary:
      guard argument.first == 0x69 else { throw conversion.numberRequired(typeName: "str") }
      return points(try conversion.format(integer: integer(value)))
    case .float: return points(try conversion.format(float: double(value)))
    case .character:
      let point = try PercentConversion.character(Int(exactly: integer(value)), kind)
      return try conversion.format(text: [point])
    }
  }

  /// The pieces as Python's `_string.formatter_parser` lists them.
  private static func template(_ text: [UInt32]) throws(FormattingError) -> [UInt32] {
    var template = FormatTemplate(text)
    var result: [UInt32] = []
    while let piece = try template.next() {
      result.append(contentsOf: text[piece.literal])
      guard let field = piece.field else {
        result.append(contentsOf: points(";"))
        continue
      }
      result.append(contentsOf: points("|") + text[field.name] + points("|"))
      result.append(contentsOf: text[field.specification] + points("|"))
      if let conversion = field.conversion { result.append(conversion) }
      result.append(contentsOf: points(";"))
    }
    return result
  }

  /// The steps as Python's `_string.formatter_field_name_split` lists them.
  private static func path(_ text: [UInt32]) throws(FormattingError) -> [UInt32] {
    var path = try FieldPath(text)
    var result: [UInt32]
    switch path.first {
    case .automatic: result = []
    case .index(let index): result = points("#\(index)")
    case .name(let range): result = Array(text[range])
    }
    while let step = try path.next() {
      switch step {
      case .attribute(let range): result.append(contentsOf: points("|a:") + text[range])
      case .index(let index): result.append(contentsOf: points("|i:#\(index)"))
      case .key(let range): result.append(contentsOf: points("|i:") + text[range])
      }
    }
    return result
  }
}
