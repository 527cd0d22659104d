// Pages of two megabytes for memory that is large itself: it takes fewer faults to fill, and a fork has fewer entries of
// the page table to copy. Where a page is written to after a fork, the system divides it and copies four kilobytes.

#if canImport(Glibc)
  import Glibc
#endif

enum LargePages {
  private static let pageSize: UInt = 2 << 20
  /// Memory from this size on may round up to a page.
  private static let least = 8 << 20

  /// Asks the system for large pages, which it may refuse.
  ///
  /// - Parameters:
  ///   - address: where the memory starts; any alignment.
  ///   - size: its bytes.
  static func prefer(_ address: UInt, _ size: Int) {
    #if canImport(Glibc)
      guard size >= least else { return }
      let start = (address + pageSize - 1) & ~(pageSize - 1)
      let end = (address + UInt(size)) & ~(pageSize - 1)
      madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
    #endif
  }
}
