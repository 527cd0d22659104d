// Templates for what programs do with names, items, attributes and iterators: each checks what the interpreter's quick way
// checks, in the same order.

extension Translator {
  // MARK: Names

  mutating func translateLoadGlobal(_ i: Instruction) {
    code.move(.rcx, constant: cache)
    code.move(.rax, Memory(.r12, FrameLayout.globals))
    code.move(.rdx, Memory(.rcx, CacheLayout.version))
    code.arithmetic(.compare, .rdx, Memory(.rax, ObjectLayout.dictVersion))
    code.jump(.notEqual, slow)
    // Where the name is a global the built-ins may change, but a look at them is cheaper than two templates.
    code.move(.rax, Memory(.r13, layout.builtins))
    code.move(.rdx, Memory(.rcx, CacheLayout.key))
    code.arithmetic(.compare, .rdx, Memory(.rax, ObjectLayout.dictVersion))
    code.jump(.notEqual, slow)
    code.move(.rax, Memory(.rcx, CacheLayout.index))
    code.move(.rax, Memory(.rax))
    code.move(register(i.a), .rax)
  }

  mutating func translateStoreGlobal(_ i: Instruction) {
    code.move(.rcx, constant: cache)
    code.move(.rax, Memory(.r12, FrameLayout.globals))
    code.move(.rdx, Memory(.rcx, CacheLayout.version))
    code.arithmetic(.compare, .rdx, Memory(.rax, ObjectLayout.dictVersion))
    code.jump(.notEqual, slow)
    code.move(.rcx, Memory(.rcx, CacheLayout.index))
    code.move(.rax, register(i.a))
    code.move(Memory(.rcx), .rax)
  }

  mutating func translateLoadCell(_ i: Instruction) {
    code.move(.rax, register(i.b))
    code.move(.rax, Memory(.rax, ObjectLayout.cellValue))
    code.arithmetic(.compare, .rax, constant: Int32(Value.undefined.bits))
    code.jump(.equal, slow)
    code.move(register(i.a), .rax)
  }

  mutating func translateLoadClosure(_ i: Instruction) {
    code.move(.rax, Memory(.r12, FrameLayout.function))
    code.move(.rax, Memory(.rax, FunctionLayout.closure))
    for cell in 0..<i.c {
      code.move(.rcx, Memory(.rax, TupleObject.itemsOffset + 8 * cell))
      code.move(register(i.a + cell), .rcx)
    }
  }

  // MARK: Items

  /// Goes on only with a reference in rax.
  private mutating func requireReference() {
    code.testByte(.rax, 7)
    code.jump(.notEqual, slow)
  }

  /// What `isPlain` compares with: the kind, without flags.
  private func plain(_ kind: Kind) -> Int32 { Int32(kind.rawValue) << 8 }

  /// The position in rcx of the small integer there; rax is a sequence whose count lies at a place. Out of range is slow.
  private mutating func locate(_ count: Memory) {
    code.shift(.arithmeticRight, .rcx, 1)
    code.arithmetic(.compare, .rcx, count)
    let found = code.makeLabel()
    code.jump(
      .aboveOrEqual,
      outOfLine { translator in
        translator.code.arithmetic(.add, .rcx, count)
        translator.code.arithmetic(.compare, .rcx, count)
        translator.code.jump(.aboveOrEqual, translator.slow)
        translator.code.jump(found)
      })
    code.bind(found)
  }

  mutating func translateGetItem(_ i: Instruction) {
    let done = next
    code.move(.rax, register(i.b))
    code.move(.rcx, register(i.c))
    requireReference()
    code.testByte(.rcx, 1)
    code.jump(.equal, slow)
    code.moveShort(.rdx, Memory(.rax, ObjectLayout.flags))
    code.arithmeticHalf(.compare, .rdx, constant: plain(.list))
    code.jump(
      .notEqual,
      outOfLine { translator in
        let text = translator.outOfLine { translator in
          translator.requireNarrowString()
          translator.locate(Memory(.rax, ObjectLayout.stringCount))
          translator.loadCharacter()
          translator.code.move(translator.register(i.a), .rax)
          translator.code.jump(done)
        }
        translator.code.arithmeticHalf(.compare, .rdx, constant: translator.plain(.tuple))
        translator.code.jump(.notEqual, text)
        translator.locate(Memory(.rax, ObjectLayout.tupleCount))
        translator.code.move(.rax, Memory(.rax, TupleObject.itemsOffset, index: .rcx))
        translator.code.move(translator.register(i.a), .rax)
        translator.code.jump(done)
      })
    locate(Memory(.rax, ListLayout.count))
    code.move(.rdx, Memory(.rax, ListLayout.items))
    code.move(.rax, Memory(.rdx, index: .rcx))
    code.move(register(i.a), .rax)
  }

  /// Goes on only where flags and kind in rdx are those of a plain string whose characters take a byte each.
  private mutating func requireNarrowString() {
    code.arithmeticHalf(
      .and, .rdx, constant: 0xFF00 | Int32((ObjectFlags.userClass | ObjectFlags.wide) >> 48))
    code.arithmeticHalf(.compare, .rdx, constant: plain(.string))
    code.jump(.notEqual, slow)
  }

  /// The character at the position in rcx of the string in rax, in rax.
  private mutating func loadCharacter() {
    code.move(.rax, Memory(.rax, ObjectLayout.stringData))
    code.arithmetic(.add, .rax, .rcx)
    code.moveByte(.rcx, Memory(.rax))
    code.move(.rax, constant: UInt64(layout.latinCharacters))
    code.move(.rax, Memory(.rax, index: .rcx))
  }

  mutating func translateSetItem(_ i: Instruction) {
    code.move(.rax, register(i.a))
    code.move(.rcx, register(i.b))
    requireReference()
    code.testByte(.rcx, 1)
    code.jump(.equal, slow)
    code.moveShort(.rdx, Memory(.rax, ObjectLayout.flags))
    code.arithmeticHalf(.compare, .rdx, constant: plain(.list))
    code.jump(.notEqual, slow)
    locate(Memory(.rax, ListLayout.count))
    code.move(.rdx, Memory(.rax, ListLayout.items))
    code.move(.rax, register(i.c))
    code.move(Memory(.rdx, index: .rcx), .rax)
  }

  mutating func translateListAppend(_ i: Instruction) {
    code.move(.rax, register(i.a))
    code.move(.rcx, Memory(.rax, ListLayout.count))
    code.arithmetic(.compare, .rcx, Memory(.rax, ListLayout.capacity))
    code.jump(.greaterOrEqual, slow)
    code.move(.rdx, Memory(.rax, ListLayout.items))
    code.move(.rsi, register(i.b))
    code.move(Memory(.rdx, index: .rcx), .rsi)
    code.arithmetic(.add, Memory(.rax, ListLayout.count), constant: 1)
  }

  /// Goes on only with a tuple of so many items in R[a], which is then in rax.
  private mutating func requireTuple(_ i: Instruction, count: Int) {
    code.move(.rax, register(i.a))
    requireReference()
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.tuple.rawValue)
    code.jump(.notEqual, slow)
    code.arithmetic(
      .compare, Memory(.rax, ObjectLayout.tupleCount), constant: Int32(truncatingIfNeeded: count))
    code.jump(.notEqual, slow)
  }

  mutating func translateUnpack(_ i: Instruction, to targets: Range<Int>) {
    guard targets.count <= 8 else { return step() }
    requireTuple(i, count: targets.count)
    for (index, target) in targets.enumerated() {
      code.move(.rcx, Memory(.rax, TupleObject.itemsOffset + 8 * index))
      code.move(register(target), .rcx)
    }
  }

  mutating func translateUnpackPair(_ i: Instruction) {
    requireTuple(i, count: 2)
    code.move(.rcx, Memory(.rax, TupleObject.itemsOffset))
    code.move(.rdx, Memory(.rax, TupleObject.itemsOffset + 8))
    code.move(register(i.b), .rcx)
    code.move(register(i.c), .rdx)
  }

  mutating func translateForIterator(_ i: Instruction) {
    let done = next
    code.move(.rax, register(i.a))
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.iterator.rawValue)
    code.jump(.notEqual, outOfLine { $0.stepGenerator(i) })
    code.moveByte(.rdx, Memory(.rax, IteratorLayout.sort))
    code.arithmeticHalf(.compare, .rdx, constant: Int32(IteratorSort.range.rawValue))
    code.jump(
      .notEqual,
      outOfLine { translator in
        let other = translator.outOfLine { $0.stepOther(i) }
        translator.code.arithmeticHalf(.compare, .rdx, constant: Int32(IteratorSort.list.rawValue))
        translator.code.jump(.notEqual, other)
        translator.code.move(.rcx, Memory(.rax, IteratorLayout.first))
        translator.code.move(.rdx, Memory(.rax, IteratorLayout.index))
        translator.code.arithmetic(.compare, .rdx, Memory(.rcx, ListLayout.count))
        translator.code.jump(.greaterOrEqual, translator.slow)
        translator.code.move(.rcx, Memory(.rcx, ListLayout.items))
        translator.code.move(.rcx, Memory(.rcx, index: .rdx))
        translator.code.move(translator.register(i.b), .rcx)
        translator.code.arithmetic(.add, Memory(.rax, IteratorLayout.index), constant: 1)
        translator.code.jump(done)
      })
    code.arithmetic(.subtract, Memory(.rax, IteratorLayout.limit), constant: 1)
    // At the end the limit stays zero.
    let target = target
    code.jump(
      .negative,
      outOfLine { translator in
        translator.code.move(Memory(.rax, IteratorLayout.limit), constant: 0)
        translator.code.jump(target)
      })
    code.move(.rcx, Memory(.rax, IteratorLayout.index))
    code.move(.rdx, .rcx)
    code.arithmetic(.add, .rdx, .rdx)
    code.arithmetic(.or, .rdx, constant: 1)
    code.move(register(i.b), .rdx)
    code.arithmetic(.add, .rcx, Memory(.rax, IteratorLayout.step))
    code.move(Memory(.rax, IteratorLayout.index), .rcx)
  }

  /// Steps the iterator in rax, whose sort is in rdx and neither of a range nor of a list.
  private mutating func stepOther(_ i: Instruction) {
    let tuple = code.makeLabel()
    code.move(.rsi, .rax)
    code.move(.rax, Memory(.rsi, IteratorLayout.first))
    code.move(.rcx, Memory(.rsi, IteratorLayout.index))
    code.arithmeticHalf(.compare, .rdx, constant: Int32(IteratorSort.tuple.rawValue))
    code.jump(.equal, tuple)
    code.arithmeticHalf(.compare, .rdx, constant: Int32(IteratorSort.string.rawValue))
    code.jump(.notEqual, slow)
    code.moveShort(.rdx, Memory(.rax, ObjectLayout.flags))
    code.testByte(.rdx, UInt8(ObjectFlags.wide >> 48))
    code.jump(.notEqual, slow)
    code.arithmetic(.compare, .rcx, Memory(.rax, ObjectLayout.stringCount))
    code.jump(.greaterOrEqual, slow)
    loadCharacter()
    let found = code.makeLabel()
    code.bind(found)
    code.move(register(i.b), .rax)
    code.arithmetic(.add, Memory(.rsi, IteratorLayout.index), constant: 1)
    code.jump(next)
    code.bind(tuple)
    code.arithmetic(.compare, .rcx, Memory(.rax, ObjectLayout.tupleCount))
    code.jump(.greaterOrEqual, slow)
    code.move(.rax, Memory(.rax, TupleObject.itemsOffset, index: .rcx))
    code.jump(found)
  }

  // MARK: Attributes

  /// Goes on with the instance of R[object] in rax and what is known of the name in its shape in rcx: the instruction's own
  /// cache, or the one that all instructions share.
  private mutating func findInShape(_ object: Int, isShared: Bool) {
    code.move(.rax, register(object))
    requireReference()
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.instance.rawValue)
    code.jump(.notEqual, slow)
    compareShape(isShared: isShared)
    code.move(.rdx, Memory(.rcx, CacheLayout.version))
    code.arithmetic(.compare, .rdx, Memory(.r13, layout.classVersion))
    code.jump(.notEqual, slow)
  }

  /// Finds what is known of the shape of the instance in rax, in rcx.
  private mutating func compareShape(isShared: Bool) {
    code.move(.rcx, constant: cache)
    code.move(.rdx, Memory(.rax, InstanceLayout.shape))
    code.arithmetic(.compare, .rdx, Memory(.rcx, CacheLayout.key))
    guard isShared else { return code.jump(.notEqual, slow) }
    let found = code.makeLabel()
    let name = object.pointee.caches[instruction.c].name
    code.jump(
      .notEqual,
      outOfLine { translator in
        translator.findShared(name)
        translator.code.jump(found)
      })
    code.bind(found)
  }

  /// The shared cache of the shape in rdx and a name, in rcx, as `sharedCache` finds it.
  private mutating func findShared(_ name: Value) {
    let mask = UInt64(Interpreter.methodCacheSize - 1)
    code.move(.rcx, .rdx)
    code.shift(.right, .rcx, 4)
    code.arithmetic(.xor, .rcx, constant: Int32(name.bits >> 5 & mask))
    code.arithmetic(.and, .rcx, constant: Int32(mask))
    code.move(.rsi, constant: UInt64(MemoryLayout<InlineCache>.stride))
    code.multiply(.rcx, .rsi)
    code.move(.rsi, constant: UInt64(sharedCaches))
    code.arithmetic(.add, .rcx, .rsi)
    code.arithmetic(.compare, .rdx, Memory(.rcx, CacheLayout.key))
    code.jump(.notEqual, slow)
    code.move(.rsi, constant: name.bits)
    code.arithmetic(.compare, .rsi, Memory(.rcx, CacheLayout.name))
    code.jump(.notEqual, slow)
  }

  mutating func translateGetAttribute(_ i: Instruction) {
    let done = next
    findInShape(i.b, isShared: true)
    code.move(.rdx, Memory(.rcx, CacheLayout.index))
    code.moveSigned(.rsi, Memory(.rax, InstanceLayout.inlineCapacity))
    code.arithmetic(.compare, .rdx, .rsi)
    code.jump(
      .aboveOrEqual,
      outOfLine { translator in
        translator.code.test(.rdx, .rdx)
        translator.code.jump(.negative, translator.slow)
        translator.code.arithmetic(.subtract, .rdx, .rsi)
        translator.code.move(.rax, Memory(.rax, InstanceLayout.overflow))
        translator.code.move(.rax, Memory(.rax, index: .rdx))
        translator.code.move(translator.register(i.a), .rax)
        translator.code.jump(done)
      })
    code.move(.rax, Memory(.rax, InstanceObject.slotsOffset, index: .rdx))
    code.move(register(i.a), .rax)
  }

  mutating func translateSetAttribute(_ i: Instruction) {
    findInShape(i.a, isShared: false)
    let store = code.makeLabel()
    code.move(.rdx, Memory(.rcx, CacheLayout.index))
    code.moveSigned(.rsi, Memory(.rax, InstanceLayout.inlineCapacity))
    code.arithmetic(.compare, .rdx, .rsi)
    code.jump(
      .aboveOrEqual,
      outOfLine { translator in
        // The attribute may be one that the instance gets with its next shape.
        translator.code.move(.rdi, constant: UInt64(bitPattern: Int64(InlineCache.firstAddition)))
        translator.code.arithmetic(.subtract, .rdi, .rdx)
        translator.code.arithmetic(.compare, .rdi, .rsi)
        translator.code.jump(.aboveOrEqual, translator.slow)
        translator.code.arithmetic(
          .compare, Memory(.rax, InstanceLayout.dict), constant: Int32(Value.undefined.bits))
        translator.code.jump(.notEqual, translator.slow)
        translator.code.move(.rcx, Memory(.rcx, CacheLayout.value))
        translator.code.move(Memory(.rax, InstanceLayout.shape), .rcx)
        translator.code.move(.rdx, .rdi)
        translator.code.jump(store)
      })
    code.bind(store)
    code.move(.rcx, register(i.b))
    code.move(Memory(.rax, InstanceObject.slotsOffset, index: .rdx), .rcx)
  }

  mutating func translateLoadMethod(_ i: Instruction) {
    let found = code.makeLabel()
    code.move(.rax, register(i.b))
    requireReference()
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.instance.rawValue)
    code.jump(
      .notEqual,
      outOfLine { translator in
        translator.code.move(.rcx, constant: translator.cache)
        translator.code.arithmetic(.compare, Memory(.rcx, CacheLayout.index), constant: -2)
        translator.code.jump(.notEqual, translator.slow)
        // The class is in the header's low 48 bits.
        translator.code.move(.rdx, Memory(.rax))
        translator.code.shift(.left, .rdx, 16)
        translator.code.shift(.right, .rdx, 16)
        translator.code.arithmetic(.compare, .rdx, Memory(.rcx, CacheLayout.key))
        translator.code.jump(.notEqual, translator.slow)
        translator.code.jump(found)
      })
    compareShape(isShared: true)
    // A slot that another instruction has found under the name is none.
    code.arithmetic(.compare, Memory(.rcx, CacheLayout.index), constant: 0)
    code.jump(.greaterOrEqual, slow)
    code.bind(found)
    code.move(.rdx, Memory(.rcx, CacheLayout.version))
    code.arithmetic(.compare, .rdx, Memory(.r13, layout.classVersion))
    code.jump(.notEqual, slow)
    code.move(.rdx, Memory(.rcx, CacheLayout.value))
    code.move(register(i.a), .rdx)
    code.move(register(i.a + 1), .rax)
  }
}
