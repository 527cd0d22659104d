// From the syntax tree to bytecode. One `Compiler` makes the code of one frame; functions and class bodies inside get
// compilers of their own, comprehensions are compiled into the frame around them.

import PythonSyntax

/// What the compiler needs from the interpreter: values for constants.
protocol ConstantMaker: AnyObject {
  func internedString(_ text: String) -> Value
  func makeString(codePoints: [UInt32]) -> Value
  func makeBytes(_ bytes: [UInt8]) -> Value
  func makeInteger(digits: String, radix: Int) -> Value
  func makeInteger(_ integer: Int) -> Value
  func makeFloat(_ double: Double) -> Value
  func makeComplex(_ real: Double, _ imaginary: Double) -> Value
  func makeTuple(_ items: [Value]) -> Value
  func makeCode(_ builder: CodeBuilder, _ info: CodeInfo, result: CallResult, localCount: Int) -> Value
  /// Tells the user of code that is valid but hardly meant.
  func warn(_ message: String, file: SourceFile, line: Int)
  /// A function of the runtime that compiled code calls.
  func helper(_ helper: RuntimeHelper) -> Value
}

/// Functions of the runtime that compiled code calls as it calls any other.
enum RuntimeHelper: Int, CaseIterable {
  /// `(exception, type)` to the tuple of the part that `except* type` takes, and the rest.
  case splitGroup
  /// `(original, raised, rest)` to what an `except*` statement raises at its end, or None.
  case joinGroup
  /// `()` before a body with annotated names: its namespace gets `__annotations__` unless it has them.
  case openAnnotations
  /// `()` behind a statement that may have let go of the last reference to an object.
  case lookForDead
}

/// How code at the top of a source is run.
public enum CompileMode: Sendable {
  /// A module or script: no result.
  case module
  /// A cell or entry: the value of a last expression statement is the result.
  case interactive
  /// One expression, as `eval` takes it.
  case expression
}

final class Compiler {
  let maker: any ConstantMaker
  let file: SourceFile
  let scopes: [ScopeKey: Scope]
  let parent: Compiler?
  /// The scope that the frame belongs to, and the one (perhaps a comprehension in it) being compiled.
  let frameScope: Scope
  var scope: Scope
  let name: String
  let qualifiedName: String
  /// Name of the class around, for private names.
  let className: String?
  var code = CodeBuilder()
  var info: CodeInfo
  var contexts: [Context] = []
  /// Registers by scope and name: of values, or of cells where the scope says so.
  var registers: [ObjectIdentifier: [String: Int]] = [:]
  /// Registers of locals that are bound on every way to this point.
  var assigned: Set<Int> = []
  var localCount = 0
  /// Names at the top go to a namespace that is not the globals (class bodies, `exec` with two dicts).
  var usesNamespace: Bool
  /// Warnings given, since a body may be compiled more than once.
  var warnings: Set<String> = []
  /// Failures of rules that only the compiler can see.
  var failure: SyntaxFailure?

  init(
    maker: any ConstantMaker, file: SourceFile, scopes: [ScopeKey: Scope], parent: Compiler?, scope: Scope,
    name: String, qualifiedName: String, className: String?, firstLine: Int, usesNamespace: Bool
  ) {
    self.maker = maker
    self.file = file
    self.scopes = scopes
    self.parent = parent
    self.frameScope = scope
    self.scope = scope
    self.name = name
    self.qualifiedName = qualifiedName
    self.className = className
    self.usesNamespace = usesNamespace
    info = CodeInfo(name: name, qualifiedName: qualifiedName, file: file, firstLine: firstLine)
  }

  /// Compiles a whole source.
  static func compile(
    _ module: Module, file: SourceFile, mode: CompileMode, maker: any ConstantMaker, usesNamespace: Bool
  ) throws(SyntaxFailure) -> Value {
    let builder = ScopeBuilder(module)
    let compiler = Compiler(
      maker: maker, file: file, scopes: builder.scopes, parent: nil, scope: builder.root, name: "<module>",
      qualifiedName: "<module>", className: nil, firstLine: 1, usesNamespace: usesNamespace)
    compiler.compileTop(module.body, mode: mode)
    if let failure = compiler.failure { throw failure }
    return compiler.finish()
  }

  private func compileTop(_ body: [Statement], mode: CompileMode) {
    declareTopLocals()
    let result = code.allocate()
    if mode == .module, !usesNamespace, let first = body.first, case .expression(let doc) = first.kind,
      case .string(let points) = doc.kind
    {
      loadConstant(maker.makeString(codePoints: points), into: result)
      code.emit(.storeGlobal, result, 0, nameCache("__doc__"))
    }
    openAnnotations(body)
    code.emit(.loadConstant, result, 0, code.constant(.none))
    for (index, statement) in body.enumerated() {
      if index == body.count - 1, mode != .module, case .expression(let value) = statement.kind {
        code.place = statement.range
        compile(value, into: result)
      } else {
        compile(statement)
        if statement.mayLetGo { lookForDead() }
      }
    }
    code.emit(.return, result)
  }

  /// Comprehensions at the top may need cells or registers; nothing else lives in registers there.
  private func declareTopLocals() { registers[ObjectIdentifier(scope)] = [:] }

  /// Makes the code object.
  func finish() -> Value {
    info.positions = code.positions
    info.handlers = code.handlers
    info.freeNames = frameScope.free.map { mangle($0) }
    let yields = frameScope.containsYield || frameScope.sort == .generator
    let result: CallResult =
      switch (yields, frameScope.isAsync) {
      case (false, false): .value
      case (true, false): .generator
      case (false, true): .coroutine
      case (true, true): .asyncGenerator
      }
    return maker.makeCode(code, info, result: result, localCount: localCount)
  }

  func fail(_ message: String, _ range: SourceRange) {
    if failure == nil { failure = SyntaxFailure(.syntax, message, at: range) }
  }

  // MARK: Frames inside

  /// Prepares registers and cells of a function's locals: parameters first, then other locals, then free variables.
  func declareLocals(_ parameters: Parameters) {
    let all = parameters.all
    var table: [String: Int] = [:]
    for parameter in all { table[parameter.name] = code.allocate() }
    let names = UnsafeMutableBufferPointer<Value>.allocate(capacity: all.count)
    _ = names.initialize(from: all.map { maker.internedString(mangle($0.name)) })
    info.parameters = ParameterLayout(
      positionalOnlyCount: Int32(parameters.positionalOnly.count),
      positionalCount: Int32(parameters.positionalOnly.count + parameters.positional.count),
      keywordOnlyCount: Int32(parameters.keywordOnly.count), hasVariadic: parameters.variadic != nil,
      hasKeywordVariadic: parameters.keywordVariadic != nil, names: names)
    for parameter in all { assigned.insert(table[parameter.name] ?? 0) }
    for name in scope.order
    where table[name] == nil && !scope.globals.contains(name) && !scope.nonlocals.contains(name) {
      table[name] = code.allocate()
    }
    localCount = code.nextRegister
    info.localNames = table.sorted { $0.value < $1.value }.map { mangle($0.key) }
    declareCells(in: &table)
    registers[ObjectIdentifier(scope)] = table
  }

  /// Wraps cells around locals that inner functions use, and brings in the closure's cells.
  func declareCells(in table: inout [String: Int]) {
    for name in scope.cells.sorted() {
      guard let register = table[name] else { continue }
      code.emit(.makeCell, register)
      info.cellRegisters[register] = mangle(name)
    }
    if !scope.free.isEmpty {
      let first = code.allocate(scope.free.count)
      code.emit(.loadClosure, first, 0, scope.free.count)
      for (index, name) in scope.free.enumerated() {
        table["free " + name] = first + index
        info.cellRegisters[first + index] = mangle(name)
      }
    }
  }

  func inner(_ scope: Scope, name: String, className: String?, firstLine: Int) -> Compiler {
    let prefix: String
    if frameScope.sort == .module {
      prefix = ""
    } else if frameScope.sort == .classBody {
      prefix = qualifiedName + "."
    } else {
      prefix = qualifiedName + ".<locals>."
    }
    let isGlobal = frameScope.globals.contains(name)
    return Compiler(
      maker: maker, file: file, scopes: scopes, parent: self, scope: scope, name: name,
      qualifiedName: isGlobal ? name : prefix + name, className: className, firstLine: firstLine,
      usesNamespace: scope.sort == .classBody)
  }

  /// The scope that the first pass made for a node.
  func scope(at range: SourceRange, _ sort: Scope.Sort) -> Scope {
    scopes[ScopeBuilder.key(range, sort)] ?? Scope(sort, parent: nil)
  }

  /// Private names inside a class carry its name. Source: Python reference, "Identifiers (Names)".
  func mangle(_ name: String) -> String {
    guard let className, name.utf8.starts(with: "__".utf8), !name.hasSuffix("__"), !name.contains(".") else {
      return name
    }
    let stripped = className.drop { $0 == "_" }
    return stripped.isEmpty ? name : "_" + stripped + name
  }

  func nameConstant(_ name: String) -> Int { code.constant(maker.internedString(mangle(name))) }
  func nameCache(_ name: String) -> Int { code.cache(maker.internedString(mangle(name))) }

  // MARK: Names

  enum Access {
    case register(Int)
    /// A register that holds the variable's cell.
    case cell(Int)
    case global
    case namespace
    case namespaceOrCell(Int)
  }

  func access(_ name: String) -> Access {
    switch scope.resolve(name) {
    case .local:
      if scope.sort == .classBody { return .namespace }
      return place(name, in: scope)
    case .enclosing(let binder):
      // A comprehension's name, or its surroundings', in this very frame.
      if registers[ObjectIdentifier(binder)]?[name] != nil, frameOwns(binder) {
        return place(name, in: binder)
      }
      if let register = registers[ObjectIdentifier(frameScope)]?["free " + name] {
        return frameScope.sort == .classBody && scope === frameScope
          ? .namespaceOrCell(register) : .cell(register)
      }
      return .global
    case .explicitGlobal: return .global
    case .global:
      return usesNamespace && scope === frameScope ? .namespace : .global
    }
  }

  private func frameOwns(_ binder: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current {
      if here === binder { return true }
      if here.hasFrame { return false }
      current = here.parent
    }
    return false
  }

  private func place(_ name: String, in owner: Scope) -> Access {
    guard let register = registers[ObjectIdentifier(owner)]?[name] else { return .global }
    return owner.cells.contains(name) ? .cell(register) : .register(register)
  }

  func load(_ name: String, into target: Int) {
    switch access(name) {
    case .register(let register):
      checkBound(register, name)
      if register != target { code.emit(.move, target, register) }
    case .cell(let register): code.emit(.loadCell, target, register, nameConstant(name))
    case .global: code.emit(.loadGlobal, target, 0, nameCache(name))
    case .namespace: code.emit(.loadName, target, 0, nameConstant(name))
    case .namespaceOrCell(let register): code.emit(.loadClassCell, target, register, nameConstant(name))
    }
  }

  func checkBound(_ register: Int, _ name: String) {
    if !assigned.contains(register) { code.emit(.checkLocal, register, 0, nameConstant(name)) }
  }

  func store(_ name: String, from source: Int) {
    switch access(name) {
    case .register(let register):
      if register != source { code.emit(.move, register, source) }
      assigned.insert(register)
    case .cell(let register): code.emit(.storeCell, register, source)
    case .global: code.emit(.storeGlobal, source, 0, nameCache(name))
    case .namespace, .namespaceOrCell: code.emit(.storeName, source, 0, nameConstant(name))
    }
  }

  func delete(_ name: String) {
    switch access(name) {
    case .register(let register):
      code.emit(.deleteLocal, register, 0, nameConstant(name))
      assigned.remove(register)
    case .cell(let register): code.emit(.deleteCell, register, 0, nameConstant(name))
    case .global: code.emit(.deleteGlobal, 0, 0, nameConstant(name))
    case .namespace, .namespaceOrCell: code.emit(.deleteName, 0, 0, nameConstant(name))
    }
  }

  /// True for a register of a local variable, which may be read again while a value for it is being built.
  func isVariable(_ register: Int) -> Bool {
    register < localCount || comprehensionRegisters.contains(register)
  }
  var comprehensionRegisters: Set<Int> = []

  func loadConstant(_ value: Value, into target: Int) {
    code.emit(.loadConstant, target, 0, code.constant(value))
  }
}
