// The hash table behind dicts and sets: entries in insertion order and, in the same blob behind them, a table of
// 32-bit positions into the entries, probed openly. Deleted entries keep their place with an undefined key.

extension Interpreter {
  private static let emptyIndex: Int32 = -1
  private static let deletedIndex: Int32 = -2

  public func makeDict() -> Value { makeTable(.dict, .dict, capacity: 5) }

  func makeTable(_ cls: BuiltinClass, _ kind: Kind, capacity: Int) -> Value {
    let reference = heap.allocate(MemoryLayout<DictObject>.size)
    let (entries, indices, room, mask) = allocateTable(capacity)
    reference.asDict.initialize(
      to: DictObject(
        header: header(cls, kind), count: 0, used: 0, capacity: room, mask: mask, filled: 0, entries: entries,
        indices: indices, version: newDictVersion(), attributes: .undefined, hash: 0))
    return Value(reference)
  }

  @inline(__always)
  func newDictVersion() -> UInt64 {
    nextDictVersion += 2
    return nextDictVersion
  }

  /// Storage for at least `capacity` entries.
  private func allocateTable(_ capacity: Int) -> (
    UnsafeMutablePointer<DictEntry>, UnsafeMutablePointer<Int32>, Int, Int
  ) {
    var size = 8
    while size * 2 / 3 < capacity { size *= 2 }
    let room = size * 2 / 3
    let blob = heap.allocate(room * 24 + size * 4)
    let indices = (blob + room * 24).assumingMemoryBound(to: Int32.self)
    indices.initialize(repeating: Interpreter.emptyIndex, count: size)
    return (blob.assumingMemoryBound(to: DictEntry.self), indices, room, size - 1)
  }

  private func storageSize(_ dict: UnsafeMutablePointer<DictObject>) -> Int {
    dict.pointee.capacity * 24 + (dict.pointee.mask + 1) * 4
  }

  func makeSet(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value {
    let set = makeTable(.set, .set, capacity: count)
    for index in 0..<count { try dictSet(set.reference, values[index], .none) }
    return set
  }

  func makeDict(_ pairs: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value {
    let dict = makeTable(.dict, .dict, capacity: max(count, 5))
    for index in 0..<count { try dictSet(dict.reference, pairs[index * 2], pairs[index * 2 + 1]) }
    return dict
  }

  // MARK: Finding

  /// The hash of a key; quick for strings and small integers.
  @inline(__always)
  func keyHash(_ key: Value) throws(Raised) -> Int {
    if key.isReference, key.reference.kind == .string, !key.reference.isUserClass {
      return stringHash(key.reference)
    }
    if key.isSmall, key.small >= 0 { return key.small }
    return try hash(key)
  }

  /// Position in the entries of `key`, or -1. User-defined equality may run Python code; the search starts again
  /// where that changed the table.
  @inline(__always)
  func findEntry(_ reference: Reference, _ key: Value, _ hash: Int) throws(Raised) -> Int {
    let dict = reference.asDict
    var slot = hash & dict.pointee.mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      let index = dict.pointee.indices[slot]
      if index == Interpreter.emptyIndex { return -1 }
      if index >= 0 {
        let entry = dict.pointee.entries + Int(index)
        if entry.pointee.key == key { return Int(index) }
        if entry.pointee.hash == hash {
          let candidate = entry.pointee.key
          if candidate.isReference, key.isReference, candidate.reference.kind == .string,
            key.reference.kind == .string,
            !candidate.reference.isUserClass, !key.reference.isUserClass
          {
            if stringsEqual(candidate.reference, key.reference) { return Int(index) }
          } else if !candidate.isSmall || !key.isSmall {
            let version = dict.pointee.version
            let entries = dict.pointee.entries
            let isEqual = try equal(candidate, key)
            if dict.pointee.version != version || dict.pointee.entries != entries {
              return try findEntry(reference, key, hash)
            }
            if isEqual { return Int(index) }
          }
        }
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & dict.pointee.mask
    }
  }

  func dictGet(_ dict: Reference, _ key: Value) throws(Raised) -> Value {
    let index = try findEntry(dict, key, try keyHash(key))
    return index < 0 ? .undefined : dict.asDict.pointee.entries[index].value
  }

  func dictContains(_ dict: Reference, _ key: Value) throws(Raised) -> Bool {
    try findEntry(dict, key, try keyHash(key)) >= 0
  }

  func dictSet(_ reference: Reference, _ key: Value, _ value: Value) throws(Raised) {
    let hash = try keyHash(key)
    let index = try findEntry(reference, key, hash)
    if index >= 0 {
      reference.asDict.pointee.entries[index].value = value
    } else {
      let dict = reference.asDict
      if dict.pointee.used == dict.pointee.capacity { try makeRoom(storageSize(dict) * 2) }
      insertNew(reference, key, hash, value)
    }
  }

  /// Appends an entry for a key that is known to be absent.
  func insertNew(_ reference: Reference, _ key: Value, _ hash: Int, _ value: Value) {
    let dict = reference.asDict
    if dict.pointee.used == dict.pointee.capacity || dict.pointee.filled >= dict.pointee.capacity {
      rebuild(dict, capacity: max(dict.pointee.count * 2, 5))
    }
    var slot = hash & dict.pointee.mask
    var perturbation = UInt(bitPattern: hash)
    while dict.pointee.indices[slot] >= 0 {
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & dict.pointee.mask
    }
    if dict.pointee.indices[slot] == Interpreter.emptyIndex { dict.pointee.filled += 1 }
    dict.pointee.indices[slot] = Int32(truncatingIfNeeded: dict.pointee.used)
    dict.pointee.entries[dict.pointee.used] = DictEntry(hash: hash, key: key, value: value)
    dict.pointee.used += 1
    dict.pointee.count += 1
    dict.pointee.version = newDictVersion()
  }

  /// Removes a key.
  /// - Returns: its value, or undefined where it was absent.
  func dictRemove(_ reference: Reference, _ key: Value) throws(Raised) -> Value {
    let hash = try keyHash(key)
    let index = try findEntry(reference, key, hash)
    if index < 0 { return .undefined }
    return removeEntry(reference, index)
  }

  func removeEntry(_ reference: Reference, _ index: Int) -> Value {
    let dict = reference.asDict
    let entry = dict.pointee.entries[index]
    var slot = entry.hash & dict.pointee.mask
    var perturbation = UInt(bitPattern: entry.hash)
    while dict.pointee.indices[slot] != Int32(truncatingIfNeeded: index) {
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & dict.pointee.mask
    }
    dict.pointee.indices[slot] = Interpreter.deletedIndex
    dict.pointee.entries[index] = DictEntry(hash: 0, key: .undefined, value: .undefined)
    dict.pointee.count -= 1
    dict.pointee.version = newDictVersion()
    // Taking from the end again and again must not leave a tail of dead entries.
    while dict.pointee.used > 0, dict.pointee.entries[dict.pointee.used - 1].key.isUndefined {
      dict.pointee.used -= 1
    }
    return entry.value
  }

  /// Moves the living entries to new storage.
  /// Makes room for so many entries at once, up to a number beyond which they may turn out to be few different ones.
  func dictReserve(_ reference: Reference, _ count: Int) {
    let dict = reference.asDict
    if count > dict.pointee.capacity, count <= 1 << 10 { rebuild(dict, capacity: count) }
  }

  private func rebuild(_ dict: UnsafeMutablePointer<DictObject>, capacity: Int) {
    let old = dict.pointee.entries
    let used = dict.pointee.used
    let oldSize = storageSize(dict)
    let (entries, indices, room, mask) = allocateTable(capacity + 1)
    var count = 0
    for index in 0..<used where !old[index].key.isUndefined {
      entries[count] = old[index]
      var slot = old[index].hash & mask
      var perturbation = UInt(bitPattern: old[index].hash)
      while indices[slot] >= 0 {
        perturbation >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
      }
      indices[slot] = Int32(truncatingIfNeeded: count)
      count += 1
    }
    dict.pointee.entries = entries
    dict.pointee.indices = indices
    dict.pointee.capacity = room
    dict.pointee.mask = mask
    dict.pointee.used = count
    dict.pointee.filled = count
    dict.pointee.version = newDictVersion()
    heap.release(UnsafeMutableRawPointer(old), size: oldSize)
  }

  func dictClear(_ reference: Reference) {
    let dict = reference.asDict
    let (entries, indices, room, mask) = allocateTable(5)
    dict.pointee.entries = entries
    dict.pointee.indices = indices
    dict.pointee.capacity = room
    dict.pointee.mask = mask
    dict.pointee.used = 0
    dict.pointee.filled = 0
    dict.pointee.count = 0
    dict.pointee.version = newDictVersion()
  }

  /// A plain copy with the same entries: of a dict a dict, of a set a set, of a frozenset a frozenset.
  func dictCopy(_ reference: Reference) -> Value {
    let source = reference.asDict
    let kind = reference.kind
    let copy = makeTable(
      kind == .dict ? .dict : kind == .set ? .set : .frozenset, kind, capacity: source.pointee.count)
    if source.pointee.count == source.pointee.used, source.pointee.mask == copy.reference.asDict.pointee.mask
    {
      copyTable(from: source, to: copy.reference.asDict)
      return copy
    }
    for index in 0..<source.pointee.used {
      let entry = source.pointee.entries[index]
      if !entry.key.isUndefined { insertNew(copy.reference, entry.key, entry.hash, entry.value) }
    }
    return copy
  }

  /// Copies the entries of a table without gaps into a fresh one of the same size.
  private func copyTable(
    from source: UnsafeMutablePointer<DictObject>, to copy: UnsafeMutablePointer<DictObject>
  ) {
    copy.pointee.entries.update(from: source.pointee.entries, count: source.pointee.used)
    copy.pointee.indices.update(from: source.pointee.indices, count: source.pointee.mask + 1)
    copy.pointee.count = source.pointee.count
    copy.pointee.used = source.pointee.used
    copy.pointee.filled = source.pointee.filled
  }

  // MARK: Names

  /// Sets an entry whose key is an interned string: never runs Python code.
  func setName(_ reference: Reference, _ name: Value, _ value: Value) {
    let index = findName(reference, name)
    if index >= 0 {
      reference.asDict.pointee.entries[index].value = value
    } else {
      insertNew(reference, name, stringHash(name.reference), value)
    }
  }

  /// The value of an interned string, or undefined.
  @inline(__always)
  func getName(_ reference: Reference, _ name: Value) -> Value {
    let index = findName(reference, name)
    return index < 0 ? .undefined : reference.asDict.pointee.entries[index].value
  }

  /// Position of an interned string among the entries, or -1. Keys that are strings but were never interned count too.
  func findName(_ reference: Reference, _ name: Value) -> Int {
    let dict = reference.asDict
    let hash = stringHash(name.reference)
    var slot = hash & dict.pointee.mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      let index = dict.pointee.indices[slot]
      if index == Interpreter.emptyIndex { return -1 }
      if index >= 0 {
        let entry = dict.pointee.entries + Int(index)
        let key = entry.pointee.key
        if key == name { return Int(index) }
        if entry.pointee.hash == hash, key.isKind(.string), stringsEqual(key.reference, name.reference) {
          return Int(index)
        }
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & dict.pointee.mask
    }
  }

  func removeName(_ reference: Reference, _ name: Value) -> Bool {
    let index = findName(reference, name)
    if index < 0 { return false }
    _ = removeEntry(reference, index)
    return true
  }
}
