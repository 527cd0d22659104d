// Output from its writing end to its reading end: whole lines, in order, with their process.

import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A writer and a reader on the same socket, and the pipes that commands would write to.
private struct OutputPath {
  let writer: OutputWriter
  let reader: OutputReader
  let outPipe: CommandPipe
  let errorPipe: CommandPipe

  init() throws {
    let socket = try Socket.pair(keepingRecords: true)
    outPipe = try CommandPipe(.out)
    errorPipe = try CommandPipe(.error)
    writer = OutputWriter(descriptor: socket.1, pipes: [outPipe, errorPipe])
    reader = OutputReader(socket: socket.0, pipes: [outPipe, errorPipe]) { "process \($0)" }
  }

  func drained() -> [OutputRecord] {
    var records: [OutputRecord] = []
    reader.drain { records.append($0) }
    return records
  }
}

@Suite struct OutputTests {
  @Test func wholeLinesLeaveAtOnceAndTheRestWaits() throws {
    let path = try OutputPath()
    path.writer.write("one\ntw", to: .out)
    #expect(path.drained().map(\.text) == ["one\n"])
    path.writer.write("o\n", to: .out)
    #expect(path.drained().map(\.text) == ["two\n"])
  }

  @Test func flushSendsWhatHasNoLineEnd() throws {
    let path = try OutputPath()
    path.writer.write("50 %", to: .out)
    path.writer.write("hm", to: .error)
    #expect(path.drained().isEmpty)
    path.writer.flush()
    #expect(path.drained().map(\.text) == ["50 %", "hm"])
    path.writer.flush()
    #expect(path.drained().isEmpty)
  }

  @Test func recordsCarryProcessAndStream() throws {
    let path = try OutputPath()
    path.writer.write("no\n", to: .error)
    let record = try #require(path.drained().first)
    #expect(record.processIdentifier == getpid())
    #expect(record.processName == "process \(getpid())")
    #expect(record.stream == .error)
  }

  @Test func longOutputCrossesInPacketsAndComesOutTogether() throws {
    let path = try OutputPath()
    let line = String(repeating: "x", count: 99) + "\n"
    path.writer.write(String(repeating: line, count: 1000), to: .out)
    #expect(path.drained().map(\.text) == [String(repeating: line, count: 1000)])
  }

  @Test func aLineLongerThanAPacketIsOneRecord() throws {
    let path = try OutputPath()
    let text = String(repeating: "zwölf ", count: 12_000)
    path.writer.write(text, to: .out)
    #expect(path.drained().isEmpty)
    path.writer.write("\n", to: .out)
    #expect(path.drained().map(\.text) == [text + "\n"])
  }

  @Test func whatCommandsWriteIsReadByTheLine() throws {
    let path = try OutputPath()
    #expect(Socket.writeAll(path.outPipe.writeEnd, "from ls\nand"))
    #expect(Socket.writeAll(path.errorPipe.writeEnd, "trouble\n"))
    let records = path.drained()
    #expect(records.map(\.text) == ["from ls\n", "trouble\n"])
    #expect(records.map(\.stream) == [.out, .error])
    #expect(records.allSatisfy { $0.processIdentifier == 0 })
    var rest: [String] = []
    path.reader.finish { rest.append($0.text) }
    #expect(rest == ["and"])
  }

  @Test func aCommandBetweenTwoRecordsStaysBetween() throws {
    let path = try OutputPath()
    path.writer.write("before\n", to: .out)
    #expect(Socket.writeAll(path.outPipe.writeEnd, "command\n"))
    #expect(path.drained().map(\.text) == ["before\n", "command\n"])
    path.writer.write("after\n", to: .out)
    #expect(path.drained().map(\.text) == ["after\n"])
  }

  @Test func whatACommandLeftOfALineStandsBeforeTheNextRecord() throws {
    let path = try OutputPath()
    #expect(Socket.writeAll(path.outPipe.writeEnd, "no line end"))
    #expect(path.drained().isEmpty)
    path.writer.write("after\n", to: .out)
    #expect(path.drained().map(\.text) == ["no line end", "after\n"])
  }

  /// However late the reader comes.
  @Test func aRecordWaitsForTheCommandBeforeIt() async {
    await #expect(processExitsWith: .success) {
      let path = try OutputPath()
      guard case .parent(let child) = try forkProcess() else {
        path.writer.write("one\n", to: .out)
        _ = Socket.writeAll(path.outPipe.writeEnd, "two\n")
        path.writer.write("three\n", to: .out)
        exitProcess(0)
      }
      #expect(Children.wait(for: child, timeout: 100_000_000) == .timedOut)
      var texts = path.drained().map(\.text)
      guard case .ended = Children.wait(for: child) else { throw SystemError("wait4") }
      texts += path.drained().map(\.text)
      #expect(texts == ["one\n", "two\n", "three\n"])
    }
  }

  @Test func nobodyWaitsForAReaderThatIsGone() throws {
    let path = try OutputPath()
    #expect(Socket.writeAll(path.outPipe.writeEnd, "two\n"))
    close(path.outPipe.readEnd)
    path.writer.write("three\n", to: .out)
    #expect(path.drained().map(\.text) == ["three\n"])
  }

  @Test func nobodyWaitsForAFileInAPipesPlace() throws {
    let path = try OutputPath()
    #expect(Socket.writeAll(path.outPipe.writeEnd, "two\n"))
    let file = Socket.openFile("/proc/self/exe", O_RDONLY)
    #expect(dup2(file, path.outPipe.writeEnd) >= 0 && Socket.available(path.outPipe.writeEnd) > 0)
    path.writer.write("three\n", to: .out)
    #expect(path.drained().map(\.text).contains("three\n"))
  }

  @Test(arguments: ["line %\n", "no line ends, % ", "€ % "]) func theEndOfLongOutputIsKept(pattern: String) {
    var execution = Execution(number: 1, source: "")
    var whole = ""
    var dropped = ""
    for index in 0..<500 {
      let text = pattern.replacing("%", with: "\(index)")
      let stream: OutputStream = index.isMultiple(of: 100) ? .error : .out
      whole += text
      let record = OutputRecord(processIdentifier: 1, processName: "", stream: stream, text: text)
      dropped += execution.append(record, keeping: 1000).map(\.text).joined()
    }
    let kept = execution.outputs.map(\.text).joined()
    #expect(dropped + kept == whole && execution.droppedBytes == dropped.utf8.count)
    #expect((400...1000).contains(kept.utf8.count))
  }

  @Test func theBeginningOfLongOutputIsInAFile() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.outputLimit = 10_000
      options.totalOutputLimit = 25_000
      options.spoolLimit = 50_000
      let session = try Session.start(options: options)
      let execution = session.run(source: "for i in range(10_000): print(i)")
      let whole = (0..<10_000).map { "\($0)\n" }.joined()
      let kept = execution.text(of: .out)
      #expect(whole.hasSuffix(kept) && execution.droppedBytes == whole.utf8.count - kept.utf8.count)
      let spool = try #require(execution.spool)
      #expect(SmallFile.text(of: spool.path) == String(whole.prefix(execution.droppedBytes)))
      #expect(execution.outputSentence?.contains(spool.path) == true)
      for _ in 0..<5 { session.run(source: "print('x' * 9_000)") }
      #expect(session.executions.reduce(0) { $0 + $1.text(of: .out).utf8.count } <= 25_000)
      session.close()
      #expect(SmallFile.text(of: spool.path) == nil)
    }
  }
}

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain ü 😀\ttab\n", "plain ü 😀\ttab\n"),
    ("\u{1B}[1;31mred\u{1B}[0m", "\u{1B}[1;31mred\u{1B}[0m"),
    ("\u{1B}[2Jgone", "^[[2Jgone"), ("\u{1B}]0;title\u{7}", "^[]0;title^G"), ("a\rb", "a^Mb"),
    ("a\r\nb", "a\nb"), ("\u{9B}31m", "\u{FFFD}31m"), ("\u{1B}", "^["), ("\u{1B}[", "^[["),
    ("\u{7F}\u{0}", "\u{FFFD}^@"),
  ])
  func onlyColourPasses(text: String, expected: String) {
    #expect(SafeText.forTerminal(text) == expected)
  }
}
