// What a running cell does, as drawing operations: its output as it comes, each worker's lines with their owner, the live
// lines below, and at the end the value or the error.

import Notebook
import Processes

/// Follows one execution, or the output of workers that live on between executions.
public struct ExecutionView {
  /// Who wrote the line that is open.
  private struct Owner: Hashable {
    var process: Int32
    var stream: OutputStream
  }

  private let glyphs: Glyphs
  private var live: LiveView
  private var sanitizers: [Owner: Sanitizer] = [:]
  private var openOwner: Owner?
  /// Whether the open line holds its owner's mark only.
  private var isLineOpen = false
  /// The order in which workers were first seen, which gives them their colours.
  private var ordinals: [Int32: Int] = [:]
  private var interruption: InterruptStage?

  /// The window's columns.
  public var width: Int {
    get { live.width }
    set { live.width = newValue }
  }

  /// What the time that has passed is shown beside.
  public var expected: ExpectedTime? {
    get { live.expected }
    set { live.expected = newValue }
  }

  public init(width: Int = 80, glyphs: Glyphs) {
    self.glyphs = glyphs
    live = LiveView(width: width, glyphs: glyphs)
  }

  /// The operations for one event.
  ///
  /// - Parameters:
  ///   - event: what the session reports
  ///   - processes: who lives now; asked for only where it is drawn
  public mutating func operations(
    for event: SessionEvent, processes: () -> [ProcessRecord] = { [] }
  ) -> [DrawingOperation] {
    switch event {
    case .output(let record): return operations(for: record)
    case .processStarted(let process):
      note(process.process)
      return []
    case .processEnded: return []
    case .tick(let elapsed):
      return [.live(live.lines(elapsedSeconds: elapsed, processes: processes(), interruption: interruption))]
    case .interrupting(let stage):
      interruption = stage
      return []
    case .finished(let execution): return [.live([])] + endOutput() + outcome(of: execution)
    }
  }

  /// Shows what waited for its rest and ends the open line.
  public mutating func endOutput() -> [DrawingOperation] {
    var operations: [DrawingOperation] = []
    let owners = sanitizers.keys.sorted {
      ($0.process, $0.stream.rawValue) < ($1.process, $1.stream.rawValue)
    }
    for owner in owners {
      guard var sanitizer = sanitizers[owner] else { continue }
      let pieces = sanitizer.finish()
      if !pieces.isEmpty { operations += draw(pieces, owner: owner, name: nil) }
    }
    sanitizers = [:]
    if isLineOpen { operations.append(.endOpenLine) }
    isLineOpen = false
    openOwner = nil
    return operations
  }

  // MARK: Output

  private mutating func operations(for record: OutputRecord) -> [DrawingOperation] {
    let owner = Owner(process: record.processIdentifier, stream: record.stream)
    var sanitizer = sanitizers[owner] ?? Sanitizer()
    let pieces = sanitizer.consume(record.text)
    sanitizers[owner] = sanitizer
    // What a command prints has no name to it and is shown as the kernel's own.
    let isWorker = !record.processName.isEmpty && record.processName != Session.kernelName
    return draw(pieces, owner: owner, name: isWorker ? record.processName : nil)
  }

  private mutating func draw(
    _ pieces: [Sanitizer.Piece], owner: Owner, name: String?
  ) -> [DrawingOperation] {
    var operations: [DrawingOperation] = []
    if isLineOpen && openOwner != owner {
      operations.append(.endOpenLine)
      isLineOpen = false
    }
    openOwner = owner
    let mark = name.map { self.mark(of: owner.process, name: $0) }
    var line = StyledLine()
    for piece in pieces {
      if !isLineOpen, let mark, piece != .restart { line = line + mark }
      switch piece {
      case .text(let text, let rendition):
        var styles: [Style] = owner.stream == .error ? [.standardError] : []
        if rendition != .plain { styles.append(.program(rendition)) }
        line.append(text, styles: styles)
        isLineOpen = true
      case .lineBreak:
        operations.append(.line(line))
        line = StyledLine()
        isLineOpen = false
      case .restart:
        if !line.isEmpty { operations.append(.openText(line)) }
        line = mark ?? StyledLine()
        if isLineOpen { operations.append(.restartOpenLine) }
        isLineOpen = mark != nil
      }
    }
    if !line.isEmpty { operations.append(.openText(line)) }
    return operations
  }

  private mutating func mark(of process: Int32, name: String) -> StyledLine {
    note(process)
    let style = Style.process(ordinals[process] ?? 0)
    return StyledLine("\(sanitizedLine(name)) \(glyphs.vertical) ", style)
  }

  private mutating func note(_ process: Int32) {
    if ordinals[process] == nil { ordinals[process] = ordinals.count }
  }

  // MARK: The end

  /// The value, the error, and what else there is to say about how it ended.
  private func outcome(of execution: Execution) -> [DrawingOperation] {
    var lines: [StyledLine] = []
    if let text = execution.outputSentence { lines += sentence(sanitizedLine(text), .notice) }
    if let result = execution.result { lines += resultLines(result, number: execution.number) }
    if let error = execution.error { lines += ErrorView(glyphs: glyphs).lines(for: error, width: width) }
    if execution.exceededTimeLimit, let limit = execution.timeLimit {
      let time = TimeText.format(limit, ascii: glyphs == .ascii)
      lines += sentence("It was interrupted because it ran longer than \(time).", .notice)
    }
    if let death = execution.kernelDeath {
      lines += sanitizedLines(death).flatMap { sentence($0, .failure) }
    }
    // `%%time` has said it all.
    if !execution.processes.isEmpty, !trimmed(execution.source).hasPrefix("%%time") {
      let times = Transcript(usesASCII: glyphs == .ascii).times(execution)
      lines += wrapped([Span(times, .hint)], to: max(1, width - 4)).map { StyledLine("    ") + $0 }
    }
    lines += execution.workerSentences.flatMap { sentence(sanitizedLine($0), .notice) }
    return lines.map(DrawingOperation.line)
  }

  /// What Lectern itself says, wrapped at words.
  private func sentence(_ text: String, _ style: Style) -> [StyledLine] {
    wrapped([Span(text, style)], to: width)
  }

  /// `Out[3]: …`; a value of several lines starts on a line of its own, so that its columns stay aligned.
  private func resultLines(_ result: String, number: Int) -> [StyledLine] {
    let label = StyledLine("Out[\(number)]: ", .resultLabel)
    let lines = sanitizedLines(result)
    if lines.count <= 1 { return [label + StyledLine(lines.first ?? "")] }
    return [label] + lines.map { StyledLine($0) }
  }
}
