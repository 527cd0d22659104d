// How much memory a program may hold: `MemoryError` instead of a machine that swaps.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bound of the heap.
enum MemoryBound {
  /// The bytes that a heap may hold unless it is told otherwise: 80 % of the machine's memory, or of what the process
  /// may have of it where that is less.
  static var standard: Int {
    var bound = machineMemory / 5 * 4
    if let limit = controlGroupLimit { bound = min(bound, limit / 5 * 4) }
    // Of the address space, the heap reserves half for small objects and needs room to move large ones.
    if let limit = addressSpaceLimit { bound = min(bound, limit / 8 * 3) }
    return bound
  }

  /// Ends the process where the system gives no more memory although the bound is not reached.
  static func giveUp(_ size: Int) -> Never {
    var message = "MemoryError: the system gives no more memory to this process (\(size) bytes were wanted)\n"
    message.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    exit(1)
  }

  private static var machineMemory: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? pages * size : Int.max
  }

  private static var addressSpaceLimit: Int? {
    var limit = rlimit()
    #if canImport(Glibc)
      guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return nil }
    #else
      guard getrlimit(RLIMIT_AS, &limit) == 0 else { return nil }
    #endif
    return Int(exactly: limit.rlim_cur).flatMap { $0 < 1 << 48 ? $0 : nil }
  }

  /// The limit of the container that the process runs in, where there is one.
  private static var controlGroupLimit: Int? {
    Interpreter.readFile("/sys/fs/cgroup/memory.max").flatMap { bytes in
      Int(String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self))
    }
  }
}

extension Interpreter {
  /// The bytes that the program's objects may take. Beyond them `MemoryError` is raised.
  public var memoryBound: Int {
    get { heap.bound }
    set { heap.bound = newValue }
  }

  /// Refuses an allocation that would pass the bound, or that the system has no room for. To be asked before every
  /// allocation whose size is no sum of what is there already, as in `[0] * n`.
  func makeRoom(_ bytes: Int) throws(Raised) {
    if bytes > 1 << 20 { try makeMuchRoom(bytes) }
  }

  private func makeMuchRoom(_ bytes: Int) throws(Raised) {
    if !hasRoom(bytes) { collect() }
    guard hasRoom(bytes), let probe = malloc(bytes) else { throw raise(.memoryError, value: .undefined) }
    free(probe)
  }

  /// Collects before many objects are made at once where a collection would be due behind them anyway, so that they get
  /// the room of those that are dead. The caller's values must be in the program's registers.
  func collectIfDue(before bytes: Int) {
    let allocated = heap.allocatedSinceCollection
    if allocated > heap.threshold / 4, allocated + bytes > heap.threshold { collect() }
  }

  private func hasRoom(_ bytes: Int) -> Bool {
    bytes <= heap.bound - heap.livingBytes - heap.allocatedSinceCollection
  }
}
