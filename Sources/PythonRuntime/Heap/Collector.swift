// The collector: marks what can be reached, then sweeps. It runs only between two instructions, so all living values
// are in registers, in tables of the interpreter, on the machine stack of a Swift function that called back into Python,
// or reachable from those. Machine stack and registers are scanned conservatively; objects never move.

import CSystem

extension Interpreter {
  /// Frees everything that cannot be reached.
  /// - Parameter ignoringMachineStack: the one Swift function that runs Python code, and those that it called, hold no
  ///   value but in registers; those above it are looked at all the same.
  func collect(ignoringMachineStack: Bool = false) {
    if ignoringMachineStack, let start = outermostStackPointer {
      collect(from: start)
      return
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    csystem_with_saved_registers(
      { stackPointer, context in
        guard let stackPointer, let context else { return }
        Unmanaged<Interpreter>.fromOpaque(context).takeUnretainedValue().collect(from: stackPointer)
      }, context)
  }

  private func collect(from stackPointer: UnsafeMutableRawPointer) {
    // Letting go of a file writes out what it holds.
    threads.keepsLock = true
    defer { threads.keepsLock = false }
    heap.beginMarking()
    let large = heap.largeAddresses
    var marker = Marker(heap: heap)
    for value in roots { marker.visit(value) }
    markTables(&marker)
    for thread in threads.all {
      let isRunning = thread === threads.running
      markState(isRunning ? state : thread.state, &marker, large)
      marker.visit(thread.task)
      guard let start = isRunning ? stackPointer : thread.stackPointer, let end = thread.machineStackBase
      else {
        continue
      }
      marker.visitConservatively(
        from: start.assumingMemoryBound(to: Value.self), to: end.assumingMemoryBound(to: Value.self), large)
    }
    marker.drain(self)
    pickDying(&marker)
    clearWeakReferences(&marker)
    finalize(&marker)
    marker.free()
    machineCode?.release { !heap.isMarked($0) }
    heap.sweep()
    // Freed classes and shapes may come back at the same address.
    if marker.cachedOwners < cachedOwners { classVersion += 1 }
    cachedOwners = marker.cachedOwners
  }

  private func markTables(_ marker: inout Marker) {
    for reference in classes { marker.visit(Value(reference)) }
    for reference in exceptionClasses { marker.visit(Value(reference)) }
    for value in [
      builtins, modules, mainModule, emptyTuple, emptyString, positiveZero, negativeZero,
    ] {
      marker.visit(value)
    }
    for value in latinCharacters { marker.visit(value) }
    for reference in awaitingEnd { marker.visit(reference) }
    for value in interned.values { marker.visit(value) }
  }

  /// Marks what a thread that runs or waits for its turn has in its registers and frames.
  private func markState(_ state: ThreadState?, _ marker: inout Marker, _ large: Set<UInt>) {
    guard let state else { return }
    for value in [state.pendingException, state.handled, state.injectedException, state.sentToDelegate] {
      marker.visit(value)
    }
    for value in state.temporaries { marker.visit(value) }
    for reference in state.reprStack { marker.visit(Value(reference)) }
    var frame = state.frames
    while frame <= state.topFrame {
      marker.visit(Value(UnsafeMutableRawPointer(frame.pointee.code)))
      marker.visit(frame.pointee.globals)
      marker.visit(frame.pointee.function)
      marker.visit(frame.pointee.namespace)
      marker.visit(frame.pointee.companion)
      frame += 1
    }
    marker.visitConservatively(from: state.stack, to: state.registersEnd, large)
  }

  /// Lets go of the Swift objects behind unreachable foreign objects.
  private func finalize(_ marker: inout Marker) {
    finalizable.removeAll { reference in
      if heap.isMarked(reference) { return false }
      guard reference.kind == .foreign else { return false }
      releaseForeign(reference.asForeign.pointee.index)
      return true
    }
  }
}

/// The work list of a marking.
struct Marker {
  var heap: Heap
  private var pending: UnsafeMutablePointer<Reference>
  private var count = 0
  private var capacity = 4096
  /// How many classes and shapes were marked.
  private(set) var cachedOwners = 0

  init(heap: Heap) {
    self.heap = heap
    pending = .allocate(capacity: capacity)
  }

  func free() { pending.deallocate() }

  @inline(__always)
  mutating func visit(_ value: Value) {
    guard value.isReference, value.bits != 0 else { return }
    visit(value.reference)
  }

  @inline(__always)
  mutating func visit(_ reference: Reference) {
    guard heap.mark(reference), !Marker.isLeaf(reference) else { return }
    if count == capacity { grow() }
    pending[count] = reference
    count += 1
  }

  /// Whether a marked object leads to nothing else that need be marked, as most strings do.
  @inline(__always)
  private static func isLeaf(_ reference: Reference) -> Bool {
    reference.kind == .string && !reference.isUserClass && reference.asString.pointee.owner.isUndefined
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Reference>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: pending, count: count)
    pending.deallocate()
    pending = larger
    capacity *= 2
  }

  /// Visits every word that may be the address of an object.
  mutating func visitConservatively(
    from start: UnsafeMutablePointer<Value>, to end: UnsafeMutablePointer<Value>, _ large: Set<UInt>
  ) {
    var word = start
    while word < end {
      let bits = word.pointee.bits
      if bits & 7 == 0, bits > 4096, let reference = heap.object(at: UInt(bits), largeAddresses: large) {
        // A blob has no header; it is marked but not traced.
        visitUnknown(reference)
      }
      word += 1
    }
  }

  /// Marks a cell that may be a blob: only what carries a plausible header is traced.
  private mutating func visitUnknown(_ reference: Reference) {
    let header = reference.header
    let kind = UInt8(truncatingIfNeeded: header >> 56)
    let cls = UInt(header & 0xFFFF_FFFF_FFFF)
    if kind > 0, kind <= Kind.foreign.rawValue, cls & 15 == 0, cls &- heap.arena < heap.arenaSize,
      heap.isAllocated(cls), header & 0x00F0_0000_0000_0000 == 0,
      Reference(bitPattern: cls)?.kind == .classObject
    {
      visit(reference)
    } else {
      _ = heap.mark(reference)
    }
  }

  /// Visits values that lie in a row. Numbers, of which long lists often consist, are passed over four at a time; of what
  /// will be visited soon the header is asked for in time, since lists of many objects are seldom in the cache.
  @inline(__always)
  private mutating func visitValues(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
    var index = 0
    while index + 4 <= count {
      let four = values + index
      index += 4
      if four[0].numberBit & four[1].numberBit & four[2].numberBit & four[3].numberBit & 1 != 0 { continue }
      for place in 0..<4 {
        if index + place + 4 < count, four[place + 8].isReference {
          csystem_prefetch(four[place + 8].reference)
        }
        visit(four[place])
      }
    }
    while index < count {
      visit(values[index])
      index += 1
    }
  }

  /// Marks storage that has no header of its own.
  @inline(__always)
  private func markStorage(_ storage: UnsafeMutableRawPointer) { _ = heap.mark(storage) }

  mutating func drain(_ interpreter: Interpreter) {
    while count > 0 {
      count -= 1
      trace(pending[count])
    }
  }

  /// Marks what an object refers to, and the object itself only where that leads back to it.
  mutating func traceParts(of reference: Reference, _ interpreter: Interpreter) {
    trace(reference)
    drain(interpreter)
  }

  private mutating func trace(_ reference: Reference) {
    visit(reference.classReference)
    switch reference.kind {
    case .blob, .bigInteger: break
    case .float: visit(reference.asFloat.pointee.attributes)
    case .complex: visit(reference.of(ComplexObject.self).pointee.attributes)
    case .integerInstance:
      visit(reference.of(IntegerInstanceObject.self).pointee.value)
      visit(reference.of(IntegerInstanceObject.self).pointee.attributes)
    case .string:
      let owner = reference.asString.pointee.owner
      if reference.isUserClass {
        visit(owner)
      } else if !owner.isUndefined {
        markStorage(owner.reference)
      }
    case .bytes, .bytearray:
      if !reference.asBytes.pointee.owner.isUndefined {
        markStorage(reference.asBytes.pointee.owner.reference)
      }
      visit(reference.asBytes.pointee.attributes)
    case .list:
      let list = reference.asList
      markStorage(list.pointee.items)
      visitValues(list.pointee.items, list.pointee.count)
      visit(list.pointee.attributes)
    case .tuple:
      visitValues(reference.asTuple.items, reference.asTuple.pointee.count)
      visit(reference.asTuple.pointee.attributes)
    case .dict, .set, .frozenset:
      let dict = reference.asDict
      markStorage(dict.pointee.entries)
      for index in 0..<dict.pointee.used {
        visit(dict.pointee.entries[index].key)
        visit(dict.pointee.entries[index].value)
      }
      visit(dict.pointee.attributes)
    case .range:
      visit(reference.asRange.pointee.start)
      visit(reference.asRange.pointee.stop)
      visit(reference.asRange.pointee.step)
    case .method:
      visit(reference.asMethod.pointee.function)
      visit(reference.asMethod.pointee.receiver)
    case .cell: visit(reference.asCell.pointee.value)
    case .slice, .traceback, .property, .staticMethod, .classMethod, .superObject, .slotDescriptor, .dictView,
      .mappingProxy, .memberDescriptor:
      let fields = reference.asFields
      visit(fields.pointee.first)
      visit(fields.pointee.second)
      visit(fields.pointee.third)
      visit(fields.pointee.fourth)
      visit(fields.pointee.fifth)
    case .function:
      let function = reference.asFunction
      visit(function.pointee.code)
      visit(function.pointee.globals)
      visit(function.pointee.defaults)
      visit(function.pointee.keywordDefaults)
      visit(function.pointee.closure)
      visit(function.pointee.name)
      visit(function.pointee.qualifiedName)
      visit(function.pointee.attributes)
      visit(function.pointee.annotations)
      visit(function.pointee.doc)
      visit(function.pointee.module)
    case .native:
      let native = reference.asNative
      visit(native.pointee.name)
      visit(native.pointee.receiver)
      visit(native.pointee.owner)
      visit(native.pointee.doc)
    case .code:
      let code = reference.asCode
      markStorage(code.pointee.instructions)
      markStorage(code.pointee.constants)
      markStorage(code.pointee.caches)
      visitValues(code.pointee.constants, Int(code.pointee.constantCount))
      for index in 0..<Int(code.pointee.cacheCount) {
        let cache = code.pointee.caches + index
        visit(cache.pointee.name)
        visit(cache.pointee.value)
        if cache.pointee.key.isReference { visit(cache.pointee.key) }
      }
    case .classObject:
      cachedOwners += 1
      let cls = reference.asClass
      visit(cls.pointee.name)
      visit(cls.pointee.qualifiedName)
      visit(cls.pointee.bases)
      visit(cls.pointee.order)
      visit(cls.pointee.namespace)
      visit(cls.pointee.rootShape)
      visit(cls.pointee.subclasses)
    case .shape:
      cachedOwners += 1
      let shape = reference.asShape
      visit(shape.pointee.owner)
      visit(shape.pointee.slots)
      visit(shape.pointee.transitions)
      visit(shape.pointee.names)
    case .instance:
      let instance = reference.asInstance
      visit(instance.pointee.shape)
      visit(instance.pointee.dict)
      if let overflow = instance.pointee.overflow { markStorage(overflow) }
      if instance.pointee.shape.isReference {
        let count = instance.pointee.shape.reference.asShape.pointee.count
        for index in 0..<count { visit(instance.slot(index).pointee) }
      }
    case .module:
      visit(reference.asModule.pointee.name)
      visit(reference.asModule.pointee.namespace)
    case .exception:
      let exception = reference.asException
      visit(exception.pointee.arguments)
      visit(exception.pointee.traceback)
      visit(exception.pointee.cause)
      visit(exception.pointee.context)
      visit(exception.pointee.attributes)
    case .generator:
      let generator = reference.asGenerator
      visit(generator.pointee.function)
      visit(generator.pointee.handled)
      visit(generator.pointee.delegate)
      visit(generator.pointee.name)
      visit(generator.pointee.qualifiedName)
      markStorage(generator.pointee.registers)
      if generator.pointee.state == .created || generator.pointee.state == .suspended {
        visitSaved(generator)
      }
    case .iterator:
      visit(reference.asIterator.pointee.first)
      visit(reference.asIterator.pointee.second)
      visit(reference.asIterator.pointee.third)
    case .foreign: visit(reference.asForeign.pointee.attributes)
    }
  }

  /// Saved registers may hold values of long-dead temporaries, so each is checked before it is believed.
  private mutating func visitSaved(_ generator: UnsafeMutablePointer<GeneratorObject>) {
    for index in 0..<generator.pointee.registerCount {
      let value = generator.pointee.registers[index]
      guard value.isReference else { continue }
      if let reference = heap.object(at: UInt(value.bits), largeAddresses: savedLarge) {
        visitUnknown(reference)
      }
    }
  }
  private lazy var savedLarge: Set<UInt> = heap.largeAddresses
}

extension Value {
  /// In the lowest bit: whether this is an integer or a float without an object.
  @inline(__always)
  fileprivate var numberBit: UInt64 { bits | bits >> 1 }
}
