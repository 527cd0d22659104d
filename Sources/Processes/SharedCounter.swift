// A number in shared memory that only grows: how far somebody has got, for other processes to see.

import Atomics

/// A counter that processes share which fork from the one that made it.
public final class SharedCounter: Sendable {
  private let cell: SharedCell
  private let count: UnsafeAtomic<UInt64>

  /// Makes a counter that stands at 0.
  /// - Throws: `SystemError` when there is no shared memory to be had.
  public init() throws(SystemError) {
    cell = try SharedCell.make()
    count = BoardMemory.longWord(cell.start)
  }

  /// Where it stands now.
  public var value: UInt64 { count.load(ordering: .sequentiallyConsistent) }

  /// Adds to it; beyond the largest number it goes on at 0.
  public func add(_ amount: UInt64) {
    count.wrappingIncrement(by: amount, ordering: .sequentiallyConsistent)
  }
}
