// The order in which a set of integers is walked. Python promises none, but lessons print sets of small numbers and show
// what CPython prints; so the entries are put into the order that CPython's open addressing would give them.

extension Interpreter {
  /// Puts the entries of a set whose elements are all small integers into CPython's order.
  func arrangeSet(_ reference: Reference) {
    let set = reference.asDict
    guard set.pointee.count > 1, set.pointee.count <= 100_000 else { return }
    var entries: [DictEntry] = []
    for index in 0..<set.pointee.used {
      let entry = set.pointee.entries[index]
      if entry.key.isUndefined { continue }
      guard entry.key.isSmall else { return }
      entries.append(entry)
    }
    let order = SetOrder.positions(entries.map(\.hash))
    if order == Array(0..<entries.count), set.pointee.used == set.pointee.count { return }
    let arranged = order.map { entries[$0] }
    let version = set.pointee.version
    dictClear(reference)
    for entry in arranged { insertNew(reference, entry.key, entry.hash, entry.value) }
    // Iterators under way go by position; a set that only moved within itself keeps its version.
    set.pointee.version = max(version, set.pointee.version)
  }
}

/// CPython's set table: a power of two, nine neighbours tried before the next jump, grown fourfold at three fifths.
enum SetOrder {
  /// The positions of elements with these hashes, inserted in this order, as a walk over the table meets them.
  static func positions(_ hashes: [Int]) -> [Int] {
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
    return table.filter { $0 >= 0 }
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
