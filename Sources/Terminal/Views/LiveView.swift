// What shows that a cell lives: its processes and the time below its output, redrawn in place while it runs and gone when
// it ends.

import Notebook
import Processes

/// How long a cell is expected to run.
public struct ExpectedTime: Sendable, Hashable {
  /// In seconds.
  public var seconds: Double
  /// The learner guessed it; otherwise it is what the last run took.
  public var isGuess: Bool

  public init(seconds: Double, isGuess: Bool) {
    self.seconds = seconds
    self.isGuess = isGuess
  }
}

/// Draws the live lines.
public struct LiveView: Sendable {
  /// Quicker cells show nothing, in seconds.
  static let delay = 0.2
  /// How many rows of processes at most.
  static let rowLimit = 12

  /// The window's columns.
  public var width: Int
  public var glyphs: Glyphs
  public var expected: ExpectedTime?

  public init(width: Int = 80, glyphs: Glyphs) {
    self.width = width
    self.glyphs = glyphs
  }

  /// The lines for this moment.
  ///
  /// - Parameters:
  ///   - elapsedSeconds: since the cell was started
  ///   - processes: the kernel and the workers that live
  ///   - interruption: how far an interrupt has got
  ///   - now: in monotonic nanoseconds
  public func lines(
    elapsedSeconds: Double, processes: [ProcessRecord], interruption: InterruptStage?,
    now: Int64 = Clock.monotonic()
  ) -> [StyledLine] {
    if elapsedSeconds < Self.delay { return [] }
    let frame = Int(min(elapsedSeconds, 1e9) * 10) % glyphs.spinner.count
    var line = StyledLine(glyphs.spinner[frame] + " ", .key)
    line = line + StyledLine(seconds(elapsedSeconds), .live)
    if let expected {
      let time = TimeText.format(expected.seconds, ascii: glyphs == .ascii)
      line = line + StyledLine(expected.isGuess ? " of \(time) guessed" : " (last time \(time))", .live)
    }
    let workers = processes.filter { $0.name != Session.kernelName }.count
    if workers > 0 {
      line = line + StyledLine(" \(glyphs.separator) \(workers) worker\(workers == 1 ? "" : "s")", .live)
    }
    let hint =
      switch interruption {
      case nil: "Ctrl-C interrupts"
      case .asked: "interrupting; Ctrl-C again ends the workers"
      case .workersKilled: "workers ended; Ctrl-C again ends the kernel"
      case .kernelKilled: "kernel ended"
      }
    let table = ProcessTable(width: max(1, width - 1), glyphs: glyphs)
    return (workers > 0 ? table.lines(for: processes, now: now, limit: Self.rowLimit) : [])
      + [line + StyledLine(" \(glyphs.separator) \(hint)", .hint)]
  }

  /// `4.2 s`, or `3:07` beyond a minute.
  private func seconds(_ elapsed: Double) -> String {
    let tenths = Int(min(elapsed, 1e9) * 10)
    if tenths < 600 { return "\(tenths / 10).\(tenths % 10) s" }
    let rest = tenths / 10 % 60
    return "\(tenths / 600):\(rest < 10 ? "0" : "")\(rest)"
  }
}
