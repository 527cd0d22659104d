// The order in which a set of numbers is walked. Python promises none, but lessons print sets of small numbers and show
// what CPython prints; so the entries are put into the order that CPython's open addressing would give them.

extension Interpreter {
  /// Puts the entries of a set whose elements are all numbers into CPython's order.
  func arrangeSet(_ reference: Reference) {
    if reference.kind == .set,
      reference.asDict.pointee.hash == Int(truncatingIfNeeded: reference.asDict.pointee.version)
    {
      return
    }
    arrangeSet(reference, by: SetOrder.positions)
  }

  /// The same for a set that a display of constants made.
  func arrangeConstantSet(_ reference: Reference) { arrangeSet(reference, by: SetOrder.constantPositions) }

  private func arrangeSet(_ reference: Reference, by order: ([Int]) -> [Int]) {
    let set = reference.asDict
    guard set.pointee.count > 1, set.pointee.count <= 100_000 else { return }
    var entries: [DictEntry] = []
    for index in 0..<set.pointee.used {
      let entry = set.pointee.entries[index]
      if entry.key.isUndefined { continue }
      guard entry.key.isSmall || number(entry.key) != nil else { return }
      entries.append(entry)
    }
    let positions = order(entries.map(\.hash))
    if positions != Array(0..<entries.count) || set.pointee.used != set.pointee.count {
      let version = set.pointee.version
      dictClear(reference)
      for position in positions {
        insertNew(reference, entries[position].key, entries[position].hash, entries[position].value)
      }
      // Iterators under way go by position; a set that only moved within itself keeps its version.
      set.pointee.version = max(version, set.pointee.version)
    }
    if reference.kind == .set { set.pointee.hash = Int(truncatingIfNeeded: set.pointee.version) }
  }
}

/// CPython's set table: a power of two, nine neighbours tried before the next jump, grown fourfold at three fifths.
enum SetOrder {
  /// The positions of elements with these hashes, inserted in this order, as a walk over the table meets them.
  static func positions(_ hashes: [Int]) -> [Int] { table(hashes).filter { $0 >= 0 } }

  /// The same for a display of constants: its elements are in a frozenset, which is made anew from its own elements and
  /// then merged into an empty set, whose table is only as large as need be.
  static func constantPositions(_ hashes: [Int]) -> [Int] {
    let constant = positions(hashes)
    let again = table(constant.map { hashes[$0] })
    let order = again.filter { $0 >= 0 }.map { constant[$0] }
    var size = 8
    if order.count * 5 >= 7 * 3 { while size <= order.count * 2 { size *= 2 } }
    if size == again.count { return order }
    var merged = [Int](repeating: -1, count: size)
    for position in order { place(position, in: &merged, hashes) }
    return merged.filter { $0 >= 0 }
  }

  /// The table of elements that were inserted one by one: the position of the element in each slot, or -1.
  private static func table(_ hashes: [Int]) -> [Int] {
    var table = [Int](repeating: -1, count: 8)
    var used = 0
    for position in hashes.indices {
      place(position, in: &table, hashes)
      used += 1
      if used * 5 >= (table.count - 1) * 3 {
        let wanted = used > 50_000 ? used * 2 : used * 4
        var size = 8
        while size <= wanted { size *= 2 }
        var larger = [Int](repeating: -1, count: size)
        for old in table where old >= 0 { place(old, in: &larger, hashes) }
        table = larger
      }
    }
    return table
  }

  private static func place(_ position: Int, in table: inout [Int], _ hashes: [Int]) {
    let mask = table.count - 1
    var perturbation = UInt(bitPattern: hashes[position])
    var slot = hashes[position] & mask
    while true {
      let last = slot + 9 <= mask ? slot + 9 : slot
      for candidate in slot...last where table[candidate] < 0 {
        table[candidate] = position
        return
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturbation)) & mask
    }
  }
}
