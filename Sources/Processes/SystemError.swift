// What the operating system refused, as a typed error with a sentence in it.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A system call that failed.
public struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The call's name, such as `fork`.
  public let call: String
  /// The `errno` it left.
  public let code: Int32

  /// - Parameters:
  ///   - call: the call's name, such as `fork`.
  ///   - code: the `errno` it left; by default the current one.
  public init(_ call: String, code: Int32 = errno) {
    self.call = call
    self.code = code
  }

  /// The system's words for the code, such as `Resource temporarily unavailable`.
  public var reason: String { Self.reason(of: code) }

  /// The system's words for an `errno`.
  public static func reason(of code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return buffer.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  public var description: String { "\(call) failed: \(reason) (errno \(code))" }
}
