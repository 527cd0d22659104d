// Output from its writing end to its reading end: whole lines, in order, with their process.

import Glibc
import Testing

@testable import Notebook

/// A writer and a reader on the same socket, and the pipes that commands would write to.
private struct OutputPath {
  let writer: OutputWriter
  let reader: OutputReader
  let outPipe: Int32
  let errorPipe: Int32

  init() throws {
    let socket = try Socket.pair(keepingRecords: true)
    let out = try Socket.pipe()
    let error = try Socket.pipe()
    writer = OutputWriter(descriptor: socket.1)
    reader = OutputReader(socket: socket.0, outPipe: out.0, errorPipe: error.0) { "process \($0)" }
    outPipe = out.1
    errorPipe = error.1
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

  @Test func longOutputIsCutAtLineEnds() throws {
    let path = try OutputPath()
    let line = String(repeating: "x", count: 99) + "\n"
    path.writer.write(String(repeating: line, count: 1000), to: .out)
    let records = path.drained()
    #expect(records.count > 3)
    #expect(records.allSatisfy { $0.text.hasSuffix("\n") && $0.text.utf8.count <= OutputPacket.textLimit })
    #expect(records.map(\.text.utf8.count).reduce(0, +) == 100_000)
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
    #expect(Socket.writeAll(path.outPipe, "from ls\nand"))
    #expect(Socket.writeAll(path.errorPipe, "trouble\n"))
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
    #expect(Socket.writeAll(path.outPipe, "command\n"))
    #expect(path.drained().map(\.text) == ["before\n", "command\n"])
    path.writer.write("after\n", to: .out)
    #expect(path.drained().map(\.text) == ["after\n"])
  }

  @Test func keptOutputHasALimit() {
    var execution = Execution(number: 1, source: "")
    let big = String(repeating: "x", count: 3 << 20)
    for _ in 0..<4 {
      execution.append(OutputRecord(processIdentifier: 1, processName: "", stream: .out, text: big))
    }
    #expect(execution.outputs.count == 1)
    #expect(execution.text(of: .out).utf8.count == 6 << 20)
    #expect(execution.droppedBytes == 6 << 20)
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
