// Sorting lists: a stable merge sort, with quick comparisons where all keys are of one built-in type.

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
      let result = makeList(order.map { items[$0] })
      putBack(result.reference)
      if wasChanged { throw raise(.valueError, "list modified during sort") }
    } catch {
      if list.pointee.isSorting > 0 { putBack(work.reference) }
      throw error
    }
  }

  /// The positions of a list's items in sorted order.
  private func sortedOrder(_ keys: Reference, _ count: Int, reverse: Bool) throws(Raised) -> [Int] {
    let items = keys.asList.pointee.items
    var order = Array(0..<count)
    var allSmall = true
    var allFloats = true
    var allStrings = true
    for index in 0..<count {
      let value = items[index]
      allSmall = allSmall && value.isSmall
      allFloats = allFloats && value.isInlineFloat
      allStrings = allStrings && value.isKind(.string) && !value.reference.isUserClass
    }
    // Long sorts look after signals; the items stay alive through `keys`.
    func pause() throws(Raised) { try poll() }
    if allSmall {
      try MergeSort.sort(&order, pause) { (left, right) throws(Raised) in
        reverse ? items[left].small > items[right].small : items[left].small < items[right].small
      }
    } else if allFloats {
      try MergeSort.sort(&order, pause) { (left, right) throws(Raised) in
        reverse
          ? items[left].inlineFloat > items[right].inlineFloat
          : items[left].inlineFloat < items[right].inlineFloat
      }
    } else if allStrings {
      try MergeSort.sort(&order, pause) { (left, right) throws(Raised) in
        let comparison = compareStrings(items[left].reference, items[right].reference)
        return reverse ? comparison > 0 : comparison < 0
      }
    } else {
      try MergeSort.sort(&order, pause) { (left, right) throws(Raised) in
        // `keys` is not reachable by the program, so its storage stays where it is.
        let (first, second) = reverse ? (items[right], items[left]) : (items[left], items[right])
        if let isLess = quickLess(first, second) { return isLess }
        return try lessThan(first, second)
      }
    }
    return order
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

/// A stable bottom-up merge sort over runs that are in order already.
enum MergeSort {
  @inline(__always)
  static func sort<Failure: Error>(
    _ order: inout [Int], _ pause: () throws(Failure) -> Void,
    _ isBefore: (Int, Int) throws(Failure) -> Bool
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
    _ order: inout [Int], _ pause: () throws(Failure) -> Void,
    _ isBefore: (Int, Int) throws(Failure) -> Bool
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
    _ source: [Int], _ target: inout [Int], _ start: Int, _ middle: Int, _ end: Int,
    _ pause: () throws(Failure) -> Void, _ isBefore: (Int, Int) throws(Failure) -> Bool
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
