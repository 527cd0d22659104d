// One frame's bytecode under construction: instructions with their places, constants, jumps, registers, handlers.

import PythonSyntax

/// What is known of compiled code beside its instructions; `CodeObject.info` is its position in `Interpreter.codes`.
final class CodeInfo {
  let name: String
  let qualifiedName: String
  let file: SourceFile
  let firstLine: Int
  var positions: [SourceRange] = []
  var handlers: [Handler] = []
  var inlined: [InlinedRange] = []
  var parameters = ParameterLayout()
  var freeNames: [String] = []
  var localNames: [String] = []
  /// Registers that hold cells, for `locals()`.
  var cellRegisters: [Int: String] = [:]
  var doc: Value = .none
  var isClassBody = false
  /// The function as far as it was read, where its body was left for the first call.
  var deferred: DeferredFunction?

  init(name: String, qualifiedName: String, file: SourceFile, firstLine: Int) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.file = file
    self.firstLine = firstLine
  }

  deinit { parameters.names.deallocate() }

  /// The innermost handler that protects the instruction at `index`.
  func handler(at index: Int) -> Handler? {
    for handler in handlers where index >= handler.start && index < handler.end { return handler }
    return nil
  }
}

/// How the parameters of a function stand in its registers: the positional ones, those that are only given by name,
/// `*values`, `**names`.
struct ParameterLayout {
  var positionalOnlyCount: Int32 = 0
  var positionalCount: Int32 = 0
  var keywordOnlyCount: Int32 = 0
  var hasVariadic = false
  var hasKeywordVariadic = false
  /// Interned names of all; the `CodeInfo` owns them.
  var names = UnsafeMutableBufferPointer<Value>(start: nil, count: 0)

  /// All but `*values` and `**names`.
  @inline(__always)
  var namedCount: Int { Int(positionalCount) + Int(keywordOnlyCount) }
  @inline(__always)
  var isSimple: Bool { keywordOnlyCount == 0 && !hasVariadic && !hasKeywordVariadic }

  /// True where so many positional arguments stand right as they come.
  @inline(__always)
  func takes(_ count: Int) -> Bool { isSimple && count == Int(positionalCount) }
}

/// A piece of source text, kept so that tracebacks can show its lines.
final class SourceFile {
  let name: String
  let text: String
  private(set) lazy var lines: [Substring] = text.split(
    omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })

  private(set) lazy var definesEnds = SourceFile.definesEnds(text)
  private(set) lazy var definesCoroutines = SourceFile.definesCoroutines(text)

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The line with a number that counts from 1.
  func line(_ number: Int) -> Substring? {
    number >= 1 && number <= lines.count ? lines[number - 1] : nil
  }
}

/// Instructions from `start` up to `end` continue at `target` when they raise; the exception goes to a register.
struct Handler {
  var start: Int
  var end: Int
  var target: Int
  var register: Int
}

/// Instructions of a comprehension, which a traceback shows as a frame of its own.
struct InlinedRange {
  var start: Int
  var end: Int
  var name: String
  var outer: SourceRange
  /// The variables of its own.
  var names: [String]
}

/// A place to jump to, before or after it is known.
final class Label {
  var position: Int?
  var uses: [Int] = []
}

/// What must be done on the way out of a statement by `return`, `break` or `continue`.
enum Context {
  case loop(breakTo: Label, continueTo: Label)
  case finally([Statement], protection: Protection)
  case with(exit: Int, range: SourceRange, isAsync: Bool, protection: Protection)
  case handled(register: Int, name: String?, protection: Protection)
  /// The stretch in which an exception also deletes the name of `except … as name`.
  case handledName(Protection)
}

/// A protected stretch of instructions with the gaps where its handler does not apply.
final class Protection {
  let start: Int
  var gaps: [Range<Int>] = []
  init(start: Int) { self.start = start }
}

struct CodeBuilder {
  var instructions: [Instruction] = []
  var positions: [SourceRange] = []
  var constants: [Value] = []
  private var constantIndex: [Value: Int] = [:]
  var caches: [InlineCache] = []
  var handlers: [Handler] = []
  var nextRegister = 0
  var registerCount = 0
  var here: Int { instructions.count }
  var place = SourceRange(line: 0, column: 0, endLine: 0, endColumn: 0)

  mutating func emit(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    instructions.append(Instruction(operation, a, b, c))
    positions.append(place)
  }

  mutating func emitJump(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, to label: Label) {
    if let position = label.position {
      emit(operation, a, b, position - here - 1)
    } else {
      label.uses.append(here)
      emit(operation, a, b, 0)
    }
  }

  mutating func mark(_ label: Label) {
    label.position = here
    for use in label.uses { instructions[use].set(c: here - use - 1) }
    label.uses = []
  }

  /// The index of a constant; equal bits share one.
  mutating func constant(_ value: Value) -> Int {
    if let index = constantIndex[value] { return index }
    constants.append(value)
    constantIndex[value] = constants.count - 1
    return constants.count - 1
  }

  mutating func cache(_ name: Value) -> Int {
    caches.append(InlineCache(name: name, key: .undefined, version: 0, value: .undefined, index: -1))
    return caches.count - 1
  }

  // MARK: Registers

  mutating func allocate(_ count: Int = 1) -> Int {
    let first = nextRegister
    nextRegister += count
    registerCount = max(registerCount, nextRegister)
    return first
  }

  /// Frees every register from `mark` upwards.
  mutating func release(to mark: Int) { nextRegister = mark }

  // MARK: Protection

  /// Adds the handlers of a protected stretch that ends here.
  mutating func protect(_ protection: Protection, end: Int, target: Int, register: Int) {
    var start = protection.start
    for gap in protection.gaps.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if gap.lowerBound > start {
        handlers.append(Handler(start: start, end: gap.lowerBound, target: target, register: register))
      }
      start = max(start, gap.upperBound)
    }
    if end > start { handlers.append(Handler(start: start, end: end, target: target, register: register)) }
  }
}
