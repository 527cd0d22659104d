// What the matcher asks about characters from U+0100 on: their lowercase and their classes, in tables of 256 characters
// that are filled when a text first needs them. Unsafe pointers: the tables live as long as the process.

import PythonRuntime

/// Facts on characters, one word each: the simple lowercase in the low bits, then flags.
enum CharacterPages {
  static let lowercaseMask: UInt32 = 0x1F_FFFF
  static let word: UInt32 = 1 << 24
  static let digit: UInt32 = 1 << 25
  static let space: UInt32 = 1 << 26

  private static let pageCount = 0x1100

  /// One thread at most runs in a process, so that filling a page needs no lock.
  nonisolated(unsafe) private static let pages: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?> = {
    let pages = UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?>.allocate(capacity: pageCount)
    pages.initialize(repeating: nil, count: pageCount)
    return pages
  }()

  @inline(__always)
  static func facts(_ point: UInt32) -> UInt32 {
    let page = Int(point >> 8)
    guard page < pageCount else { return point & lowercaseMask }
    if let known = pages[page] { return known[Int(point & 0xFF)] }
    return fill(page)[Int(point & 0xFF)]
  }

  @inline(never)
  private static func fill(_ page: Int) -> UnsafeMutablePointer<UInt32> {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    for offset in 0..<256 {
      let point = UInt32(page << 8 | offset)
      var facts = simpleLowercase(point)
      if CodePoints.isAlphanumeric(point) || point == 0x5F { facts |= word }
      if CodePoints.isDecimal(point) { facts |= digit }
      if CodePoints.isSpace(point) { facts |= space }
      (table + offset).initialize(to: facts)
    }
    pages[page] = table
    return table
  }

  /// The lowercase of one character as one character.
  private static func simpleLowercase(_ point: UInt32) -> UInt32 {
    if point < 128 { return point &- 0x41 < 26 ? point + 32 : point }
    // No ideograph, syllable or private character has case.
    if point >= 0x3000, point < 0xA600 { return point }
    if point >= 0xAC00, point < 0xFB00 { return point }
    return CaseMapping.lower([point]).first ?? point
  }

  /// The lowercase of a character as Unicode has it.
  @inline(__always)
  static func lowercase(_ point: UInt32) -> UInt32 { facts(point) & lowercaseMask }

  /// The lowercase of an ASCII letter, any other character as it is.
  @inline(__always)
  static func asciiLowercase(_ point: UInt32) -> UInt32 { point &- 0x41 < 26 ? point &+ 32 : point }

  /// The blocks of 256 characters in which there are any with case.
  static let casedPages: [UInt32] = [
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x10, 0x13, 0x1C, 0x1D, 0x1E, 0x1F, 0x21, 0x24, 0x2C, 0x2D, 0xA6,
    0xA7,
    0xAB, 0xFB, 0xFF, 0x104, 0x105, 0x10C, 0x118, 0x16E, 0x1E9,
  ]
}

/// Lowercase characters that share their uppercase with others, and so match them where case is ignored.
/// Source: the simple case mappings of the Unicode Character Database, version 14.
enum CaseFamilies {
  private static let families: [[UInt32]] = [
    [0x69, 0x131], [0x73, 0x17F], [0xB5, 0x3BC], [0x345, 0x3B9, 0x1FBE], [0x390, 0x1FD3], [0x3B0, 0x1FE3],
    [0x3B2, 0x3D0], [0x3B5, 0x3F5], [0x3B8, 0x3D1], [0x3BA, 0x3F0], [0x3C0, 0x3D6], [0x3C1, 0x3F1],
    [0x3C2, 0x3C3], [0x3C6, 0x3D5], [0x432, 0x1C80], [0x434, 0x1C81], [0x43E, 0x1C82], [0x441, 0x1C83],
    [0x442, 0x1C84, 0x1C85], [0x44A, 0x1C86], [0x463, 0x1C87], [0x1C88, 0xA64B], [0x1E61, 0x1E9B],
    [0xFB05, 0xFB06],
  ]

  private static let byMember: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for family in families {
      for member in family { table[member] = family }
    }
    return table
  }()

  /// The character and all others of its family.
  static func family(of lowercase: UInt32) -> [UInt32] { byMember[lowercase] ?? [lowercase] }
  static var members: some Sequence<UInt32> { byMember.keys }
}
