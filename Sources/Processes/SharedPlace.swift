// Handing shared objects to a program that was started afresh: where each lies, and making it again from there.

import Synchronization

/// Where a shared object lies, in words that another program of the session understands which has the descriptor.
public struct SharedPlace: Equatable, Sendable {
  /// The file of the memory, or the socket.
  public var descriptor: Int32
  /// Where in the memory.
  public var offset = 0
  /// The object's identifiers on the board.
  public var identifiers: [UInt64] = []
  /// Whatever else its kind needs to know.
  public var parameters: [Int] = []

  public init(descriptor: Int32, offset: Int = 0, identifiers: [UInt64] = [], parameters: [Int] = []) {
    self.descriptor = descriptor
    self.offset = offset
    self.identifiers = identifiers
    self.parameters = parameters
  }

  /// The mapping of the memory, one for all objects that lie in it.
  func mapping() throws(SystemError) -> SharedMapping {
    if let known = Self.mappings.withLock({ $0[descriptor] }) { return known }
    let fresh = try SharedMapping(descriptor: descriptor)
    Self.mappings.withLock { $0[descriptor] = fresh }
    return fresh
  }

  func cell() throws(SystemError) -> SharedCell { SharedCell(mapping: try mapping(), offset: offset) }

  // They stay as long as the program: it was started to use them.
  private static let mappings = Mutex<[Int32: SharedMapping]>([:])
}
