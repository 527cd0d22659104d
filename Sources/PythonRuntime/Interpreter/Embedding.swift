// What a program that embeds the interpreter uses: compile, run, read results, describe exceptions.

import BigInt
import PythonSyntax

/// An exception as the embedding program sees it.
public struct ExceptionReport: Sendable {
  /// The class's name, with its module where that is not `builtins` or `__main__`.
  public var typeName: String
  /// `str` of the exception.
  public var message: String
  /// The whole text as Python prints it, with its final newline.
  public var traceback: String
  public var entries: [TracebackEntry]
  public var isSystemExit: Bool
  /// The status that `sys.exit` asks for.
  public var exitCode: Int32
  /// What `sys.exit` was given where it is neither a number nor None: goes to standard error.
  public var exitMessage: String?
  public var isKeyboardInterrupt: Bool
}

extension Interpreter: ConstantMaker {
  func makeInteger(digits: String, radix: Int) -> Value {
    makeInteger(BigInt(digits, radix: radix) ?? 0)
  }

  func makeCode(_ builder: CodeBuilder, _ info: CodeInfo, result: CallResult, localCount: Int) -> Value {
    let instructions = heap.allocate(max(builder.instructions.count, 1) * 8).of(Instruction.self)
    instructions.initialize(from: builder.instructions, count: builder.instructions.count)
    let constants = allocateValues(builder.constants.count)
    constants.initialize(from: builder.constants, count: builder.constants.count)
    let caches = heap.allocate(max(builder.caches.count, 1) * MemoryLayout<InlineCache>.stride).of(
      InlineCache.self)
    caches.initialize(from: builder.caches, count: builder.caches.count)
    codes.append(info)
    hasHandlers.append(!info.handlers.isEmpty)
    let reference = heap.allocate(MemoryLayout<CodeObject>.size)
    let parameters = info.parameters
    reference.asCode.initialize(
      to: CodeObject(
        header: header(.code, .code), info: codes.count - 1, instructions: instructions, constants: constants,
        caches: caches, instructionCount: Int32(builder.instructions.count),
        constantCount: Int32(builder.constants.count), cacheCount: Int32(builder.caches.count),
        registerCount: Int32(builder.registerCount + 1), parameterCount: Int32(parameters.names.count),
        unboundCount: Int32(localCount - parameters.names.count), result: result,
        quickCount: parameters.isSimple && result == .value ? Int(parameters.positionalCount) : -1,
        parameters: parameters, name: internedString(info.name),
        qualifiedName: internedString(info.qualifiedName), heat: translationThreshold, machine: nil))
    return Value(reference)
  }

  func warn(_ message: String, file: SourceFile, line: Int) {
    var text = "\(file.name):\(line): SyntaxWarning: \(message)\n"
    if !file.name.hasPrefix("<"), let source = file.line(line) {
      let stripped = source.drop { $0 == " " || $0 == "\t" }
      text +=
        "  " + String(stripped.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed()) + "\n"
    }
    text.withUTF8 { writeError(UnsafeRawBufferPointer($0)) }
  }

  func helper(_ helper: RuntimeHelper) -> Value { runtimeHelpers[helper.rawValue] }

  // MARK: Running

  func compileSource(
    _ source: String, fileName: String, mode: CompileMode, usesNamespace: Bool, isLibrary: Bool = false
  ) throws(Raised) -> Value {
    do throws(SyntaxFailure) {
      let module: Module
      if mode == .expression {
        let expression = try PythonParser.parseExpression(source)
        module = Module(body: [Statement(.expression(expression), expression.range)])
      } else {
        module = try isLibrary ? PythonParser.parseOutline(source) : PythonParser.parseModule(source)
      }
      return try Compiler.compile(
        module, file: SourceFile(name: fileName, text: source), mode: mode, maker: self,
        usesNamespace: usesNamespace)
    } catch {
      throw raise(error, source: source, fileName: fileName, endsLine: mode != .expression)
    }
  }

  /// Compiles source for `run`.
  /// - Parameter fileName: what tracebacks call the source.
  public func compile(_ source: String, fileName: String, mode: CompileMode) throws(SyntaxFailure) -> Code {
    let module = try PythonParser.parseModule(source)
    let file = SourceFile(name: fileName, text: source)
    return Code(
      try Compiler.compile(module, file: file, mode: mode, maker: self, usesNamespace: false), self)
  }

  /// The namespace in which `run` runs.
  var globals: Value { mainModule.reference.asModule.pointee.namespace }

  /// Runs compiled source in the namespace of `__main__`.
  public func run(_ code: Code) throws(Raised) -> Value {
    // Sources that run other sources leave the mark where the first one set it.
    let isOutermost = frameIndex < 0
    var mark: UInt64 = 0
    if isOutermost {
      belongsToThisThread()
      outermostStackPointer = withUnsafeMutablePointer(to: &mark) { UnsafeMutableRawPointer($0) }
    }
    defer { if isOutermost { outermostStackPointer = nil } }
    return try runCode(code.value, globals: globals, namespace: .undefined)
  }

  public func repr(_ value: Value) throws(Raised) -> String { text(try representation(value)) }

  public func flushOutput() { flushHook() }

  /// Handles a pending signal, for functions in Swift that were interrupted while they waited.
  public func checkSignals() throws(Raised) { try poll() }

  // MARK: Names and values

  public func global(_ name: String) -> Value? {
    let value = getName(globals.reference, internedString(name))
    return value.isUndefined ? nil : value
  }

  public func setGlobal(_ name: String, _ value: Value) {
    setName(globals.reference, internedString(name), value)
  }

  public var globalNames: [String] {
    let pairs = dictPairs(globals.reference)
    return stride(from: 0, to: pairs.count, by: 2).compactMap {
      pairs[$0].isKind(.string) ? text(pairs[$0]) : nil
    }
  }

  public func string(_ text: String) -> Value { makeString(text) }
  public func text(of value: Value) -> String? { value.isKind(.string) ? text(value) : nil }
  public func integer(_ integer: Int) -> Value { makeInteger(integer) }
  public func int(of value: Value) -> Int? {
    let plain = plainInteger(value)
    return plain.isSmall ? plain.small : bigInteger(plain).flatMap { Int(exactly: $0) }
  }
  public func float(_ double: Double) -> Value { makeFloat(double) }
  public func typeName(of value: Value) -> String { className(of: value) }

  /// Keeps a value alive while Swift code holds it across calls into Python.
  public func retain(_ value: Value) { roots.append(value) }
  public func release(_ value: Value) {
    if let index = roots.lastIndex(of: value) { roots.remove(at: index) }
  }

  // MARK: Exceptions

  /// Whether the pending exception asks to leave the program.
  public var isLeaving: Bool {
    pendingException.isKind(.exception) && isSubclass(classOf(pendingException), exceptionClass(.systemExit))
  }

  /// Describes the pending exception and clears it.
  public func takeException() -> ExceptionReport {
    let exception = pendingException
    pendingException = .undefined
    handled = .none
    guard exception.isKind(.exception) else {
      return ExceptionReport(
        typeName: "SystemError", message: "an exception was lost",
        traceback: "SystemError: an exception was lost\n",
        entries: [], isSystemExit: false, exitCode: 1, exitMessage: nil, isKeyboardInterrupt: false)
    }
    let cls = classOf(exception)
    let module = moduleName(cls)
    let name = text(cls.asClass.pointee.qualifiedName)
    var message = ""
    do throws(Raised) {
      message = text(try str(exception))
    } catch {
      pendingException = .undefined
    }
    let isExit = isSubclass(cls, exceptionClass(.systemExit))
    var report = ExceptionReport(
      typeName: module == nil || module == "__main__" ? name : (module ?? "") + "." + name, message: message,
      traceback: tracebackText(exception), entries: tracebackEntries(exception), isSystemExit: isExit,
      exitCode: 1,
      exitMessage: nil, isKeyboardInterrupt: isSubclass(cls, exceptionClass(.keyboardInterrupt)))
    if isExit {
      let code = exceptionIntrinsicCode(exception)
      if code.isNone {
        report.exitCode = 0
      } else if let number = int(of: code) {
        report.exitCode = Int32(truncatingIfNeeded: number)
      } else {
        report.exitMessage = message
      }
    }
    return report
  }

  private func exceptionIntrinsicCode(_ exception: Value) -> Value {
    let arguments = exception.reference.asException.pointee.arguments.reference.asTuple
    return arguments.pointee.count > 0 ? arguments.items[0] : .none
  }

  /// Makes a SyntaxError pending.
  /// - Parameter isScript: the source is a script's whole file. Without a comment that names its encoding, CPython
  ///   counts the columns of such a file in bytes.
  func raise(
    _ failure: SyntaxFailure, source: String, fileName: String, isScript: Bool = false, endsLine: Bool = true
  )
    -> Raised
  {
    let exception: BuiltinException =
      switch failure.category {
      case .syntax: .syntaxError
      case .indentation: .indentationError
      case .tab: .tabError
      }
    let raised = raise(exception, failure.message)
    let file = SourceFile(name: fileName, text: source)
    let line = failure.shownLine ?? file.line(Int(failure.range.line)).map(String.init) ?? ""
    let isBeforeLine = failure.isAtEndOfBlock && Int(failure.range.column) < line.utf8.count
    let countsBytes =
      failure.shownLine != nil
      || isScript && !failure.isOfTokens && !source.prefix(200).contains("coding")
    func offset(_ column: Int32, _ number: Int32) -> Int {
      if countsBytes { return max(Int(column) - failure.shownStart, 0) + 1 }
      let bytes = Array((file.line(Int(number)) ?? "").utf8.prefix(max(Int(column), 0)))
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.count + 1
        + max(Int(column) - (file.line(Int(number))?.utf8.count ?? 0), 0)
    }
    let details: [(String, Value)] = [
      ("filename", makeString(fileName)), ("lineno", Value(small: Int(failure.range.line))),
      (
        "offset",
        Value(
          small: offset(failure.range.column, failure.range.line) - (isBeforeLine ? 1 : 0))
      ),
      ("text", makeString(line + (endsLine && !failure.hasOpenLine ? "\n" : ""))),
      ("end_lineno", Value(small: Int(failure.range.endLine))),
      (
        "end_offset",
        Value(small: failure.openEnd(in: line) ?? offset(failure.range.endColumn, failure.range.endLine))
      ),
    ]
    let message = makeString(failure.message)
    setExceptionAttribute("msg", message)
    for (name, value) in details { setExceptionAttribute(name, value) }
    setExceptionAttribute("print_file_and_line", .none)
    pendingException.reference.asException.pointee.arguments = makeTuple([
      message, makeTuple(details.map(\.1)),
    ])
    return raised
  }

  /// Describes source that does not compile.
  public func report(_ failure: SyntaxFailure, source: String, fileName: String) -> ExceptionReport {
    _ = raise(failure, source: source, fileName: fileName, isScript: fileName.hasSuffix(".py"))
    return takeException()
  }
}

extension SyntaxFailure {
  /// What CPython says of the end where it does not know it.
  fileprivate func openEnd(in line: String) -> Int? {
    if isAtEndOfBlock { return -1 }
    return switch message {
    case "unexpected indent", "unindent does not match any outer indentation level": -1
    case "expected 'except' or 'finally' block": Int(range.column) >= line.utf8.count ? -1 : nil
    case "':' expected after dictionary key", "unexpected character after line continuation character": 0
    default:
      message.hasSuffix(" was never closed")
        ? 0
        : message.hasPrefix("expected an indented block") && Int(range.column) >= line.utf8.count ? -1 : nil
    }
  }

  /// Whether CPython gives the line without its end.
  fileprivate var hasOpenLine: Bool { message.hasPrefix("unterminated string") }

  /// Whether CPython's tokenizer finds the fault, which counts columns in characters everywhere.
  fileprivate var isOfTokens: Bool {
    let beginnings = [
      "closing parenthesis", "invalid binary", "invalid character", "invalid decimal", "invalid digit",
      "invalid hexadecimal", "invalid non-printable", "invalid octal", "leading zeros", "too many nested",
      "unexpected EOF", "unexpected character after", "unmatched", "unterminated",
    ]
    return beginnings.contains { message.hasPrefix($0) }
  }
}
