// Runs cells in an interpreter: takes a source with magics in it, gives the value as text or the error.
// It knows nothing of processes, sockets or the front end.

import Processes
import PythonRuntime

/// What lies between the kernel and the interpreter.
final class Shell {
  /// One source that was run.
  struct HistoryEntry {
    var number: Int
    var source: String
    /// What tracebacks call it.
    var fileName = ""
  }

  /// The longest text of a value that is shown, in bytes.
  static let resultLimit = 16 << 20
  /// The name under which cells call their magics.
  static let magicFunction = "__lectern_magic__"

  let interpreter: Interpreter
  /// True where the output cannot carry characters beyond ASCII.
  let usesASCII: Bool
  private(set) var history: [HistoryEntry] = []
  /// The magics of all cells so far: a function that a cell defined may run its magic at any time later.
  private var magics: [MagicBody] = []
  private var magicTexts: [String] = []

  init(interpreter: Interpreter, usesASCII: Bool) {
    self.interpreter = interpreter
    self.usesASCII = usesASCII
    installMagicFunction()
    try? perform("In, Out = [''], {}")
  }

  /// Runs a source and says how it ended.
  func execute(_ request: ExecuteRequest) -> ExecuteReply {
    let watch = Stopwatch()
    if !request.isUnnoticed { remember(request) }
    var reply = ExecuteReply(number: request.number, times: ExecutionTimes())
    let before = SessionValues(interpreter)
    do {
      let body = try prepareCell(request.source, fileName: request.fileName, firstLine: 1)
      do {
        let value = try body()
        reply.result = try display(value, of: request)
      } catch {
        var error = ExecutionError(interpreter.takeException(), fileName: request.fileName)
        error.traceback = TracebackCleaning(function: Self.magicFunction, magics: magicTexts)
          .clean(error.traceback)
        reply.error = error
      }
    } catch {
      reply.error = error.error
    }
    interpreter.flushOutput()
    reply.times = watch.elapsed
    reply.changed = SessionValues(interpreter).changed(since: before, assigned: request.assigned, interpreter)
    return reply
  }

  private func remember(_ request: ExecuteRequest) {
    history.append(HistoryEntry(number: request.number, source: request.source, fileName: request.fileName))
    note("In.extend([''] * (\(request.number) - len(In)) + [\(NamespaceMagics.quoted(request.source))])")
  }

  /// Compiles a cell with all its magics, so that an error in any of them is found before something runs.
  ///
  /// - Parameters:
  ///   - source: the cell's text or the rest of it.
  ///   - fileName: what tracebacks call the cell.
  ///   - firstLine: the line of the cell on which `source` starts.
  func prepareCell(_ source: String, fileName: String, firstLine: Int) throws(CellRefusal) -> MagicBody {
    if let found = MagicSyntax.cellMagic(in: source) {
      let invocation = MagicInvocation(
        name: found.name, argument: found.argument, body: found.body,
        line: firstLine + found.bodyLine - 2, fileName: fileName)
      return try prepare(invocation)
    }
    let plain = try MagicSyntax.replacing(in: source) { (call: MagicCall) throws(CellRefusal) -> String in
      var call = call
      call.line += firstLine - 1
      return try self.register(call, fileName: fileName)
    }
    let code = try compile(plain, fileName: fileName, firstLine: firstLine)
    return { () throws(Raised) in try self.interpreter.run(code) }
  }

  /// Compiles Python without magics, so that its lines carry the numbers of the cell.
  func compile(_ source: String, fileName: String, firstLine: Int) throws(CellRefusal) -> Code {
    let padded = String(repeating: "\n", count: max(0, firstLine - 1)) + source
    do {
      return try interpreter.compile(padded, fileName: fileName, mode: .interactive)
    } catch {
      let report = interpreter.report(error, source: padded, fileName: fileName)
      var refusal = ExecutionError(report, fileName: fileName)
      refusal.isSyntaxError = true
      refusal.line = Int(error.range.line)
      throw CellRefusal(error: refusal)
    }
  }

  /// A refusal of a magic that is not used as it should be.
  func usageError(_ sentence: String, _ invocation: MagicInvocation) -> CellRefusal {
    let place = "  File \"\(invocation.fileName)\", line \(invocation.line)\n"
    return CellRefusal(
      error: ExecutionError(
        typeName: "UsageError", message: sentence, traceback: place + "UsageError: \(sentence)\n",
        line: invocation.line))
  }

  /// Sends what has been printed and is still gathered.
  var flushOutput: () -> Void = {}

  /// Waits for a child, heeding interrupts. Returns its exit status, negative for a signal.
  func wait(for child: Int32) throws(Raised) -> Int32 {
    while true {
      switch Children.wait(for: child) {
      case .ended(let end): return end.status.exitCode
      case .noSuchChild: return 127
      case .timedOut, .interrupted: try interpreter.handleSignals(interpreter)
      }
    }
  }

  /// Prints text as the program itself would.
  func print(_ text: String) {
    var text = text
    text.withUTF8 { interpreter.writeOutput(UnsafeRawBufferPointer($0)) }
  }

  /// Names that the session has defined, sorted, without those that start with an underscore.
  var definedNames: [String] {
    interpreter.globalNames.filter { !$0.hasPrefix("_") && !Self.ownNames.contains($0) }.sorted()
  }

  /// True while the exception that is being raised asks to leave the program.
  var isLeaving: Bool { interpreter.isLeaving }

  /// The value of an expression of our own making.
  func evaluate(_ expression: String) throws(Raised) -> Value {
    do {
      let code = try interpreter.compile(expression, fileName: "<lectern>", mode: .interactive)
      return try interpreter.run(code)
    } catch let error as Raised {
      throw error
    } catch {
      throw interpreter.raise(.valueError, "\(expression) is no expression")
    }
  }

  /// Keeps something in `In` or `Out`, as long as these are what they were: a cell may have put something else there.
  private func note(_ statement: String) {
    do throws(Raised) {
      try perform(statement)
    } catch {
      _ = interpreter.takeException()
    }
  }

  /// Names that every session has.
  static let ownNames: Set<String> = ["In", "Out"]

  /// Runs statements of our own making.
  func perform(_ statements: String) throws(Raised) { _ = try evaluate(statements) }

  /// Puts the values of `{expression}` and `$name` into the text of a command. A name that is not defined and a
  /// text with an expression that has no value stay as they are: they are the shell's.
  func expandingVariables(_ text: String) -> String {
    VariableExpansion.expand(text) { expression in
      do {
        return interpreter.text(of: try evaluate("str(\(expression))"))
      } catch {
        _ = interpreter.takeException()
        return nil
      }
    }
  }

  private func prepare(_ invocation: MagicInvocation) throws(CellRefusal) -> MagicBody {
    let kind: Magic.Kind = invocation.isCell ? .cell : .line
    if let magic = Magic.named(invocation.name, kind) {
      if invocation.isCell, invocation.body?.allSatisfy(\.isWhitespace) == true {
        var sentence = "\(invocation.spelling) needs the lines that it is about below it"
        if Magic.named(invocation.name, .line) != nil {
          sentence += "; for one line write %\(invocation.name)"
        }
        throw usageError(sentence + ".", invocation)
      }
      return try magic.prepare(self, invocation)
    }
    if Magic.named(invocation.name, kind == .line ? .cell : .line) != nil {
      let hint =
        kind == .line
        ? "stands on a cell's first line and is written %%\(invocation.name)"
        : "is for one line and is written %\(invocation.name)"
      throw usageError("\(invocation.spelling) \(hint).", invocation)
    }
    throw usageError("There is no magic \(invocation.spelling); %lsmagic lists them.", invocation)
  }

  private func register(_ call: MagicCall, fileName: String) throws(CellRefusal) -> String {
    var invocation = MagicInvocation(name: "", argument: call.argument, line: call.line, fileName: fileName)
    let body: MagicBody
    switch call.kind {
    case .line(let name):
      invocation.name = name
      body = try prepare(invocation)
    case .shell:
      body = SystemMagics.shell(self, invocation, isAssigned: call.isAssigned)
    case .help(let detail):
      body = HelpMagics.help(self, name: call.argument, detail: detail)
    }
    magics.append(body)
    magicTexts.append(call.text)
    return "\(Self.magicFunction)(\(magics.count - 1))"
  }

  private func installMagicFunction() {
    let run = NativeDefinition("run_magic", "number, /") {
      [unowned self] (interpreter, arguments) throws(Raised) -> Value in
      guard let number = interpreter.int(of: arguments[0]), self.magics.indices.contains(number) else {
        throw interpreter.raise(.valueError, "there is no magic of this number")
      }
      return try self.magics[number]()
    }
    let clock = NativeDefinition("clock", "") { (interpreter, _) throws(Raised) -> Value in
      interpreter.float(Double(Clock.monotonic()) / 1e9)
    }
    interpreter.addModule(
      NativeModule(
        name: "_lectern", functions: [run, clock],
        source: CaptureMagic.pythonSource + TimeitMagics.pythonSource))
    let source = "from _lectern import run_magic as \(Self.magicFunction)\n"
    if let code = try? interpreter.compile(source, fileName: "<lectern>", mode: .module) {
      _ = try? interpreter.run(code)
    }
  }

  /// The text of a value that is to be shown; keeps it as `_` and `_n`. Nil if there is nothing to show.
  private func display(_ value: Value, of request: ExecuteRequest) throws(Raised) -> String? {
    guard value != .none, !LogicalLineScanner.endsWithSemicolon(request.source) else { return nil }
    let text = try interpreter.repr(value)
    if request.isUnnoticed { return text }
    for (newer, older) in [("__", "___"), ("_", "__")] {
      if let value = interpreter.global(newer) { interpreter.setGlobal(older, value) }
    }
    interpreter.setGlobal("_", value)
    interpreter.setGlobal("_\(request.number)", value)
    note("Out[\(request.number)] = _\(request.number)")
    let size = text.utf8.count
    guard size > Self.resultLimit else { return text }
    let start = String(decoding: text.utf8.prefix(Self.resultLimit), as: UTF8.self)
    return "\(start)… (\(size - Self.resultLimit) more bytes)"
  }
}

extension ExecutionError {
  /// What the interpreter reports, with the innermost line of the cell.
  init(_ report: ExceptionReport, fileName: String) {
    self.init(
      typeName: report.typeName, message: report.message, traceback: report.traceback,
      isKeyboardInterrupt: report.isKeyboardInterrupt, isSystemExit: report.isSystemExit,
      exitCode: report.isSystemExit ? report.exitCode : 1,
      line: report.entries.last { $0.file == fileName }?.line)
  }
}
