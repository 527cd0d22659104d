// Memory that processes share: a mapping that survives forks at the same address and can be handed to a program
// that is started afresh.

import CSystem
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Shared memory. The system frees it when the last process that maps it has ended or let go of it.
///
/// Its size is address space: pages come into being when they are touched. The memory is plain; whoever uses it keeps
/// its own order there, as the locks and queues of this library do.
public final class SharedMapping: @unchecked Sendable {
  /// Where it begins in this process and in those that it forks.
  public let start: UnsafeMutableRawPointer
  /// Its size in bytes, a multiple of the page size.
  public let byteCount: Int
  /// The file behind it, to hand to another program; -1 when no descriptor was to be had.
  public let descriptor: Int32

  /// Makes shared memory filled with zeros.
  /// - Parameters:
  ///   - byteCount: the size, rounded up to whole pages.
  ///   - name: what the system's tools call it.
  /// - Throws: `SystemError`, with `ENOMEM` when there is not that much address space or memory.
  public init(byteCount: Int, name: String = "lectern") throws(SystemError) {
    let rounded = Self.roundedToPages(byteCount)
    guard rounded > 0 else { throw SystemError("mmap", code: EINVAL) }
    var descriptor = csystem_memory_file(name)
    if descriptor >= 0 && ftruncate(descriptor, rounded) != 0 {
      let code = errno
      close(descriptor)
      throw SystemError("ftruncate", code: code)
    }
    // With the descriptors used up, memory without a file still serves everything that forks.
    if descriptor < 0 && errno != EMFILE && errno != ENFILE { throw SystemError("memfd_create") }
    let flags = MAP_SHARED | Self.noReserve | (descriptor < 0 ? Self.anonymous : 0)
    let mapped = mmap(nil, rounded, PROT_READ | PROT_WRITE, flags, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else {
      let code = errno
      if descriptor >= 0 { close(descriptor) }
      throw SystemError("mmap", code: code)
    }
    if descriptor < 0 { descriptor = -1 }
    self.descriptor = descriptor
    start = mapped
    self.byteCount = rounded
  }

  /// Maps memory that another process made.
  /// - Parameter descriptor: its file, which this mapping then owns.
  /// - Throws: `SystemError`.
  public init(descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError("fstat") }
    let size = Int(status.st_size)
    guard size > 0 else { throw SystemError("mmap", code: EINVAL) }
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | Self.noReserve, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else { throw SystemError("mmap") }
    self.descriptor = descriptor
    start = mapped
    byteCount = size
  }

  /// Where it lies.
  public var place: SharedPlace { SharedPlace(descriptor: descriptor) }

  /// The memory that lies in a place.
  /// - Throws: `SystemError` when it cannot be mapped.
  public static func at(_ place: SharedPlace) throws(SystemError) -> SharedMapping { try place.mapping() }

  deinit {
    munmap(start, byteCount)
    if descriptor >= 0 { close(descriptor) }
  }

  /// The size of a page in bytes.
  static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

  static func roundedToPages(_ count: Int) -> Int {
    let (sum, overflow) = count.addingReportingOverflow(pageSize - 1)
    return overflow || count <= 0 ? 0 : sum / pageSize * pageSize
  }

  private static let noReserve = Int32(MAP_NORESERVE)
  private static let anonymous = Int32(MAP_ANONYMOUS)

  /// How much of it is in memory now, in bytes, as the system counts the file's blocks; nil without a file.
  public var residentBytes: Int? {
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else { return nil }
    return Int(status.st_blocks) * 512
  }
}

/// A few bytes of shared memory for a lock or a counter.
///
/// Many cells share one mapping, so that a lock costs no descriptor of its own. A cell is never used twice: another
/// process may still hold it. The mapping goes when the last of its cells has gone everywhere.
struct SharedCell: Sendable {
  let mapping: SharedMapping
  let offset: Int

  static let byteCount = 128

  var start: UnsafeMutableRawPointer { mapping.start + offset }

  /// - Throws: `SystemError` when there is no memory for it.
  static func make() throws(SystemError) -> SharedCell {
    if let cell = supply.withLock({ $0.next() }) { return cell }
    let mapping = try SharedMapping(byteCount: 64 * 1024, name: "lectern-cells")
    supply.withLock { $0 = Supply(mapping: mapping) }
    return supply.withLock { $0.next() } ?? SharedCell(mapping: mapping, offset: 0)
  }

  private struct Supply {
    // Weak: the cells alone keep a mapping alive.
    weak var mapping: SharedMapping?
    var used = 0
    var process = getpid()

    init(mapping: SharedMapping? = nil) { self.mapping = mapping }

    /// A forked child must not hand out what its parent may hand out too.
    mutating func next() -> SharedCell? {
      guard let mapping, process == getpid(), used + SharedCell.byteCount <= mapping.byteCount else {
        return nil
      }
      defer { used += SharedCell.byteCount }
      return SharedCell(mapping: mapping, offset: used)
    }
  }

  private static let supply = Mutex(Supply())
}

/// Names for shared objects, the same in every process of a session.
enum SharedObject {
  nonisolated(unsafe) private static var made: UInt64 = 0

  /// A number that no other object of the machine's living processes has: the maker's number and a count.
  static func makeIdentifier() -> UInt64 {
    made &+= 1
    return UInt64(UInt32(bitPattern: getpid())) << 32 | (made & 0xffff_ffff)
  }
}
