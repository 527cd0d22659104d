// What one function writes the other reads back, and sizes and precisions far beyond the common ones.

import BigInt
import Testing

@testable import PythonRuntime

/// A small generator of random numbers with a fixed seed (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite("Round trips of text")
struct RoundTripTests {
  @Test func reprOfFloatsReadsBack() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let value = Double(bitPattern: generator.next())
      guard !value.isNaN else { continue }
      #expect(NumberParsing.float(FloatFormatting.representation(value)) == value)
    }
  }

  @Test func hexadecimalFloatsReadBack() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let value = Double(bitPattern: generator.next())
      guard !value.isNaN else { continue }
      #expect(try FloatFormatting.parseHexadecimal(FloatFormatting.hexadecimal(value)) == value)
    }
  }

  @Test func thirtyFractionalDigitsAgreeWithTheFastPath() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let value = Double.random(in: 0..<1e6, using: &generator)
      let digits = Int.random(in: 0...12, using: &generator)
      // The slow way: exact digits of the value, rounded half to even by integer arithmetic.
      guard let ratio = FloatFormatting.integerRatio(value) else { continue }
      let scaled = ratio.numerator * BigInt(10).power(digits)
      var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: ratio.denominator)
      let twice = remainder * 2
      if twice > ratio.denominator || (twice == ratio.denominator && quotient % 2 == 1) { quotient += 1 }
      let text = FloatFormatting.format(value, .fixed, precision: digits).filter { $0 != UInt8(ascii: ".") }
      #expect(BigInt(String(decoding: text, as: UTF8.self)) == quotient)
    }
  }

  @Test(arguments: [1, 2, 1000, 4863, 4864, 4865, 9728, 29_000, 60_000])
  func decimalsOfAnyLengthReadBack(_ length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    let text = [0x31] + (1..<length).map { _ in UInt8.random(in: 0x30...0x39, using: &generator) }
    switch NumberParsing.integer(text) {
    case .small(let value): #expect(IntegerFormatting.decimal(value) == text)
    case .big(let value): #expect(IntegerFormatting.decimal(value) == text)
    default: Issue.record("\(length) digits are no number")
    }
  }

  @Test(arguments: [1, 256, 257, 3000])
  func powersOfTenKeepTheirZeros(_ chunks: Int) {
    let power = BigInt(10).power(19 * chunks)
    #expect(IntegerFormatting.decimal(power) == [0x31] + [UInt8](repeating: 0x30, count: 19 * chunks))
    #expect(IntegerFormatting.decimal(power - 1) == [UInt8](repeating: 0x39, count: 19 * chunks))
  }

  @Test func basesThatArePowersOfTwoReadBack() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let value = BigInt(BigUInt.randomInteger(withMaximumWidth: 900, using: &generator)) + (BigInt(1) << 64)
      for bits in [1, 3, 4] {
        let text = IntegerFormatting.prefixed(-value, bitsPerDigit: bits)
        #expect(NumberParsing.integer(text, base: 0) == .big(-value))
      }
    }
  }

  @Test func digitsBeyondTheLimitAreCounted() {
    let text = [UInt8](repeating: 0x31, count: 4301)
    #expect(NumberParsing.integer(text, digitLimit: 4300) == .tooManyDigits(4301))
    #expect(NumberParsing.integer(text, base: 16, digitLimit: 4300) != .tooManyDigits(4301))
  }

  @Test func aWidthBeyondMemoryIsAnError() throws {
    let text = Array("999999999999d".utf8)
    let specification = try FormatSpecification(text, for: .integer, typeName: "int")
    #expect(throws: FormattingError(.memoryError, "")) { try specification.format(integer: 1) }
  }

  @Test func mixedNumberingIsRefused() throws {
    var numbering = FieldNumbering()
    #expect(try numbering.index(of: .automatic) == 0)
    #expect(try numbering.index(of: .automatic) == 1)
    let message = "cannot switch from automatic field numbering to manual field specification"
    #expect(throws: FormattingError(.valueError, message)) { try numbering.index(of: .index(0)) }
  }

  @Test func manualNumberingStaysManual() throws {
    var numbering = FieldNumbering()
    #expect(try numbering.index(of: .index(7)) == 7)
    let message = "cannot switch from manual field specification to automatic field numbering"
    #expect(throws: FormattingError(.valueError, message)) { try numbering.index(of: .automatic) }
  }

  @Test func starsAskForArguments() throws {
    var template = PercentTemplate(Array("%(a(b))-*.*".utf8), kind: .string)
    guard case .conversion(var conversion) = template.next() else {
      Issue.record("no conversion")
      return
    }
    #expect(conversion.key == 2..<6)
    #expect(conversion.width == .argument && conversion.precision == .argument)
    #expect(conversion.failure == FormattingError(.valueError, "incomplete format"))
    #expect(throws: FormattingError(.overflowError, "Python int too large to convert to C int")) {
      try conversion.setPrecision(1 << 31)
    }
    conversion.setWidth(.min)
    #expect(conversion.width == .value(.max))
  }

  @Test func cutAndFlippedTemplatesNeverTrap() {
    var generator = SeededGenerator(seed: 7)
    let pieces = Array("{}[].!:%()*#0-+ z,_<>=^99é1\u{663}rsdfgc".unicodeScalars.map(\.value))
    for _ in 0..<4000 {
      let length = Int.random(in: 0...14, using: &generator)
      let text = (0..<length).compactMap { _ in pieces.randomElement(using: &generator) }
      var percent = PercentTemplate(text, kind: .string)
      while percent.next() != nil {}
      var template = FormatTemplate(text)
      while let piece = try? template.next() {
        guard let field = piece.field, var path = try? FieldPath(text, range: field.name) else { continue }
        while let step = try? path.next() { _ = step }
      }
      _ = try? FormatSpecification(text, for: .float, typeName: "float")
      _ = NumberParsing.float(text)
      _ = NumberParsing.integer(text, base: 0)
    }
  }
}
