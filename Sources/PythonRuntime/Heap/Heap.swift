// The heap: where Python objects live. Unsafe by nature; the rest of the runtime sees `allocate` and the collector.
//
// One arena of address space is reserved at the start and cut into blocks of 64 KiB, each with cells of one size.
// What is allocated and what is marked stands in bitmaps beside the arena, one bit for 16 bytes, so a forked child
// that only reads never copies a page of objects. Cells are handed out from runs of free cells by moving a cursor.
// Objects too large for a cell come from malloc and are kept in a table.

import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A size of cells and the run of free cells from which the next one comes.
struct CellRun {
  var cursor: UInt
  var limit: UInt
  /// Where the run began: cells from here to the cursor are new since the last collection.
  var start: UInt
  /// The block of the run and the position at which the search for the next run goes on.
  var block: Int
  var search: UInt
}

/// What is known of a block.
struct Block {
  /// Index of the cell size, or -1 while the block is unused.
  var sizeClass: Int32
  /// The next block of the same size, or -1.
  var next: Int32
}

/// A large object's place in the table.
struct LargeObject {
  var address: UInt
  var size: Int
  var isMarked: Bool
}

struct Heap {
  static let granule: UInt = 16
  static let blockShift: UInt = 16
  static let blockSize: UInt = 1 << blockShift
  static let largestCell = 8192
  /// Cells are counted a run at a time, so a run is short beside what makes a collection due.
  static let longestRun: UInt = 16 << 10
  /// The first bytes of the arena: in these, a page that is hardly used shall not take much memory.
  static let startWithSmallPages: UInt = 8 << 20
  /// Half of the freed memory that is kept for large objects to come.
  static let keptBlock = 8 << 20
  /// Before each large object lies its index in the table.
  static let largePrefix = 16

  var arena: UInt = 0
  var arenaSize: UInt = 0
  /// Number of blocks that were ever used.
  var blockCount = 0
  var blocks: UnsafeMutablePointer<Block>
  var allocatedBits: UnsafeMutablePointer<UInt64>
  var markBits: UnsafeMutablePointer<UInt64>
  var runs: UnsafeMutablePointer<CellRun>
  /// Cell size of each class in bytes, and the class for each number of granules.
  var cellSizes: UnsafeMutablePointer<Int>
  var classOfGranules: UnsafeMutablePointer<UInt8>
  var sizeClassCount = 0
  /// First block of each size, or -1.
  var firstBlocks: UnsafeMutablePointer<Int32>
  /// Blocks with no living cell, ready for any size; the first `givenBack` of them have no memory.
  private var emptyBlocks: [Int32] = []
  private var givenBack = 0
  /// How many blocks were taken since the last collection.
  private var takenBlocks = 0

  var large: UnsafeMutablePointer<LargeObject>
  var largeCount = 0
  var largeCapacity = 0
  var freeLarge: [Int] = []

  /// Bytes allocated since the last collection, large objects included, and how many make the next one due.
  var allocatedSinceCollection = 0
  var threshold = Heap.smallestThreshold
  static let smallestThreshold = 1280 << 10
  /// Up to this many bytes, as much may be allocated as lives already.
  static let smallHeap = 8 << 20
  /// Bytes that lived after the last collection.
  var livingBytes = 0
  /// Living bytes beyond which `MemoryError` is raised.
  var bound = Int.max { didSet { threshold = nextThreshold } }
  var isOverfull: Bool { livingBytes > bound }
  /// Set when a collection is due; part of the word that the interpreter's loop polls.
  let attention: UnsafeMutablePointer<UInt8>

  /// - Parameter attention: the byte that is set when a collection is due.
  init(attention: UnsafeMutablePointer<UInt8>) {
    self.attention = attention
    var size: UInt = 1 << 38
    var base = MAP_FAILED
    while size >= 1 << 28 {
      base = mmap(
        nil, Int(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      if base != MAP_FAILED { break }
      size >>= 1
    }
    guard base != MAP_FAILED, let base else {
      fatalError("Lectern needs at least 256 MiB of address space; raise the limit (ulimit -v).")
    }
    arena = (UInt(bitPattern: base) + Heap.blockSize - 1) & ~(Heap.blockSize - 1)
    arenaSize = (UInt(bitPattern: base) + size - arena) & ~(Heap.blockSize - 1)
    LargePages.prefer(arena + Heap.startWithSmallPages, Int(arenaSize - Heap.startWithSmallPages))
    allocatedBits = Heap.reserve(arenaSize / Heap.granule / 64, UInt64.self)
    markBits = Heap.reserve(arenaSize / Heap.granule / 64, UInt64.self)
    blocks = Heap.reserve(arenaSize / Heap.blockSize, Block.self)

    var sizes: [Int] = []
    var next = 16
    while next <= Heap.largestCell {
      sizes.append(next)
      next += next < 256 ? 16 : (next / 8 + 15) & ~15
    }
    if sizes.last != Heap.largestCell { sizes.append(Heap.largestCell) }
    sizeClassCount = sizes.count
    cellSizes = .allocate(capacity: sizes.count)
    runs = .allocate(capacity: sizes.count)
    firstBlocks = .allocate(capacity: sizes.count)
    for (index, size) in sizes.enumerated() {
      cellSizes[index] = size
      runs[index] = CellRun(cursor: 0, limit: 0, start: 0, block: -1, search: 0)
      firstBlocks[index] = -1
    }
    classOfGranules = .allocate(capacity: Heap.largestCell / 16 + 1)
    var sizeClass = 0
    for granules in 0...(Heap.largestCell / 16) {
      if granules * 16 > sizes[sizeClass] { sizeClass += 1 }
      classOfGranules[granules] = UInt8(sizeClass)
    }
    // The C library gives freed memory back to the system from 128 KiB on, to ask for it anew for the next big integer.
    // It keeps twice as much as the largest block that was freed (mallopt(3), M_TRIM_THRESHOLD).
    free(csystem_opaque(malloc(Heap.keptBlock)))
    largeCapacity = 64
    large = .allocate(capacity: largeCapacity)
    bound = MemoryBound.standard
  }

  private static func reserve<Element>(_ count: UInt, _ type: Element.Type) -> UnsafeMutablePointer<Element> {
    let bytes = Int(count) * MemoryLayout<Element>.stride
    let base = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard base != MAP_FAILED, let base else {
      fatalError("Lectern could not reserve \(bytes >> 20) MiB of address space for its heap.")
    }
    return base.bindMemory(to: type, capacity: Int(count))
  }

  /// Uninitialised memory for an object of `size` bytes.
  @inline(__always)
  mutating func allocate(_ size: Int) -> Reference {
    if size <= Heap.largestCell {
      let sizeClass = Int(classOfGranules[(size + 15) >> 4])
      let run = runs + sizeClass
      let address = run.pointee.cursor
      let next = address + UInt(cellSizes[sizeClass])
      if next <= run.pointee.limit {
        run.pointee.cursor = next
        return Reference(bitPattern: address).unsafelyUnwrapped
      }
      return allocateFromNextRun(sizeClass)
    }
    return allocateLarge(size)
  }

  // MARK: Runs

  @inline(never)
  private mutating func allocateFromNextRun(_ sizeClass: Int) -> Reference {
    let cellSize = UInt(cellSizes[sizeClass])
    let run = runs + sizeClass
    retire(run, cellSize)
    if run.pointee.block < 0 { enter(firstBlocks[sizeClass], run) }
    while run.pointee.block >= 0 {
      if findRun(run, cellSize) { return take(run, cellSize) }
      let next = blocks[run.pointee.block].next
      if next < 0 { break }
      enter(next, run)
    }
    // No free cell in any block of this size: a fresh block, put behind the present one.
    let fresh = freshBlock(Int32(sizeClass))
    if run.pointee.block >= 0 {
      blocks[run.pointee.block].next = fresh
    } else {
      firstBlocks[sizeClass] = fresh
    }
    enter(fresh, run)
    _ = findRun(run, cellSize)
    return take(run, cellSize)
  }

  private func enter(_ block: Int32, _ run: UnsafeMutablePointer<CellRun>) {
    run.pointee.block = Int(block)
    run.pointee.search = block < 0 ? 0 : arena + UInt(block) << Heap.blockShift
    run.pointee.start = 0
    run.pointee.cursor = 0
    run.pointee.limit = 0
  }

  @inline(__always)
  private mutating func take(_ run: UnsafeMutablePointer<CellRun>, _ cellSize: UInt) -> Reference {
    if allocatedSinceCollection > threshold { attention.pointee = 1 }
    let address = run.pointee.cursor
    run.pointee.cursor = address + cellSize
    return Reference(bitPattern: address).unsafelyUnwrapped
  }

  /// Searches the run's block from `search` for the next stretch of free cells.
  private func findRun(_ run: UnsafeMutablePointer<CellRun>, _ cellSize: UInt) -> Bool {
    let blockStart = arena + UInt(run.pointee.block) << Heap.blockShift
    let end = blockStart + Heap.blockSize / cellSize * cellSize
    var address = run.pointee.search
    while address < end, isAllocated(address) { address += cellSize }
    guard address < end else {
      run.pointee.search = end
      return false
    }
    let start = address
    address = nextAllocated(from: start, to: min(end, start + Heap.longestRun / cellSize * cellSize))
    run.pointee.start = start
    run.pointee.cursor = start
    run.pointee.limit = address
    run.pointee.search = address
    return true
  }

  /// The first allocated cell of a block from a place on, or `end`.
  @inline(__always)
  private func nextAllocated(from start: UInt, to end: UInt) -> UInt {
    let granule = (start - arena) >> 4
    let lastWord = Int((end - 1 - arena) >> 10)
    var word = Int(granule >> 6)
    var bits = allocatedBits[word] & (~0 << UInt64(granule & 63))
    while bits == 0, word < lastWord {
      word += 1
      bits = allocatedBits[word]
    }
    guard bits != 0 else { return end }
    return min(end, arena + (UInt(word) << 6 + UInt(bits.trailingZeroBitCount)) << 4)
  }

  /// Records and counts the cells handed out of a run as allocated.
  private mutating func retire(_ run: UnsafeMutablePointer<CellRun>, _ cellSize: UInt) {
    allocatedSinceCollection += Int(run.pointee.cursor - run.pointee.start)
    let step = cellSize >> 4
    var granule = (run.pointee.start &- arena) >> 4
    let end = (run.pointee.cursor &- arena) >> 4
    // Bits are gathered, and each word of them is written once.
    while granule < end {
      let word = granule >> 6
      var bits: UInt64 = 0
      repeat {
        bits |= 1 << (granule & 63)
        granule += step
      } while granule < end && granule >> 6 == word
      allocatedBits[Int(word)] |= bits
    }
    run.pointee.start = run.pointee.cursor
  }

  private mutating func freshBlock(_ sizeClass: Int32) -> Int32 {
    let block: Int32
    takenBlocks += 1
    if let empty = emptyBlocks.popLast() {
      block = empty
      givenBack = min(givenBack, emptyBlocks.count)
    } else {
      guard UInt(blockCount) < arenaSize >> Heap.blockShift else {
        MemoryBound.giveUp(Int(Heap.blockSize))
      }
      block = Int32(blockCount)
      blockCount += 1
    }
    blocks[Int(block)] = Block(sizeClass: sizeClass, next: -1)
    return block
  }

  // MARK: Bits

  @inline(__always)
  func isAllocated(_ address: UInt) -> Bool {
    let granule = (address - arena) >> 4
    return allocatedBits[Int(granule >> 6)] & (1 << (granule & 63)) != 0
  }

  // MARK: Large objects

  @inline(never)
  private mutating func allocateLarge(_ size: Int) -> Reference {
    guard let memory = malloc(size + Heap.largePrefix) else {
      MemoryBound.giveUp(size)
    }
    let index: Int
    if let free = freeLarge.popLast() {
      index = free
    } else {
      if largeCount == largeCapacity {
        let grown = UnsafeMutablePointer<LargeObject>.allocate(capacity: largeCapacity * 2)
        grown.moveInitialize(from: large, count: largeCount)
        large.deallocate()
        large = grown
        largeCapacity *= 2
      }
      index = largeCount
      largeCount += 1
    }
    LargePages.prefer(UInt(bitPattern: memory), size)
    memory.storeBytes(of: index, as: Int.self)
    let address = UInt(bitPattern: memory) + UInt(Heap.largePrefix)
    large[index] = LargeObject(address: address, size: size, isMarked: false)
    allocatedSinceCollection += size
    if allocatedSinceCollection > threshold { attention.pointee = 1 }
    return Reference(bitPattern: address).unsafelyUnwrapped
  }

  /// Grows or shrinks storage that only its owner reaches. The contents move along.
  mutating func resize(_ old: Reference, from oldSize: Int, to newSize: Int) -> Reference {
    if oldSize > Heap.largestCell, newSize > Heap.largestCell {
      let index = (old - Heap.largePrefix).load(as: Int.self)
      guard let memory = realloc(old - Heap.largePrefix, newSize + Heap.largePrefix) else {
        MemoryBound.giveUp(newSize)
      }
      if newSize > oldSize { LargePages.prefer(UInt(bitPattern: memory), newSize) }
      large[index].address = UInt(bitPattern: memory) + UInt(Heap.largePrefix)
      large[index].size = newSize
      allocatedSinceCollection += max(0, newSize - oldSize)
      if allocatedSinceCollection > threshold { attention.pointee = 1 }
      return memory + Heap.largePrefix
    }
    let new = allocate(newSize)
    new.copyMemory(from: old, byteCount: min(oldSize, newSize))
    release(old, size: oldSize)
    return new
  }

  /// Gives back at once storage that only its owner reached; small cells wait for the collector.
  mutating func release(_ storage: Reference, size: Int) {
    guard size > Heap.largestCell else { return }
    releaseLarge((storage - Heap.largePrefix).load(as: Int.self))
  }

  private mutating func releaseLarge(_ index: Int) {
    free(UnsafeMutableRawPointer(bitPattern: large[index].address - UInt(Heap.largePrefix)))
    allocatedSinceCollection = max(0, allocatedSinceCollection - large[index].size)
    large[index].address = 0
    freeLarge.append(index)
  }

  // MARK: Marking

  /// Records all cells handed out so far, and clears the marks: the first step of a collection.
  mutating func beginMarking() {
    for sizeClass in 0..<sizeClassCount { retire(runs + sizeClass, UInt(cellSizes[sizeClass])) }
    memset(markBits, 0, blockCount * Int(Heap.blockSize) / 128)
    for index in 0..<largeCount { large[index].isMarked = false }
  }

  /// Marks an object or blob that is known to be one.
  /// - Returns: true where it was not marked before.
  @inline(__always)
  func mark(_ reference: Reference) -> Bool {
    let address = UInt(bitPattern: reference)
    let offset = address &- arena
    if offset < arenaSize {
      let granule = offset >> 4
      let word = markBits + Int(granule >> 6)
      let bit: UInt64 = 1 << (granule & 63)
      if word.pointee & bit != 0 { return false }
      word.pointee |= bit
      return true
    }
    let index = (reference - Heap.largePrefix).load(as: Int.self)
    if large[index].isMarked { return false }
    large[index].isMarked = true
    return true
  }

  @inline(__always)
  func isMarked(_ reference: Reference) -> Bool {
    let offset = UInt(bitPattern: reference) &- arena
    if offset < arenaSize {
      let granule = offset >> 4
      return markBits[Int(granule >> 6)] & (1 << (granule & 63)) != 0
    }
    return large[(reference - Heap.largePrefix).load(as: Int.self)].isMarked
  }

  /// The object that a word found on a stack may point to, or nil. Large objects are looked up in `largeAddresses`.
  func object(at word: UInt, largeAddresses: Set<UInt>) -> Reference? {
    let offset = word &- arena
    if offset < arenaSize {
      let block = Int(offset >> Heap.blockShift)
      guard block < blockCount else { return nil }
      let sizeClass = blocks[block].sizeClass
      guard sizeClass >= 0 else { return nil }
      let cellSize = UInt(cellSizes[Int(sizeClass)])
      guard (offset & (Heap.blockSize - 1)) % cellSize == 0, isAllocated(word) else { return nil }
      return Reference(bitPattern: word)
    }
    return largeAddresses.contains(word) ? Reference(bitPattern: word) : nil
  }

  var largeAddresses: Set<UInt> {
    var addresses = Set<UInt>(minimumCapacity: largeCount)
    for index in 0..<largeCount where large[index].address != 0 { addresses.insert(large[index].address) }
    return addresses
  }

  /// Frees what is not marked, and sets the next threshold: the last step of a collection.
  mutating func sweep() {
    swap(&allocatedBits, &markBits)
    var living = 0
    for sizeClass in 0..<sizeClassCount { firstBlocks[sizeClass] = -1 }
    var last = [Int32](repeating: -1, count: sizeClassCount)
    let wordsPerBlock = Int(Heap.blockSize) / 16 / 64
    for block in 0..<blockCount where blocks[block].sizeClass >= 0 {
      var cells = 0
      for word in 0..<wordsPerBlock { cells += allocatedBits[block * wordsPerBlock + word].nonzeroBitCount }
      let sizeClass = Int(blocks[block].sizeClass)
      if cells == 0 {
        blocks[block].sizeClass = -1
        emptyBlocks.append(Int32(block))
        continue
      }
      living += cells * cellSizes[sizeClass]
      blocks[block].next = -1
      if last[sizeClass] < 0 {
        firstBlocks[sizeClass] = Int32(block)
      } else {
        blocks[Int(last[sizeClass])].next = Int32(block)
      }
      last[sizeClass] = Int32(block)
    }
    for sizeClass in 0..<sizeClassCount {
      runs[sizeClass] = CellRun(cursor: 0, limit: 0, start: 0, block: -1, search: 0)
    }
    for index in 0..<largeCount where large[index].address != 0 {
      if large[index].isMarked { living += large[index].size } else { releaseLarge(index) }
    }
    giveBackEmptyBlocks()
    livingBytes = living
    allocatedSinceCollection = 0
    threshold = nextThreshold
  }

  /// How much to allocate before the next collection: half of what lives, in a small heap more, but less where that would
  /// pass the bound.
  private var nextThreshold: Int {
    let share = max(livingBytes / 2, min(2 * livingBytes, Heap.smallHeap))
    return max(Heap.smallestThreshold, min(share, max(bound - livingBytes, bound / 64)))
  }

  /// Lets the system have the pages of empty blocks beyond a reserve: as many as were needed since the last collection
  /// where pages are small, and some more where giving back a part would divide a large page.
  private mutating func giveBackEmptyBlocks() {
    let reserve = blockCount < Int(Heap.startWithSmallPages / Heap.blockSize) ? takenBlocks : 128
    takenBlocks = 0
    while emptyBlocks.count - givenBack > reserve {
      let block = emptyBlocks[givenBack]
      givenBack += 1
      madvise(
        UnsafeMutableRawPointer(bitPattern: arena + UInt(block) << Heap.blockShift), Int(Heap.blockSize),
        MADV_DONTNEED)
    }
  }
}
