// Case mapping and the predicates on whole texts, as Python's str methods have them.
// The full mappings of Unicode apply (ß becomes SS), and a capital sigma that ends a word becomes ς.

/// Case mapping of texts given as code points.
public enum CaseMapping {
  /// The full uppercase of one character, appended to a text.
  static func appendUpper(_ point: UInt32, to result: inout [UInt32]) {
    if point < 128 {
      result.append(point &- 0x61 < 26 ? point - 32 : point)
    } else if let properties = CodePoints.properties(point) {
      append(properties.uppercaseMapping, of: point, to: &result)
    } else {
      result.append(point)
    }
  }

  /// A mapping, unless it leads to a character that Python's tables do not know.
  private static func append(_ mapping: String, of point: UInt32, to result: inout [UInt32]) {
    for scalar in mapping.unicodeScalars {
      result.append(CodePoints.isAssigned(scalar.value) ? scalar.value : point)
    }
  }

  /// The full titlecase of one character, appended to a text.
  static func appendTitle(_ point: UInt32, to result: inout [UInt32]) {
    if point < 128 {
      result.append(point &- 0x61 < 26 ? point - 32 : point)
    } else if let properties = CodePoints.properties(point) {
      append(properties.titlecaseMapping, of: point, to: &result)
    } else {
      result.append(point)
    }
  }

  /// The full lowercase of the character at an index, which for sigma depends on its neighbours.
  static func appendLower(at index: Int, of text: [UInt32], to result: inout [UInt32]) {
    let point = text[index]
    if point < 128 {
      result.append(point &- 0x41 < 26 ? point + 32 : point)
    } else if point == 0x3A3 {
      result.append(isFinalSigma(at: index, of: text) ? 0x3C2 : 0x3C3)
    } else if let properties = CodePoints.properties(point) {
      append(properties.lowercaseMapping, of: point, to: &result)
    } else {
      result.append(point)
    }
  }

  /// Whether a capital sigma ends a word: a cased character before it and none after, others looked through.
  private static func isFinalSigma(at index: Int, of text: [UInt32]) -> Bool {
    var before = index - 1
    while before >= 0, CodePoints.isCaseIgnorable(text[before]) { before -= 1 }
    guard before >= 0, CodePoints.isCased(text[before]) else { return false }
    var after = index + 1
    while after < text.count, CodePoints.isCaseIgnorable(text[after]) { after += 1 }
    return after == text.count || !CodePoints.isCased(text[after])
  }

  /// `str.upper`.
  public static func upper(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for point in text { appendUpper(point, to: &result) }
    return result
  }

  /// `str.lower`.
  public static func lower(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for index in text.indices { appendLower(at: index, of: text, to: &result) }
    return result
  }

  /// `str.title`.
  public static func title(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    var previousIsCased = false
    for index in text.indices {
      if previousIsCased {
        appendLower(at: index, of: text, to: &result)
      } else {
        appendTitle(text[index], to: &result)
      }
      previousIsCased = CodePoints.isCased(text[index])
    }
    return result
  }

  /// `str.capitalize`.
  public static func capitalize(_ text: [UInt32]) -> [UInt32] {
    guard let first = text.first else { return [] }
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    appendTitle(first, to: &result)
    for index in 1..<text.count { appendLower(at: index, of: text, to: &result) }
    return result
  }

  /// `str.swapcase`.
  public static func swapCase(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      let point = text[index]
      if CodePoints.isUpper(point) {
        appendLower(at: index, of: text, to: &result)
      } else if CodePoints.isLower(point) {
        appendUpper(point, to: &result)
      } else {
        result.append(point)
      }
    }
    return result
  }

  /// `str.casefold`: the full case folding of Unicode.
  public static func caseFold(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for point in text { appendFolded(point, to: &result) }
    return result
  }

  /// Swift has no table of case foldings. Folding is the lowercase of the uppercase, but Cherokee folds to
  /// capitals, the dotless i stays, and the capital sharp s becomes two letters.
  private static func appendFolded(_ point: UInt32, to result: inout [UInt32]) {
    switch point {
    case 0..<128: result.append(point &- 0x41 < 26 ? point + 32 : point)
    case 0x131: result.append(point)
    case 0x1E9E: result.append(contentsOf: [0x73, 0x73])
    case 0x13A0...0x13FD, 0xAB70...0xABBF: appendUpper(point, to: &result)
    default:
      var upper: [UInt32] = []
      appendUpper(point, to: &upper)
      for capital in upper {
        guard let properties = CodePoints.properties(capital) else {
          result.append(capital)
          continue
        }
        append(properties.lowercaseMapping, of: capital, to: &result)
      }
    }
  }

  /// `str.islower`: some cased character, and none of upper or title case.
  public static func isLower(_ text: some Sequence<UInt32>) -> Bool {
    var cased = false
    for point in text {
      if CodePoints.isUpper(point) || CodePoints.isTitle(point) { return false }
      if !cased && CodePoints.isLower(point) { cased = true }
    }
    return cased
  }

  /// `str.isupper`: some cased character, and none of lower or title case.
  public static func isUpper(_ text: some Sequence<UInt32>) -> Bool {
    var cased = false
    for point in text {
      if CodePoints.isLower(point) || CodePoints.isTitle(point) { return false }
      if !cased && CodePoints.isUpper(point) { cased = true }
    }
    return cased
  }

  /// `str.istitle`: upper- and titlecase characters only after uncased ones, lowercase only after cased ones.
  public static func isTitle(_ text: some Sequence<UInt32>) -> Bool {
    var cased = false
    var previousIsCased = false
    for point in text {
      if CodePoints.isUpper(point) || CodePoints.isTitle(point) {
        if previousIsCased { return false }
        previousIsCased = true
        cased = true
      } else if CodePoints.isLower(point) {
        if !previousIsCased { return false }
        previousIsCased = true
        cased = true
      } else {
        previousIsCased = false
      }
    }
    return cased
  }

  /// `str.isidentifier`.
  public static func isIdentifier(_ text: some Collection<UInt32>) -> Bool {
    guard let first = text.first, CodePoints.isIdentifierStart(first) else { return false }
    return text.dropFirst().allSatisfy(CodePoints.isIdentifierContinue)
  }

  /// `str.splitlines`: the range of each line, without or with its line break.
  public static func lineRanges(_ text: [UInt32], keepingBreaks: Bool) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      guard CodePoints.isLineBreak(text[index]) else {
        index += 1
        continue
      }
      let end = index
      index += text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
      lines.append(start..<(keepingBreaks ? index : end))
      start = index
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }
}
