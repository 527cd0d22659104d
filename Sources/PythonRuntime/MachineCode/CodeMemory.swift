// Memory that translated code lies in. A page is either written or run, never both at once: writing happens while the
// global lock is held, so no thread is inside meanwhile. Unsafe: whoever holds an address must not outlive this object.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Address space of fixed size, its parts handed out and taken back.
final class CodeMemory {
  private let base: UnsafeMutableRawPointer
  private let capacity: Int
  /// What is free, in the order of addresses; neighbours are one range.
  private var free: [Range<Int>]
  private static let pageSize = 4096
  private static let alignment = 16

  /// Reserves address space; memory is taken as it is written.
  /// - Parameter capacity: in bytes, a multiple of the page size.
  /// - Returns: nil where the system has none to give.
  init?(capacity: Int) {
    let memory = mmap(nil, capacity, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard memory != MAP_FAILED, let memory else { return nil }
    base = memory
    self.capacity = capacity
    free = [0..<capacity]
  }

  deinit { munmap(base, capacity) }

  /// A free part, nil where none is long enough.
  func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
    let size = (count + CodeMemory.alignment - 1) & ~(CodeMemory.alignment - 1)
    guard let index = free.firstIndex(where: { $0.count >= size }) else { return nil }
    let start = free[index].lowerBound
    free[index] = start + size..<free[index].upperBound
    if free[index].isEmpty { free.remove(at: index) }
    return base + start
  }

  /// Takes back a part that nothing runs in any more.
  func release(_ place: UnsafeMutableRawPointer, _ count: Int) {
    let size = (count + CodeMemory.alignment - 1) & ~(CodeMemory.alignment - 1)
    var range = place - base..<place - base + size
    var index = free.firstIndex { $0.lowerBound >= range.upperBound } ?? free.count
    if index < free.count, free[index].lowerBound == range.upperBound {
      range = range.lowerBound..<free.remove(at: index).upperBound
    }
    if index > 0, free[index - 1].upperBound == range.lowerBound {
      index -= 1
      range = free.remove(at: index).lowerBound..<range.upperBound
    }
    free.insert(range, at: index)
  }

  /// Fills a part and makes it executable.
  /// - Returns: false where the system allows no such memory.
  func write(_ bytes: [UInt8], at place: UnsafeMutableRawPointer) -> Bool {
    let mask = CodeMemory.pageSize - 1
    let first = (place - base) & ~mask
    let length = ((place - base + bytes.count + mask) & ~mask) - first
    guard mprotect(base + first, length, PROT_READ | PROT_WRITE) == 0 else { return false }
    place.copyMemory(from: bytes, byteCount: bytes.count)
    return mprotect(base + first, length, PROT_READ | PROT_EXEC) == 0
  }
}
