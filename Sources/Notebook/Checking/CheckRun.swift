// Checks many lessons, each in a process of its own: as many at once as there are cores, but one by one those that measure
// times.

import LessonFiles
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Checks lessons in processes of their own.
public struct CheckRun {
  private let options: LessonCheckOptions
  /// Called with the paths of the lessons that are being checked, whenever they change.
  private let progress: ([String]) -> Void
  private var running: [RunningCheck] = []
  private var reports: [CheckReport] = []

  /// Checks lessons.
  ///
  /// - Parameters:
  ///   - paths: their files
  ///   - options: how they are checked
  ///   - progress: called with the lessons that are being checked, whenever they change
  ///   - handle: called with each report as soon as it is there
  /// - Returns: the reports in the order of the paths; nil if it was interrupted
  public static func run(
    _ paths: [String], options: LessonCheckOptions, progress: @escaping ([String]) -> Void = { _ in },
    handle: (CheckReport) -> Void = { _ in }
  ) -> [CheckReport]? {
    let before = try? Signals.set(SIGINT, to: .note)
    defer { if let before { _ = try? Signals.set(SIGINT, to: before) } }
    _ = Signals.takePending()
    var run = CheckRun(options: options, progress: progress)
    let measuring = paths.filter { (try? LessonReader.read(path: $0)).map(LessonCheck.measures) ?? false }
    let others = paths.filter { !measuring.contains($0) }
    guard run.check(others, atOnce: Measurements.cores, handle), run.check(measuring, atOnce: 1, handle)
    else {
      run.endAll()
      return nil
    }
    return paths.compactMap { path in run.reports.first { $0.path == path } }
  }

  private init(options: LessonCheckOptions, progress: @escaping ([String]) -> Void) {
    self.options = options
    self.progress = progress
  }

  /// Returns false if it was interrupted.
  private mutating func check(_ paths: [String], atOnce limit: Int, _ handle: (CheckReport) -> Void) -> Bool {
    var waiting = paths[...]
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < limit, let path = waiting.popFirst() {
        start(path, runs: 1, handle)
        progress(running.map(\.path))
      }
      for report in takeFinished() {
        // A machine that was busy for a moment makes a true claim fail; it gets a second chance, and no third.
        let isOnlyClaims = !report.passed && report.findings.allSatisfy { $0.kind == .claim }
        if isOnlyClaims, report.runs == 1, limit == 1 {
          start(report.path, runs: 2, handle)
        } else {
          deliver(report, handle)
        }
        progress(running.map(\.path))
      }
      if Signals.takePending().contains(SignalSet(SIGINT)) { return false }
    }
    return true
  }

  private mutating func deliver(_ report: CheckReport, _ handle: (CheckReport) -> Void) {
    reports.append(report)
    handle(report)
  }

  private mutating func start(_ path: String, runs: Int, _ handle: (CheckReport) -> Void) {
    do {
      running.append(try RunningCheck(path: path, runs: runs, options: options))
    } catch {
      var report = CheckReport(path: path)
      report.findings = [
        CheckFinding(kind: .unreadable, sentence: "the check could not be started: \(error)")
      ]
      deliver(report, handle)
    }
  }

  /// Waits a moment for reports, and takes those that are whole.
  private mutating func takeFinished() -> [CheckReport] {
    _ = Socket.wait(readable: running.map(\.descriptor), milliseconds: 100)
    for index in running.indices { running[index].readAvailable() }
    let reports = running.filter(\.isAtEnd).map { $0.report() }
    running.removeAll(where: \.isAtEnd)
    return reports
  }

  private mutating func endAll() {
    for check in running { check.end() }
    running = []
  }
}

/// A process that checks one lesson and writes its report into a pipe.
private struct RunningCheck {
  let path: String
  let descriptor: Int32
  private let process: Int32
  private let runs: Int
  private var bytes: [UInt8] = []
  private(set) var isAtEnd = false

  init(path: String, runs: Int, options: LessonCheckOptions) throws {
    let (readEnd, writeEnd) = try Socket.pipe()
    self.path = path
    self.runs = runs
    descriptor = readEnd
    var forking = ForkOptions()
    forking.name = "check"
    forking.lifeline = .caller(SIGKILL)
    do {
      switch try forkProcess(forking) {
      case .parent(let child):
        close(writeEnd)
        process = child
      case .child:
        close(readEnd)
        var writer = ByteWriter()
        writer.write(LessonCheck.run(path: path, options: options))
        writer.bytes.withUnsafeBytes { _ = Socket.writeAll(writeEnd, $0) }
        exitProcess(0)
      }
    } catch {
      close(readEnd)
      close(writeEnd)
      throw error
    }
  }

  mutating func readAvailable() {
    guard Socket.wait(readable: [descriptor], milliseconds: 0).contains(descriptor) else { return }
    let chunk = Socket.readPipe(descriptor, atMost: 1 << 16)
    if chunk.isEmpty { isAtEnd = true } else { bytes += chunk }
  }

  /// The report, once all of it is there.
  func report() -> CheckReport {
    close(descriptor)
    _ = Children.wait(for: process)
    var reader = ByteReader(bytes)
    do {
      var report = try CheckReport(from: &reader)
      report.runs = runs
      return report
    } catch {
      var report = CheckReport(path: path)
      report.findings = [
        CheckFinding(
          kind: .unreadable, sentence: "the process that checked the lesson died before its report")
      ]
      return report
    }
  }

  func end() {
    kill(process, SIGKILL)
    _ = Children.wait(for: process)
    close(descriptor)
  }
}
