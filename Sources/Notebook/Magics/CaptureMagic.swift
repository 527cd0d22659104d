// `%%capture`: runs a cell and keeps what it prints instead of showing it.

import PythonRuntime

enum CaptureMagic {
  static let table = [
    Magic(
      name: "capture", kind: .cell, usage: "%%capture [--no-stdout] [--no-stderr] [NAME]",
      help: "Runs the cell and keeps what it prints: NAME.stdout, NAME.stderr, NAME.show()."
    ) { (shell, invocation) throws(CellRefusal) in
      var words = invocation.argument.split(separator: " ").map(String.init)
      let keepsOut = !words.contains("--no-stdout")
      let keepsError = !words.contains("--no-stderr")
      words.removeAll { $0 == "--no-stdout" || $0 == "--no-stderr" || $0 == "--no-display" }
      guard words.count <= 1, words.first?.hasPrefix("-") != true else {
        throw shell.usageError(
          "%%capture takes one name, and before it --no-stdout or --no-stderr.", invocation)
      }
      let body = try shell.prepareCell(
        invocation.body ?? "", fileName: invocation.fileName, firstLine: invocation.line + 1)
      let name = words.first
      return { () throws(Raised) in
        try run(shell, body, name: name, keepsOut: keepsOut, keepsError: keepsError)
        return .none
      }
    }
  ]

  /// The class of what was kept.
  static let pythonSource = """
    class CapturedOutput:
        def __init__(self, stdout, stderr):
            self.stdout = stdout
            self.stderr = stderr

        def __str__(self):
            return self.stdout

        def __repr__(self):
            return f'<captured output: {len(self.stdout)} characters>'

        def show(self):
            import sys
            sys.stdout.write(self.stdout)
            sys.stderr.write(self.stderr)

        def __call__(self):
            self.show()

    """

  private static func run(
    _ shell: Shell, _ body: MagicBody, name: String?, keepsOut: Bool, keepsError: Bool
  ) throws(Raised) {
    let interpreter = shell.interpreter
    interpreter.flushOutput()
    let writeOutput = interpreter.writeOutput
    let writeError = interpreter.writeError
    let kept = Kept()
    if keepsOut { interpreter.writeOutput = { kept.out.append(contentsOf: $0) } }
    if keepsError { interpreter.writeError = { kept.error.append(contentsOf: $0) } }
    defer {
      interpreter.writeOutput = writeOutput
      interpreter.writeError = writeError
    }
    _ = try body()
    interpreter.flushOutput()
    guard let name else { return }
    let out = NamespaceMagics.quoted(String(decoding: kept.out, as: UTF8.self))
    let error = NamespaceMagics.quoted(String(decoding: kept.error, as: UTF8.self))
    try shell.perform("\(name) = __import__('_lectern').CapturedOutput(\(out), \(error))")
  }

  private final class Kept {
    var out: [UInt8] = []
    var error: [UInt8] = []
  }
}
