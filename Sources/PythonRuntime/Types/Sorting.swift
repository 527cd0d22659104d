// Sorting lists: a stable merge sort, with quick comparisons where all keys, or the first items of all that are tuples,
// are of one built-in type.

extension Interpreter {
  /// Sorts a list in place by its items or by `key(item)`.
  func listSort(_ reference: Reference, key: Value, reverse: Bool) throws(Raised) {
    let list = reference.asList
    let count = list.pointee.count
    // The items move to working storage, so that code run by keys and comparisons finds an empty list.
    let work = makeList(list.pointee.items, count)
    let hasKey = !key.isUndefined && !key.isNone
    let keys = hasKey ? makeList([]) : work
    list.pointee.count = 0
    list.pointee.isSorting += 1
    func putBack(_ items: Reference) {
      list.pointee.isSorting -= 1
      list.pointee.count = 0
      listReserve(list, count)
      list.pointee.items.update(from: items.asList.pointee.items, count: count)
      list.pointee.count = count
    }
    do throws(Raised) {
      if hasKey {
        for index in 0..<count {
          listAppend(keys.reference, try call(key, work.reference.asList.pointee.items[index]))
        }
      }
      let order = try sortedOrder(keys.reference, count, reverse: reverse)
      let wasChanged = list.pointee.count != 0
      let items = work.reference.asList.pointee.items
      let result = allocateList(capacity: count)
      for (index, item) in order.enumerated() { result.pointee.items[index] = items[item.position] }
      result.pointee.count = count
      putBack(UnsafeMutableRawPointer(result))
      if wasChanged { throw raise(.valueError, "list modified during sort") }
    } catch {
      if list.pointee.isSorting > 0 { putBack(work.reference) }
      throw error
    }
  }

  /// The positions of a list's items in sorted order. The reverse order is made as CPython makes it, which shows in
  /// which items are compared: what stands backwards is sorted and turned around.
  private func sortedOrder(_ keys: Reference, _ count: Int, reverse: Bool) throws(Raised) -> [SortItem] {
    let items = keys.asList.pointee.items
    var order: [SortItem] = []
    order.reserveCapacity(count)
    let rank = commonRank(items, count)
    for index in 0..<count {
      let index = reverse ? count - 1 - index : index
      order.append(SortItem(rank: rank.map { Interpreter.rank(items[index], $0) } ?? 0, position: index))
    }
    // Long sorts look after signals; the items stay alive through `keys`.
    func pause() throws(Raised) { try poll() }
    if let rank, rank.isWhole {
      try MergeSort.sort(&order, pause) { (left, right) throws(Raised) in
        left.rank < right.rank
      }
    } else {
      try MergeSort.sort(&order, pause) { (left, right) throws(Raised) in
        if left.rank != right.rank { return left.rank < right.rank }
        // `keys` is not reachable by the program, so its storage stays where it is.
        let (first, second) = (items[left.position], items[right.position])
        if let isLess = quickLess(first, second) { return isLess }
        return try lessThan(first, second)
      }
    }
    if reverse { order.reverse() }
    return order
  }

  /// How the items of a list can be ranked, nil where they differ too much.
  private func commonRank(_ items: UnsafeMutablePointer<Value>, _ count: Int) -> SortRank? {
    guard count > 0, var common = Interpreter.sortRank(of: items[0]) else { return nil }
    for index in 1..<max(count, 1) {
      guard let rank = Interpreter.sortRank(of: items[index]), rank.first == common.first,
        rank.isTuple == common.isTuple
      else { return nil }
      if rank.second != common.second { common.second = nil }
    }
    return common
  }

  private static func plainRank(of value: Value) -> PlainRank? {
    if value.isSmall { return .small }
    if value.isInlineFloat { return .float }
    guard value.isKind(.string), !value.reference.isUserClass else { return nil }
    return value.reference.asString.pointee.isWide ? nil : .text
  }

  private static func sortRank(of value: Value) -> SortRank? {
    guard value.isKind(.tuple), !value.reference.isUserClass, value.reference.asTuple.pointee.count > 0
    else { return plainRank(of: value).map { SortRank(first: $0, isTuple: false) } }
    let tuple = value.reference.asTuple
    guard let first = plainRank(of: tuple.items[0]) else { return nil }
    var rank = SortRank(first: first, isTuple: true)
    if tuple.items[0].isSmall, Int16(exactly: tuple.items[0].small) != nil, tuple.pointee.count > 1 {
      rank.second = plainRank(of: tuple.items[1])
    }
    return rank
  }

  private static func rank(_ value: Value, _ rank: SortRank) -> Int {
    guard rank.isTuple else { return plainRank(value, rank.first) }
    let items = value.reference.asTuple.items
    let first = plainRank(items[0], rank.first)
    guard let second = rank.second else { return first }
    return first << 48 | Int(UInt(bitPattern: plainRank(items[1], second) ^ Int.min) >> 16)
  }

  private static func plainRank(_ value: Value, _ rank: PlainRank) -> Int {
    switch rank {
    case .small: return value.small
    case .float:
      let bits = Int(bitPattern: UInt(value.inlineFloat.bitPattern))
      return bits < 0 ? bits ^ Int.max : bits
    case .text:
      // The first bytes, of which the first counts most; what is shorter comes first.
      let string = value.reference.asString
      var bytes: UInt = 0
      for index in 0..<8 {
        bytes = bytes << 8 | (index < string.pointee.count ? UInt(string.bytes[index]) : 0)
      }
      return Int(bitPattern: bytes) ^ Int.min
    }
  }

  /// `left < right` of plain numbers and strings and of tuples of them; nil for anything else.
  private func quickLess(_ left: Value, _ right: Value) -> Bool? {
    guard left.isReference, right.isReference, !left.reference.isUserClass, !right.reference.isUserClass
    else { return quickComparison(.less, left, right) }
    let (first, second) = (left.reference, right.reference)
    if first.kind == .string, second.kind == .string { return compareStrings(first, second) < 0 }
    guard first.kind == .tuple, second.kind == .tuple else { return nil }
    let (one, other) = (first.asTuple, second.asTuple)
    for index in 0..<min(one.pointee.count, other.pointee.count) {
      // Inline numbers of one type are equal only where their bits are.
      let (item, counterpart) = (one.items[index], other.items[index])
      if item == counterpart { continue }
      if let isLess = quickComparison(.less, item, counterpart) { return isLess }
      guard item.isKind(.string), counterpart.isKind(.string), !item.reference.isUserClass,
        !counterpart.reference.isUserClass
      else { return nil }
      let order = compareStrings(item.reference, counterpart.reference)
      if order != 0 { return order < 0 }
    }
    return one.pointee.count < other.pointee.count
  }
}

/// What can be compared by a number that stands beside the position.
private enum PlainRank { case small, float, text }

/// Which values are compared by a number: it is less only where the value is; values of the same number are compared
/// themselves, but for plain integers and floats.
private struct SortRank {
  /// The items themselves, or where they are tuples their first items.
  var first: PlainRank
  var isTuple: Bool
  /// The second items of tuples that open with an integer of 16 bits.
  var second: PlainRank?

  var isWhole: Bool { !isTuple && first != .text }
}

/// An item under way: its place in the list, and what it is compared by first.
struct SortItem {
  var rank: Int
  var position: Int
}

/// A stable bottom-up merge sort over runs that are in order already.
enum MergeSort {
  @inline(__always)
  static func sort<Failure: Error>(
    _ order: inout [SortItem], _ pause: () throws(Failure) -> Void,
    _ isBefore: (SortItem, SortItem) throws(Failure) -> Bool
  ) throws(Failure) {
    guard order.count > 1 else { return }
    var runs = try naturalRuns(&order, pause, isBefore)
    var buffer = order
    while runs.count > 2 {
      var merged = [0]
      var index = 0
      while index + 2 < runs.count {
        try merge(order, &buffer, runs[index], runs[index + 1], runs[index + 2], pause, isBefore)
        merged.append(runs[index + 2])
        index += 2
      }
      if index + 1 < runs.count {
        for position in runs[index]..<runs[index + 1] { buffer[position] = order[position] }
        merged.append(runs[index + 1])
      }
      swap(&order, &buffer)
      runs = merged
    }
  }

  /// Boundaries of stretches in order, each lengthened to 16 items by insertion; strictly falling ones are turned.
  private static func naturalRuns<Failure: Error>(
    _ order: inout [SortItem], _ pause: () throws(Failure) -> Void,
    _ isBefore: (SortItem, SortItem) throws(Failure) -> Bool
  ) throws(Failure) -> [Int] {
    var boundaries = [0]
    var start = 0
    while start < order.count {
      var end = start + 1
      if end < order.count {
        if try isBefore(order[end], order[end - 1]) {
          end += 1
          while end < order.count, try isBefore(order[end], order[end - 1]) { end += 1 }
          order[start..<end].reverse()
        } else {
          end += 1
          while end < order.count, !(try isBefore(order[end], order[end - 1])) { end += 1 }
        }
      }
      let wanted = min(start + 16, order.count)
      while end < wanted {
        let item = order[end]
        var low = start
        var high = end
        while low < high {
          let middle = (low + high) / 2
          if try isBefore(item, order[middle]) { high = middle } else { low = middle + 1 }
        }
        var position = end
        while position > low {
          order[position] = order[position - 1]
          position -= 1
        }
        order[low] = item
        end += 1
      }
      boundaries.append(end)
      start = end
      if boundaries.count & 0xFFF == 0 { try pause() }
    }
    return boundaries
  }

  private static func merge<Failure: Error>(
    _ source: [SortItem], _ target: inout [SortItem], _ start: Int, _ middle: Int, _ end: Int,
    _ pause: () throws(Failure) -> Void, _ isBefore: (SortItem, SortItem) throws(Failure) -> Bool
  ) throws(Failure) {
    var left = start
    var right = middle
    for position in start..<end {
      if position & 0xFFFF == 0 { try pause() }
      if right >= end {
        target[position] = source[left]
        left += 1
      } else if left >= middle {
        target[position] = source[right]
        right += 1
      } else if try isBefore(source[right], source[left]) {
        target[position] = source[right]
        right += 1
      } else {
        target[position] = source[left]
        left += 1
      }
    }
  }
}
