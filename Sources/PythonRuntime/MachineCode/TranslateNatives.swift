// Templates for calls of the built-in functions that QuickNatives.swift knows, for the plainest of their arguments.

extension Translator {
  /// Calls the object in rax, which is no function in Python, with the arguments in registers of the frame.
  mutating func translateNativeCall(arguments: Int, count: Int, destination: Int) {
    let templates: [(QuickNative, (inout Translator) -> Void)] =
      switch count {
      case 1:
        [
          (.length, { $0.length(of: arguments) }), (.ordinal, { $0.ordinal(of: arguments) }),
          (.character, { $0.character(of: arguments) }),
        ]
      case 2:
        [
          (.append, { $0.append(arguments + 1, to: arguments) }),
          (.isInstance, { $0.isInstance(arguments, of: arguments + 1) }),
        ]
      default: []
      }
    guard !templates.isEmpty else { return code.jump(slow) }
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.native.rawValue)
    code.jump(.notEqual, slow)
    code.moveByte(.rdx, Memory(.rax, NativeLayout.quick))
    let done = next
    for (native, template) in templates {
      let other = code.makeLabel()
      code.arithmeticHalf(.compare, .rdx, constant: Int32(native.rawValue))
      code.jump(.notEqual, other)
      template(&self)
      code.move(register(destination), .rax)
      code.jump(done)
      code.bind(other)
    }
    code.jump(slow)
  }

  /// The reference in a register of the frame, in rcx.
  private mutating func loadReference(_ operand: Int) {
    code.move(.rcx, register(operand))
    code.testByte(.rcx, 7)
    code.jump(.notEqual, slow)
  }

  /// The small integer of the number in rax.
  private mutating func tag() {
    code.arithmetic(.add, .rax, .rax)
    code.arithmetic(.or, .rax, constant: 1)
  }

  private mutating func length(of operand: Int) {
    let (text, found) = (code.makeLabel(), code.makeLabel())
    loadReference(operand)
    code.moveShort(.rdx, Memory(.rcx, ObjectLayout.flags))
    // The kind, and whether the class is a program's.
    code.arithmeticHalf(.and, .rdx, constant: 0xFF00 | Int32(ObjectFlags.userClass >> 48))
    code.arithmeticHalf(.compare, .rdx, constant: Int32(Kind.string.rawValue) << 8)
    code.jump(.equal, text)
    let counted = code.makeLabel()
    // These have their count in the same place.
    for kind in [Kind.list, .tuple, .dict, .set] {
      code.arithmeticHalf(.compare, .rdx, constant: Int32(kind.rawValue) << 8)
      code.jump(.equal, counted)
    }
    code.jump(slow)
    code.bind(text)
    code.move(.rax, Memory(.rcx, ObjectLayout.stringCount))
    code.jump(found)
    code.bind(counted)
    code.move(.rax, Memory(.rcx, ListLayout.count))
    code.bind(found)
    tag()
  }

  private mutating func ordinal(of operand: Int) {
    loadReference(operand)
    code.moveShort(.rdx, Memory(.rcx, ObjectLayout.flags))
    code.arithmeticHalf(.and, .rdx, constant: 0xFF00 | Int32(ObjectFlags.wide >> 48))
    code.arithmeticHalf(.compare, .rdx, constant: Int32(Kind.string.rawValue) << 8)
    code.jump(.notEqual, slow)
    code.arithmetic(.compare, Memory(.rcx, ObjectLayout.stringCount), constant: 1)
    code.jump(.notEqual, slow)
    code.move(.rcx, Memory(.rcx, ObjectLayout.stringData))
    code.moveByte(.rax, Memory(.rcx))
    tag()
  }

  private mutating func character(of operand: Int) {
    code.move(.rcx, register(operand))
    code.testByte(.rcx, 1)
    code.jump(.equal, slow)
    code.shift(.arithmeticRight, .rcx, 1)
    code.arithmetic(.compare, .rcx, constant: 256)
    code.jump(.aboveOrEqual, slow)
    code.move(.rax, constant: UInt64(layout.latinCharacters))
    code.move(.rax, Memory(.rax, index: .rcx))
  }

  private mutating func append(_ item: Int, to list: Int) {
    loadReference(list)
    code.compareByte(Memory(.rcx, ObjectLayout.kind), Kind.list.rawValue)
    code.jump(.notEqual, slow)
    code.move(.rdx, Memory(.rcx, ListLayout.count))
    code.arithmetic(.compare, .rdx, Memory(.rcx, ListLayout.capacity))
    code.jump(.greaterOrEqual, slow)
    code.move(.rsi, Memory(.rcx, ListLayout.items))
    code.move(.rax, register(item))
    code.move(Memory(.rsi, index: .rdx), .rax)
    code.arithmetic(.add, Memory(.rcx, ListLayout.count), constant: 1)
    code.move(.rax, constant: Value.none.bits)
  }

  /// True where the object's class is the one asked for; every other case is slow.
  private mutating func isInstance(_ object: Int, of cls: Int) {
    loadReference(cls)
    code.compareByte(Memory(.rcx, ObjectLayout.kind), Kind.classObject.rawValue)
    code.jump(.notEqual, slow)
    code.move(.rdx, .rcx)
    loadReference(object)
    code.move(.rcx, Memory(.rcx))
    code.shift(.left, .rcx, 16)
    code.shift(.right, .rcx, 16)
    code.arithmetic(.compare, .rcx, .rdx)
    code.jump(.notEqual, slow)
    code.move(.rax, constant: Value.true.bits)
  }
}
