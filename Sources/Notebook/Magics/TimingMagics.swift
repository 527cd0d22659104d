// `%time` and `%%time`: what a statement or a cell costs, in IPython's words, and what its children cost.

import PythonRuntime

enum TimingMagics {
  static let table = [
    Magic(
      name: "time", kind: .line, usage: "%time STATEMENT",
      help:
        "Runs a statement once and prints its CPU time, its time on the clock, and what its children used."
    ) { (shell, invocation) throws(CellRefusal) in
      let compiling = Stopwatch()
      let code = try shell.compile(
        invocation.argument, fileName: invocation.fileName, firstLine: invocation.line)
      let compileSeconds = compiling.elapsed.user
      return { () throws(Raised) in
        try timed(shell, compileSeconds) { () throws(Raised) in try shell.interpreter.run(code) }
      }
    },
    Magic(
      name: "time", kind: .cell, usage: "%%time",
      help: "Runs the cell once and prints its CPU time, its time on the clock, and what its children used."
    ) { (shell, invocation) throws(CellRefusal) in
      guard invocation.argument.isEmpty else {
        throw shell.usageError(
          "No statement can stand behind %%time; write it on the next line, or write %time.", invocation)
      }
      let compiling = Stopwatch()
      let body = try shell.prepareCell(
        invocation.body ?? "", fileName: invocation.fileName, firstLine: invocation.line + 1)
      let compileSeconds = compiling.elapsed.user
      return { () throws(Raised) in try timed(shell, compileSeconds, body) }
    },
  ]

  /// Runs a body against the clock. The lines are printed when it fails too, but not when it asked to leave.
  private static func timed(_ shell: Shell, _ compileSeconds: Double, _ body: MagicBody) throws(Raised)
    -> Value
  {
    let watch = Stopwatch()
    let value: Value
    do {
      value = try body()
    } catch {
      let times = watch.elapsed
      if !shell.isLeaving { report(times, shell, compileSeconds) }
      throw error
    }
    report(watch.elapsed, shell, compileSeconds)
    return value
  }

  private static func report(_ times: ExecutionTimes, _ shell: Shell, _ compileSeconds: Double) {
    shell.print(TimeReport.lines(times, compileSeconds: compileSeconds, ascii: shell.usesASCII))
  }
}
