// Every code point below U+20000 against python3.11, as a checksum (FNV-1a) of what Python answered.

import Testing

@testable import PythonRuntime

@Suite("Code points against python3.11")
struct CodePointTests {
  static let range: Range<UInt32> = 0..<0x20000

  struct Predicate: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let test: @Sendable (UInt32) -> Bool
    let checksum: UInt64
    init(_ name: String, _ test: @escaping @Sendable (UInt32) -> Bool, _ checksum: UInt64) {
      testDescription = name
      self.test = test
      self.checksum = checksum
    }
  }

  struct Mapping: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let map: @Sendable ([UInt32]) -> [UInt32]
    let checksum: UInt64
    init(_ name: String, _ map: @escaping @Sendable ([UInt32]) -> [UInt32], _ checksum: UInt64) {
      testDescription = name
      self.map = map
      self.checksum = checksum
    }
  }

  private struct Checksum {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    mutating func add(_ point: UInt32) { value = (value ^ UInt64(point)) &* 0x100_0000_01B3 }
  }

  @Test(arguments: [
    Predicate("isAlpha", CodePoints.isAlpha, 0x8BC9_1ADA_2547_7B9F),
    Predicate("isDecimal", CodePoints.isDecimal, 0xFD61_D350_A72E_8DD1),
    Predicate("isDigit", CodePoints.isDigit, 0x52A3_78FB_A0BB_DD05),
    Predicate("isNumeric", CodePoints.isNumeric, 0x390C_89F5_29B6_318E),
    Predicate("isAlphanumeric", CodePoints.isAlphanumeric, 0x8136_38F8_D044_272E),
    Predicate("isSpace", CodePoints.isSpace, 0x4386_D9A1_1E74_87C9),
    Predicate("isLower", CodePoints.isLower, 0xEE3C_5537_BDE6_F013),
    Predicate("isPrintable", CodePoints.isPrintable, 0x6DF6_01CD_16DD_CD9F),
    Predicate("isIdentifierStart", CodePoints.isIdentifierStart, 0x09BC_5DB1_E6FD_027A),
    Predicate("isIdentifierContinue", CodePoints.isIdentifierContinue, 0x17D6_D068_2667_C5A0),
    Predicate("isLineBreak", CodePoints.isLineBreak, 0xBC18_2D7C_12D4_7DF8),
    Predicate("isCased", CodePoints.isCased, 0x4515_CDAE_1B42_D303),
  ])
  func predicate(_ predicate: Predicate) {
    var checksum = Checksum()
    for point in Self.range where predicate.test(point) { checksum.add(point) }
    #expect(checksum.value == predicate.checksum)
  }

  @Test(arguments: [
    Mapping("upper", CaseMapping.upper, 0x9734_784D_1B72_6018),
    Mapping("lower", CaseMapping.lower, 0x2283_5850_946B_A046),
    Mapping("title", CaseMapping.title, 0x2C0C_2A8B_D443_49F0),
    Mapping("caseFold", CaseMapping.caseFold, 0xE32D_46F0_685E_CE49),
    Mapping("swapCase", CaseMapping.swapCase, 0x0EEF_B805_F29F_701E),
    Mapping("capitalize", CaseMapping.capitalize, 0x2C0C_2A8B_D443_49F0),
  ])
  func mapping(_ mapping: Mapping) {
    var checksum = Checksum()
    for point in Self.range {
      for mapped in mapping.map([point]) { checksum.add(mapped) }
      checksum.add(0)
    }
    #expect(checksum.value == mapping.checksum)
  }
}
