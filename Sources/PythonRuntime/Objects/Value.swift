// A Python value in eight plain bytes: no reference counts, no payload enum, nothing that the interpreter's loop
// would have to retain.
//
//   low bits   meaning
//   ......1    integer, 63 bits, two's complement, shifted left by one
//   .....10    float whose exponent is common: the bits plus 1 << 60, rotated left by three
//   ....000    reference to a heap object (16-byte aligned)
//   ....100    constant: undefined, None, False, True, NotImplemented, Ellipsis
//
// Floats outside of about 1e-77 … 1e77, both zeros, infinities and NaN live in the heap.

/// One Python value.
public struct Value: Equatable, Hashable, @unchecked Sendable {
  @usableFromInline var bits: UInt64

  @inlinable @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// An integer that is known to fit 63 bits.
  @inlinable @inline(__always)
  init(small: Int) { bits = UInt64(bitPattern: Int64(small)) << 1 | 1 }

  @inlinable @inline(__always)
  init(_ reference: Reference) { bits = UInt64(UInt(bitPattern: reference)) }

  @inlinable @inline(__always)
  init(_ flag: Bool) { bits = flag ? Value.true.bits : Value.false.bits }

  /// The absence of a value: an unbound local, a missing argument. Never visible to a program.
  @inlinable @inline(__always) public static var undefined: Value { Value(bits: 0x04) }
  @inlinable @inline(__always) public static var none: Value { Value(bits: 0x0C) }
  @inlinable @inline(__always) public static var `false`: Value { Value(bits: 0x14) }
  @inlinable @inline(__always) public static var `true`: Value { Value(bits: 0x1C) }
  @inlinable @inline(__always) public static var notImplemented: Value { Value(bits: 0x24) }
  @inlinable @inline(__always) public static var ellipsis: Value { Value(bits: 0x2C) }

  @inlinable @inline(__always) static var maximumSmall: Int { Int.max >> 1 }
  @inlinable @inline(__always) static var minimumSmall: Int { Int.min >> 1 }
}

/// The address of a heap object. Valid only while the collector can reach the object.
public typealias Reference = UnsafeMutableRawPointer

extension Value {
  @inlinable @inline(__always)
  var isSmall: Bool { bits & 1 != 0 }

  @inlinable @inline(__always)
  var small: Int { Int(Int64(bitPattern: bits) >> 1) }

  @inlinable @inline(__always)
  var isReference: Bool { bits & 7 == 0 }

  /// Only for a value of which `isReference` is known.
  @inlinable @inline(__always)
  var reference: Reference { Reference(bitPattern: UInt(bits)).unsafelyUnwrapped }

  @inlinable @inline(__always)
  var isInlineFloat: Bool { bits & 3 == 2 }

  @inlinable @inline(__always)
  var inlineFloat: Double {
    let rotated = bits >> 3 | bits << 61
    return Double(bitPattern: rotated &- (1 << 60))
  }

  /// The sign bit of an inline float.
  @inlinable @inline(__always)
  static var inlineSign: UInt64 { 4 }

  /// The float in eight bytes, or nil where it needs a heap object.
  @inlinable @inline(__always)
  init?(inline double: Double) {
    let shifted = double.bitPattern &+ (1 << 60)
    let rotated = shifted << 3 | shifted >> 61
    guard rotated & 3 == 2 else { return nil }
    bits = rotated
  }

  @inlinable @inline(__always)
  var isUndefined: Bool { bits == 0x04 }
  @inlinable @inline(__always)
  var isNone: Bool { bits == 0x0C }
  @inlinable @inline(__always)
  var isBool: Bool { bits | 8 == 0x1C }

  /// The kind of the heap object, or nil for integers, inline floats and constants.
  @inline(__always)
  var kind: Kind? { isReference ? reference.kind : nil }

  @inline(__always)
  func isKind(_ kind: Kind) -> Bool { isReference && reference.kind == kind }
}

/// A Python exception is under way; the interpreter holds it (`Interpreter.pendingException`).
public struct Raised: Error {
  @usableFromInline init() {}
}
