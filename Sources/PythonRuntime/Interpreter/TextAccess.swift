// The characters of strings and bytes for modules written in Swift that read them in place, and text put together from
// pieces. Unsafe pointers: valid as long as the object lives, and for a bytearray until it changes.

/// The characters of a `str`, one or four bytes each, or the content of bytes.
public struct TextContent {
  public let start: UnsafeRawPointer
  /// Number of characters or bytes.
  public let count: Int
  /// Four bytes each.
  public let isWide: Bool
  /// Not a `str`.
  public let isBytes: Bool
}

extension Interpreter {
  /// What a `str`, `bytes` or `bytearray` holds; nil for anything else.
  public func textContent(of value: Value) -> TextContent? {
    guard value.isKind(.string) || value.isKind(.bytes) || value.isKind(.bytearray) else { return nil }
    let view = TextView(value.reference)
    return TextContent(start: view.base, count: view.count, isWide: view.isWide, isBytes: view.isBytes)
  }

  /// The code points of a `str`, or the bytes of `bytes` or a `bytearray`; nil for anything else.
  public func codePoints(of value: Value) -> [UInt32]? {
    guard value.isKind(.string) || value.isKind(.bytes) || value.isKind(.bytearray) else { return nil }
    return TextView(value.reference).points
  }

  /// A stretch of a `str` as a `str`, of bytes as `bytes`; the bounds are known to be in it.
  public func piece(of text: Value, from start: Int, to end: Int) -> Value {
    if text.isKind(.string) { return substring(text.reference, from: start, to: end) }
    guard text.isKind(.bytes) else { return text }
    return bytesPiece(text.reference, start, end)
  }

  /// A `str` of code points.
  public func string(codePoints: [UInt32]) -> Value { makeString(codePoints: codePoints) }

  /// The content of anything that is like bytes, as `bytes`; nil for anything else.
  public func plainBytes(of value: Value) throws(Raised) -> Value? {
    if value.isKind(.bytes) { return value }
    if let bytes = bytes(of: value) { return makeBytes(bytes) }
    guard value.isReference, className(of: value) == "memoryview" else { return nil }
    return try callMethod(value, "tobytes", [])
  }
}

/// Text that grows piece by piece, and in the end is a `str` or `bytes`.
public struct TextAssembly {
  private var builder = TextBuilder()
  private let isBytes: Bool

  public init(isBytes: Bool) { self.isBytes = isBytes }

  /// Adds a stretch of a text; its bounds are known to be in it.
  public mutating func append(_ text: Value, from start: Int, to end: Int) {
    guard text.isReference else { return }
    builder.append(TextView(text.reference), from: start, to: end)
  }

  /// Adds a whole text where it is of the right sort: a `str`, or bytes.
  /// - Returns: false where it is not.
  public mutating func append(_ text: Value) -> Bool {
    let isFitting = isBytes ? text.isKind(.bytes) || text.isKind(.bytearray) : text.isKind(.string)
    if isFitting { builder.append(TextView(text.reference)) }
    return isFitting
  }

  public mutating func append(_ points: [UInt32]) { builder.append(points, 0..<points.count) }

  public func finished(_ interpreter: Interpreter) -> Value {
    isBytes
      ? interpreter.makeBytes(builder.points.map { UInt8(truncatingIfNeeded: $0) })
      : builder.string(interpreter)
  }
}
