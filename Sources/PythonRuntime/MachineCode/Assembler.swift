// Encodes the few x86-64 instructions that translated code consists of. Source of the encodings: Intel 64 and IA-32
// Architectures Software Developer's Manual, volume 2.
//
//   an instruction:   [prefix] [REX 0100WRXB] opcode [ModRM mode·reg·rm] [SIB scale·index·base] [displacement] [immediate]

/// A general register.
enum Register: UInt8 {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
}

/// A register for floats.
enum FloatRegister: UInt8, CaseIterable {
  case xmm0, xmm1, xmm2, xmm3, xmm4, xmm5, xmm6, xmm7, xmm8, xmm9, xmm10, xmm11, xmm12, xmm13, xmm14, xmm15
}

/// A place in memory: base + index · 8 + displacement.
struct Memory {
  var base: Register
  var index: Register?
  var displacement: Int32

  init(_ base: Register, _ displacement: Int = 0, index: Register? = nil) {
    self.base = base
    self.index = index
    self.displacement = Int32(truncatingIfNeeded: displacement)
  }
}

/// What a conditional jump asks for: the low four bits of its opcode.
enum Condition: UInt8 {
  case overflow = 0x0
  case below = 0x2
  case aboveOrEqual = 0x3
  case equal = 0x4
  case notEqual = 0x5
  case belowOrEqual = 0x6
  case above = 0x7
  case negative = 0x8
  case notNegative = 0x9
  case parity = 0xA
  case noParity = 0xB
  case less = 0xC
  case greaterOrEqual = 0xD
  case lessOrEqual = 0xE
  case greater = 0xF

  /// The condition that holds where this one does not.
  var inverse: Condition { Condition(rawValue: rawValue ^ 1) ?? self }
}

/// Arithmetic of two operands: the number stands in the opcode (register forms) and in ModRM (immediate forms).
enum TwoOperands: UInt8 {
  case add = 0
  case or = 1
  case and = 4
  case subtract = 5
  case xor = 6
  case compare = 7
}

/// Shifts and rotations by a constant: the number stands in ModRM.
enum Shift: UInt8 {
  case rotateLeft = 0
  case rotateRight = 1
  case left = 4
  case right = 5
  case arithmeticRight = 7
}

/// Arithmetic of floats: the last byte of the opcode.
enum FloatOperation: UInt8 {
  case add = 0x58
  case multiply = 0x59
  case subtract = 0x5C
  case divide = 0x5E
}

/// A place in the code that jumps can name before it is reached.
struct MachineLabel {
  fileprivate let index: Int
}

/// Bytes of machine code that will run at a given address.
struct Assembler {
  private(set) var bytes: [UInt8] = []
  /// Where the first byte will lie.
  let origin: UInt
  private var places: [Int?] = []
  /// Displacements of 32 bits that wait for the place of a label.
  private var fixups: [(at: Int, label: Int)] = []

  /// - Parameter reserving: how many bytes come before the first instruction, zeros so far.
  init(origin: UInt, reserving count: Int = 0) {
    self.origin = origin
    bytes = [UInt8](repeating: 0, count: count)
  }

  var count: Int { bytes.count }

  // MARK: Labels

  mutating func makeLabel() -> MachineLabel {
    places.append(nil)
    return MachineLabel(index: places.count - 1)
  }

  mutating func bind(_ label: MachineLabel) { places[label.index] = bytes.count }

  /// Where a bound label lies, in bytes from the origin.
  func offset(of label: MachineLabel) -> Int { places[label.index] ?? 0 }

  /// The code with every jump's distance filled in.
  func finished() -> [UInt8] {
    var result = bytes
    for fixup in fixups {
      let distance = Int32(truncatingIfNeeded: (places[fixup.label] ?? 0) - fixup.at - 4)
      withUnsafeBytes(of: distance.littleEndian) { result.replaceSubrange(fixup.at..<fixup.at + 4, with: $0) }
    }
    return result
  }

  // MARK: Moving

  mutating func move(_ target: Register, _ source: Register) {
    emit(wide: true, 0x89, source.rawValue, register: target)
  }

  mutating func move(_ target: Register, _ source: Memory) {
    emit(wide: true, 0x8B, target.rawValue, source)
  }

  mutating func move(_ target: Memory, _ source: Register) {
    emit(wide: true, 0x89, source.rawValue, target)
  }

  /// Loads 32 bits and makes the others zero.
  mutating func moveHalf(_ target: Register, _ source: Memory) {
    emit(wide: false, 0x8B, target.rawValue, source)
  }

  /// Loads 32 bits and extends their sign.
  mutating func moveSigned(_ target: Register, _ source: Memory) {
    emit(wide: true, 0x63, target.rawValue, source)
  }

  /// Copies the low 32 bits and makes the others zero.
  mutating func moveHalf(_ target: Register, _ source: Register) {
    emit(wide: false, 0x89, source.rawValue, register: target)
  }

  mutating func move(_ target: Register, constant: UInt64) {
    if constant <= UInt64(UInt32.max) {
      if target.rawValue >= 8 { bytes.append(0x41) }
      bytes.append(0xB8 | target.rawValue & 7)
      append(UInt32(constant))
    } else {
      bytes.append(0x48 | target.rawValue >> 3)
      bytes.append(0xB8 | target.rawValue & 7)
      append(constant)
    }
  }

  /// Stores a constant that 32 signed bits hold.
  mutating func move(_ target: Memory, constant: Int32) {
    emit(wide: true, 0xC7, 0, target)
    append(UInt32(bitPattern: constant))
  }

  /// Loads 8 bits and makes the others zero.
  mutating func moveByte(_ target: Register, _ source: Memory) {
    emit(wide: false, 0x0F, second: 0xB6, target.rawValue, source)
  }

  /// Loads 16 bits and makes the others zero.
  mutating func moveShort(_ target: Register, _ source: Memory) {
    emit(wide: false, 0x0F, second: 0xB7, target.rawValue, source)
  }

  mutating func moveByte(_ target: Memory, constant: UInt8) {
    emit(wide: false, 0xC6, 0, target)
    bytes.append(constant)
  }

  mutating func loadAddress(_ target: Register, _ source: Memory) {
    emit(wide: true, 0x8D, target.rawValue, source)
  }

  // MARK: Arithmetic

  mutating func arithmetic(_ operation: TwoOperands, _ target: Register, _ source: Register) {
    emit(wide: true, operation.rawValue << 3 | 1, source.rawValue, register: target)
  }

  mutating func arithmetic(_ operation: TwoOperands, _ target: Register, _ source: Memory) {
    emit(wide: true, operation.rawValue << 3 | 3, target.rawValue, source)
  }

  mutating func arithmetic(_ operation: TwoOperands, _ target: Memory, _ source: Register) {
    emit(wide: true, operation.rawValue << 3 | 1, source.rawValue, target)
  }

  mutating func arithmetic(_ operation: TwoOperands, _ target: Register, constant: Int32) {
    emit(wide: true, isByte(constant) ? 0x83 : 0x81, operation.rawValue, register: target)
    appendImmediate(constant)
  }

  mutating func arithmetic(_ operation: TwoOperands, _ target: Memory, constant: Int32) {
    emit(wide: true, isByte(constant) ? 0x83 : 0x81, operation.rawValue, target)
    appendImmediate(constant)
  }

  /// On the low 32 bits.
  mutating func arithmeticHalf(_ operation: TwoOperands, _ target: Register, constant: Int32) {
    emit(wide: false, isByte(constant) ? 0x83 : 0x81, operation.rawValue, register: target)
    appendImmediate(constant)
  }

  mutating func arithmeticHalf(_ operation: TwoOperands, _ target: Register, _ source: Register) {
    emit(wide: false, operation.rawValue << 3 | 1, source.rawValue, register: target)
  }

  mutating func arithmeticHalf(_ operation: TwoOperands, _ target: Register, _ source: Memory) {
    emit(wide: false, operation.rawValue << 3 | 3, target.rawValue, source)
  }

  /// Adds to 32 bits.
  mutating func addHalf(_ place: Memory, constant: Int32) {
    emit(wide: false, isByte(constant) ? 0x83 : 0x81, TwoOperands.add.rawValue, place)
    appendImmediate(constant)
  }

  mutating func compareByte(_ place: Memory, _ constant: UInt8) {
    emit(wide: false, 0x80, TwoOperands.compare.rawValue, place)
    bytes.append(constant)
  }

  /// Compares 16 bits.
  mutating func compareShort(_ place: Memory, _ constant: UInt16) {
    bytes.append(0x66)
    emit(wide: false, 0x81, TwoOperands.compare.rawValue, place)
    bytes.append(UInt8(truncatingIfNeeded: constant))
    bytes.append(UInt8(truncatingIfNeeded: constant >> 8))
  }

  /// Compares 32 bits.
  mutating func compareHalf(_ place: Memory, constant: Int32) {
    emit(wide: false, isByte(constant) ? 0x83 : 0x81, TwoOperands.compare.rawValue, place)
    appendImmediate(constant)
  }

  /// Looks at bits of the lowest byte of one of the first four registers.
  mutating func testByte(_ register: Register, _ bits: UInt8) {
    bytes.append(0xF6)
    bytes.append(0xC0 | register.rawValue & 3)
    bytes.append(bits)
  }

  mutating func test(_ first: Register, _ second: Register) {
    emit(wide: true, 0x85, second.rawValue, register: first)
  }

  mutating func testHalf(_ first: Register, _ second: Register) {
    emit(wide: false, 0x85, second.rawValue, register: first)
  }

  /// Makes eax one where a condition holds, else zero.
  mutating func setAccumulator(_ condition: Condition) {
    bytes += [0x0F, 0x90 | condition.rawValue, 0xC0, 0x0F, 0xB6, 0xC0]
  }

  mutating func multiply(_ target: Register, _ source: Register) {
    emit(wide: true, 0x0F, second: 0xAF, target.rawValue, register: source)
  }

  mutating func shift(_ operation: Shift, _ target: Register, _ count: UInt8) {
    emit(wide: true, 0xC1, operation.rawValue, register: target)
    bytes.append(count)
  }

  /// Shifts right by the number in cl, extending the sign.
  mutating func shiftRightByCount(_ target: Register) { emit(wide: true, 0xD3, 7, register: target) }

  /// Extends the sign of rax into rdx, and divides both by a register: quotient in rax, remainder in rdx.
  mutating func divide(by divisor: Register) {
    bytes += [0x48, 0x99]
    emit(wide: true, 0xF7, 7, register: divisor)
  }

  /// The same with 32 bits: eax and edx.
  mutating func divideHalf(by divisor: Register) {
    bytes.append(0x99)
    emit(wide: false, 0xF7, 7, register: divisor)
  }

  // MARK: Floats

  mutating func move(_ target: FloatRegister, _ source: Register) {
    bytes.append(0x66)
    emit(wide: true, 0x0F, second: 0x6E, target.rawValue, register: source)
  }

  mutating func move(_ target: Register, _ source: FloatRegister) {
    bytes.append(0x66)
    emit(wide: true, 0x0F, second: 0x7E, source.rawValue, register: target)
  }

  mutating func move(_ target: FloatRegister, _ source: FloatRegister) {
    bytes.append(0x66)
    emit(0x28, target, source)
  }

  mutating func move(_ target: FloatRegister, _ source: Memory) {
    bytes.append(0xF2)
    emit(wide: false, 0x0F, second: 0x10, target.rawValue, source)
  }

  mutating func setZero(_ target: FloatRegister) {
    bytes.append(0x66)
    emit(0x57, target, target)
  }

  mutating func arithmetic(_ operation: FloatOperation, _ target: FloatRegister, _ source: FloatRegister) {
    bytes.append(0xF2)
    emit(operation.rawValue, target, source)
  }

  /// Compares as unsigned integers are compared; parity, equality and below are set where one is NaN.
  mutating func compare(_ first: FloatRegister, _ second: FloatRegister) {
    bytes.append(0x66)
    emit(0x2E, first, second)
  }

  /// Converts a signed integer.
  mutating func convert(_ target: FloatRegister, _ source: Register) {
    bytes.append(0xF2)
    emit(wide: true, 0x0F, second: 0x2A, target.rawValue, register: source)
  }

  // MARK: Jumps

  mutating func jump(_ label: MachineLabel) {
    bytes.append(0xE9)
    appendDistance(to: label)
  }

  mutating func jump(_ condition: Condition, _ label: MachineLabel) {
    bytes += [0x0F, 0x80 | condition.rawValue]
    appendDistance(to: label)
  }

  mutating func jump(to register: Register) { emit(wide: false, 0xFF, 4, register: register) }

  mutating func jump(to place: Memory) { emit(wide: false, 0xFF, 4, place) }

  mutating func call(_ register: Register) { emit(wide: false, 0xFF, 2, register: register) }

  /// Calls code at an address that 32 bits of distance reach.
  mutating func call(address: UInt) {
    bytes.append(0xE8)
    append(UInt32(truncatingIfNeeded: address &- origin &- UInt(bytes.count + 4)))
  }

  /// Goes on at an address that 32 bits of distance reach.
  mutating func jump(address: UInt) {
    bytes.append(0xE9)
    append(UInt32(truncatingIfNeeded: address &- origin &- UInt(bytes.count + 4)))
  }

  mutating func jump(_ condition: Condition, address: UInt) {
    bytes += [0x0F, 0x80 | condition.rawValue]
    append(UInt32(truncatingIfNeeded: address &- origin &- UInt(bytes.count + 4)))
  }

  mutating func `return`() { bytes.append(0xC3) }

  mutating func push(_ register: Register) {
    if register.rawValue >= 8 { bytes.append(0x41) }
    bytes.append(0x50 | register.rawValue & 7)
  }

  mutating func pop(_ register: Register) {
    if register.rawValue >= 8 { bytes.append(0x41) }
    bytes.append(0x58 | register.rawValue & 7)
  }

  // MARK: Encoding

  private func isByte(_ constant: Int32) -> Bool { Int32(Int8(truncatingIfNeeded: constant)) == constant }

  private mutating func appendImmediate(_ constant: Int32) {
    if isByte(constant) {
      bytes.append(UInt8(truncatingIfNeeded: constant))
    } else {
      append(UInt32(bitPattern: constant))
    }
  }

  private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func appendDistance(to label: MachineLabel) {
    fixups.append((bytes.count, label.index))
    append(UInt32(0))
  }

  private mutating func emit(_ opcode: UInt8, _ target: FloatRegister, _ source: FloatRegister) {
    emit(wide: false, 0x0F, second: opcode, target.rawValue, number: source.rawValue)
  }

  private mutating func emit(
    wide: Bool, _ opcode: UInt8, second: UInt8? = nil, _ field: UInt8, register: Register
  ) {
    emit(wide: wide, opcode, second: second, field, number: register.rawValue)
  }

  private mutating func emit(
    wide: Bool, _ opcode: UInt8, second: UInt8? = nil, _ field: UInt8, number: UInt8
  ) {
    let prefix = (wide ? 0x48 : 0x40) | (field >> 3) << 2 | number >> 3
    if prefix != 0x40 { bytes.append(prefix) }
    bytes.append(opcode)
    if let second { bytes.append(second) }
    bytes.append(0xC0 | (field & 7) << 3 | number & 7)
  }

  private mutating func emit(
    wide: Bool, _ opcode: UInt8, second: UInt8? = nil, _ field: UInt8, _ place: Memory
  ) {
    let index = place.index?.rawValue ?? 0
    let prefix = (wide ? 0x48 : 0x40) | (field >> 3) << 2 | (index >> 3) << 1 | place.base.rawValue >> 3
    if prefix != 0x40 { bytes.append(prefix) }
    bytes.append(opcode)
    if let second { bytes.append(second) }
    let base = place.base.rawValue & 7
    // A base of rbp or r13 has no form without displacement; rsp and r12 have none without a SIB byte.
    let mode: UInt8 =
      place.displacement == 0 && base != 5 ? 0 : isByte(place.displacement) ? 0x40 : 0x80
    if place.index != nil || base == 4 {
      bytes.append(mode | (field & 7) << 3 | 4)
      bytes.append(place.index == nil ? 0x24 : 0xC0 | (index & 7) << 3 | base)
    } else {
      bytes.append(mode | (field & 7) << 3 | base)
    }
    if mode == 0x40 {
      bytes.append(UInt8(truncatingIfNeeded: place.displacement))
    } else if mode == 0x80 {
      append(UInt32(bitPattern: place.displacement))
    }
  }
}
