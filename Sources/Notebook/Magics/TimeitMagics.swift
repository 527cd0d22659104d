// `%timeit` and `%%timeit`: how long a short statement takes, measured over many runs, in IPython's words.

import Processes
import PythonRuntime

enum TimeitMagics {
  private static let help =
    "Measures a statement over many runs: -n LOOPS, -r RUNS, -p DIGITS, -q prints nothing, -o gives the result."

  static let table: [Magic] = [
    Magic(
      name: "timeit", kind: .line, usage: "%timeit [-n N -r R -p P -q -o] STATEMENT", help: help
    ) { (shell, invocation) throws(CellRefusal) in
      let (options, statement) = try TimeitOptions.parse(shell, invocation)
      guard !statement.isEmpty else { throw shell.usageError("%timeit wants a statement.", invocation) }
      return try prepare(shell, invocation, options, setup: "", statement: statement)
    },
    Magic(
      name: "timeit", kind: .cell, usage: "%%timeit [-n N -r R -p P -q -o] [SETUP]", help: help
    ) { (shell, invocation) throws(CellRefusal) in
      let (options, setup) = try TimeitOptions.parse(shell, invocation)
      return try prepare(shell, invocation, options, setup: setup, statement: invocation.body ?? "")
    },
  ]

  /// The class of what `-o` gives.
  static let pythonSource = """
    class TimeitResult:
        def __init__(self, loops, repeat, best, worst, all_runs, average, stdev, text):
            self.loops = loops
            self.repeat = repeat
            self.best = best
            self.worst = worst
            self.all_runs = all_runs
            self.timings = [seconds / loops for seconds in all_runs]
            self.average = average
            self.stdev = stdev
            self._text = text

        def __str__(self):
            return self._text

        def __repr__(self):
            return '<TimeitResult : ' + self._text + '>'

    """

  /// A loop of this name runs the statement: the parameter is the count, the value the seconds it took.
  private static let function = "__lectern_timeit__"

  private static func prepare(
    _ shell: Shell, _ invocation: MagicInvocation, _ options: TimeitOptions, setup: String, statement: String
  ) throws(CellRefusal) -> MagicBody {
    // Compiled by itself first: a syntax error then shows the statement as it was written.
    _ = try shell.compile(statement, fileName: invocation.fileName, firstLine: invocation.line)
    let source = """
      def \(function)(__lectern_count__):
          from _lectern import clock as __lectern_clock__
      \(indented(setup, by: 4))
          __lectern_start__ = __lectern_clock__()
          for __lectern_index__ in range(__lectern_count__):
      \(indented(statement, by: 8))
              pass
          return __lectern_clock__() - __lectern_start__
      """
    let watch = Stopwatch()
    let definition = try shell.compile(source, fileName: "<timeit>", firstLine: 1)
    let compileSeconds = watch.elapsed.user
    return { () throws(Raised) in
      _ = try shell.interpreter.run(definition)
      let measured = try measure(shell, options)
      if !options.isQuiet {
        if let warning = measured.warning { shell.print(warning + "\n") }
        shell.print(measured.text(precision: options.precision, ascii: shell.usesASCII) + "\n")
        if compileSeconds > 0.1 {
          shell.print("Compiler time: \(TimeText.decimal(compileSeconds, digits: 2)) s\n")
        }
      }
      guard options.givesResult else { return .none }
      return try result(measured, shell, options)
    }
  }

  private static func measure(_ shell: Shell, _ options: TimeitOptions) throws(Raised) -> TimeitMeasurement {
    func run(_ loops: Int) throws(Raised) -> Double {
      let value = try shell.evaluate("\(function)(\(loops))")
      return try shell.interpreter.double(of: value)
    }
    var loops = options.loops ?? 1
    if options.loops == nil {
      for exponent in 0..<10 {
        loops = (0..<exponent).reduce(1) { product, _ in product * 10 }
        if try run(loops) >= 0.2 { break }
      }
    }
    var runs: [Double] = []
    for _ in 0..<options.runs { runs.append(try run(loops) / Double(loops)) }
    return TimeitMeasurement(runs: runs, loops: loops)
  }

  /// The object that `-o` gives, with IPython's attributes.
  private static func result(
    _ measured: TimeitMeasurement, _ shell: Shell, _ options: TimeitOptions
  ) throws(Raised) -> Value {
    let all = measured.runs.map { "\($0 * Double(measured.loops))" }.joined(separator: ", ")
    let text = measured.text(precision: options.precision, ascii: shell.usesASCII)
    return try shell.evaluate(
      "__import__('_lectern').TimeitResult(\(measured.loops), \(measured.runs.count), "
        + "\(measured.best), \(measured.worst), [\(all)], \(measured.mean), \(measured.deviation), '\(text)')"
    )
  }

  /// Sets lines in by blanks, but not those inside of a string, where a blank would be text.
  private static func indented(_ source: String, by count: Int) -> String {
    var scanner = LogicalLineScanner()
    return source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isText = scanner.isInsideString
      _ = scanner.scan(line)
      return isText ? String(line) : String(repeating: " ", count: count) + line
    }.joined(separator: "\n")
  }
}

/// What stands before the statement of `%timeit`.
struct TimeitOptions {
  var loops: Int?
  var runs = 7
  var precision = 3
  var isQuiet = false
  var givesResult = false

  /// Takes the options from the front of a magic's line; gives them and the rest.
  static func parse(
    _ shell: Shell, _ invocation: MagicInvocation
  ) throws(CellRefusal) -> (TimeitOptions, String) {
    var options = TimeitOptions()
    var rest = Substring(invocation.argument)
    while rest.first == "-", let letter = rest.dropFirst().first, "nrpqo".contains(letter) {
      rest = rest.dropFirst(2)
      if letter == "q" { options.isQuiet = true }
      if letter == "o" { options.givesResult = true }
      if "nrp".contains(letter) {
        rest = rest.drop { $0 == " " }
        let digits = rest.prefix { $0.isNumber }
        guard let number = Int(digits), (1...1_000_000_000).contains(number) else {
          throw shell.usageError(
            "\(invocation.spelling) -\(letter) wants a whole number from 1, as in -\(letter) 5.", invocation)
        }
        rest = rest.dropFirst(digits.count)
        if letter == "n" { options.loops = number }
        if letter == "r" { options.runs = number }
        if letter == "p" { options.precision = min(number, 17) }
      }
      rest = rest.drop { $0 == " " }
    }
    return (options, rest.trimmed)
  }
}

/// What `%timeit` found out.
struct TimeitMeasurement {
  /// Seconds for one execution of the statement, on average in each run.
  var runs: [Double]
  /// Executions in each run.
  var loops: Int

  var best: Double { runs.min() ?? 0 }
  var worst: Double { runs.max() ?? 0 }
  var mean: Double { runs.isEmpty ? 0 : runs.reduce(0, +) / Double(runs.count) }
  /// The standard deviation of the runs as a whole population.
  var deviation: Double {
    guard !runs.isEmpty else { return 0 }
    let mean = mean
    return (runs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(runs.count)).squareRoot()
  }

  /// What to say when the runs differ so much that the first of them may have paid for all; nil if they do not.
  var warning: String? {
    guard worst > 4 * best, best > 0, worst > 1e-6 else { return nil }
    let ratio = TimeText.decimal(worst / best, digits: 2)
    return "The slowest run took \(ratio) times longer than the fastest. "
      + "This could mean that an intermediate result is being cached."
  }

  /// The line that `%timeit` prints.
  func text(precision: Int = 3, ascii: Bool = false) -> String {
    func text(_ seconds: Double) -> String { TimeText.format(seconds, precision: precision, ascii: ascii) }
    let plusMinus = ascii ? "+-" : "±"
    let runWord = runs.count == 1 ? "run" : "runs"
    let loopWord = loops == 1 ? "loop" : "loops"
    return "\(text(mean)) \(plusMinus) \(text(deviation)) per loop (mean \(plusMinus) std. dev. of "
      + "\(runs.count) \(runWord), \(TimeText.grouped(loops)) \(loopWord) each)"
  }
}
