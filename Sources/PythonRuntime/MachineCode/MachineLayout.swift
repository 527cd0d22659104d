// Where translated code finds what it reads and writes, in bytes from the start of each structure.

/// The place of a stored property.
private func offset<Root, Property>(_ property: KeyPath<Root, Property>) -> Int {
  guard let offset = MemoryLayout<Root>.offset(of: property) else {
    fatalError("\(property) is not stored in place")
  }
  return offset
}

enum FrameLayout {
  static let code = offset(\Frame.code)
  static let pc = offset(\Frame.pc)
  static let base = offset(\Frame.base)
  static let globals = offset(\Frame.globals)
  static let function = offset(\Frame.function)
  static let link = offset(\Frame.link)
  static let namespace = offset(\Frame.lastNamespace)
  static let companion = offset(\Frame.lastCompanion)
  static let size = MemoryLayout<Frame>.stride
}

enum CodeLayout {
  static let instructions = offset(\CodeObject.instructions)
  static let registerCount = offset(\CodeObject.registerCount)
  static let quickCount = offset(\CodeObject.quickCount)
  static let wrongGuesses = offset(\CodeObject.wrongGuesses)
  static let machine = offset(\CodeObject.machine)
}

enum FunctionLayout {
  static let closure = offset(\FunctionObject.closure)
  static let code = offset(\FunctionObject.code)
  static let globals = offset(\FunctionObject.globals)
}

enum NativeLayout {
  static let quick = offset(\NativeObject.quick)
}

enum CacheLayout {
  static let name = offset(\InlineCache.name)
  static let key = offset(\InlineCache.key)
  static let version = offset(\InlineCache.version)
  static let value = offset(\InlineCache.value)
  static let index = offset(\InlineCache.index)
}

enum GeneratorLayout {
  static let function = offset(\GeneratorObject.function)
  static let registers = offset(\GeneratorObject.registers)
  static let registerCount = offset(\GeneratorObject.registerCount)
  static let pc = offset(\GeneratorObject.pc)
  static let handled = offset(\GeneratorObject.handled)
  static let state = offset(\GeneratorObject.state)
}

enum ListLayout {
  static let count = offset(\ListObject.count)
  static let capacity = offset(\ListObject.capacity)
  static let items = offset(\ListObject.items)
}

enum IteratorLayout {
  static let sort = offset(\IteratorObject.sort)
  static let index = offset(\IteratorObject.index)
  static let limit = offset(\IteratorObject.limit)
  static let step = offset(\IteratorObject.step)
  static let first = offset(\IteratorObject.first)
}

enum InstanceLayout {
  static let shape = offset(\InstanceObject.shape)
  static let dict = offset(\InstanceObject.dict)
  static let overflow = offset(\InstanceObject.overflow)
  static let inlineCapacity = offset(\InstanceObject.inlineCapacity)
}

enum ObjectLayout {
  /// The header's byte of flags and its byte of the kind: together the short that `isPlain` asks for.
  static let flags = 6
  static let kind = 7
  static let stringCount = offset(\StringObject.count)
  static let stringData = offset(\StringObject.data)
  static let tupleCount = offset(\TupleObject.count)
  static let floatValue = offset(\FloatObject.value)
  static let cellValue = offset(\CellObject.value)
  static let dictVersion = offset(\DictObject.version)
}

/// Where the interpreter's own properties lie, from the address of the interpreter.
struct InterpreterLayout {
  let topFrame: Int
  let frameLimit: Int
  let stackLimit: Int
  let handled: Int
  let classVersion: Int
  let builtins: Int
  /// The address of the strings of one character below 256.
  let latinCharacters: UInt

  /// - Returns: nil where a property is not stored in the object itself.
  init?(_ interpreter: Interpreter) {
    let object = UInt(bitPattern: Unmanaged.passUnretained(interpreter).toOpaque())
    func place<Property>(_ property: inout Property) -> Int {
      withUnsafeMutablePointer(to: &property) { Int(bitPattern: UInt(bitPattern: $0) &- object) }
    }
    let state = place(&interpreter.state)
    topFrame = state + offset(\ThreadState.topFrame)
    frameLimit = state + offset(\ThreadState.frameLimit)
    stackLimit = state + offset(\ThreadState.stackLimit)
    handled = state + offset(\ThreadState.handled)
    classVersion = place(&interpreter.classVersion)
    builtins = place(&interpreter.builtins)
    // The array stays as it was made, so its storage stays where it is.
    latinCharacters = interpreter.latinCharacters.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    // A property that is not stored in place would be lent from the machine stack, which is far away.
    for place in [state, classVersion, builtins] where place <= 0 || place >= 1 << 16 { return nil }
  }
}
