// The result of applying a format, and the error that a format can end in.
// The runtime stores strings as bytes or as code points; numbers are always ASCII, so the two stay apart here.

/// Why a format, a template or a number could not be handled, as the Python exception to raise.
public struct FormattingError: Error, Equatable, Sendable {
  /// The Python exception types that formatting and parsing raise.
  public enum Kind: Sendable {
    case valueError
    case typeError
    case overflowError
    case memoryError
  }

  /// The exception type.
  public let kind: Kind
  /// The text of the exception, equal to that of Python 3.11.
  public let message: String

  /// An error of the given kind with the given message.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

/// Text that formatting produced, in the narrowest form that is known without a scan.
public enum FormattedText: Equatable, Sendable {
  /// Only characters below U+0080.
  case ascii([UInt8])
  /// Code points, some of which may also be below U+0080.
  case codePoints([UInt32])

  /// The text as code points.
  public var codePoints: [UInt32] {
    switch self {
    case .ascii(let bytes): return bytes.map(UInt32.init)
    case .codePoints(let points): return points
    }
  }

  /// The text as a Swift string; lone surrogates become U+FFFD.
  public var string: String {
    switch self {
    case .ascii(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .codePoints(let points): return CodePoints.string(points)
    }
  }

  /// The most characters that a single padded or zero-extended result may have; beyond it memory is the error.
  static let maximumLength = 1 << 30

  /// A body between two runs of one fill character.
  ///
  /// - Parameters:
  ///   - body: ASCII text.
  ///   - left: how many fill characters precede it.
  ///   - right: how many follow it.
  ///   - fill: the fill character as a code point.
  static func padded(_ body: [UInt8], left: Int, right: Int, fill: UInt32) -> FormattedText {
    if left <= 0 && right <= 0 { return .ascii(body) }
    guard fill < 128 else {
      return .codePoints(padded(body.map(UInt32.init), left: left, right: right, fill: fill))
    }
    return .ascii(padded(body, left: left, right: right, fill: UInt8(fill)))
  }

  /// The same for any kind of element.
  static func padded<Element>(_ body: [Element], left: Int, right: Int, fill: Element) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(body.count + max(left, 0) + max(right, 0))
    for _ in 0..<max(left, 0) { result.append(fill) }
    result.append(contentsOf: body)
    for _ in 0..<max(right, 0) { result.append(fill) }
    return result
  }
}
