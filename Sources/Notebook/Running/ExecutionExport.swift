// Executions for other programs: one JSON object each (`lectern run --json`), and as the outputs of a notebook's cell
// (`--save out.ipynb`).
//
// A line of `--json` has these members; times are in seconds:
//   version 1 · execution, cell, name, source · outputs: [{process, name, stream, text}], droppedBytes (printed
//   before those) · result · error: {type, message, line, traceback} · kernelDeath · interrupted, exceededTimeLimit ·
//   times: {wall, user, system, childrenUser, childrenSystem, children} · ledger: [{process, parent, name, exitCode,
//   started, wall, cpu, blocked, peakMemory, messagesSent, bytesSent, messagesReceived, bytesReceived}]
// `started` counts from the first process of the execution, `peakMemory` is in bytes. What is unknown is null. A later
// version may add members; one that changes their meaning has another number.

import LessonFiles
import Processes

extension Execution {
  /// The version of the notation of `json`.
  public static let jsonVersion = 1

  /// Everything that is known about the execution.
  public var json: JSONValue {
    [
      "version": .init(Self.jsonVersion), "execution": .init(number), "cell": .init(cellNumber),
      "name": .init(cellName), "source": .string(source),
      "outputs": .array(
        outputs.map { record in
          [
            "process": .init(Int(record.processIdentifier)), "name": .string(record.processName),
            "stream": .string(record.stream.standardName), "text": .string(record.text),
          ]
        }),
      "droppedBytes": .init(droppedBytes), "result": .init(result), "error": errorValue,
      "kernelDeath": .init(kernelDeath), "interrupted": .bool(wasInterrupted),
      "exceededTimeLimit": .bool(exceededTimeLimit),
      "times": [
        "wall": .init(times.wall), "user": .init(times.user), "system": .init(times.system),
        "childrenUser": .init(times.childUser), "childrenSystem": .init(times.childSystem),
        "children": .init(times.childCount),
      ],
      "ledger": ledgerValue,
    ]
  }

  private var errorValue: JSONValue {
    guard let error else { return .null }
    return [
      "type": .string(error.typeName), "message": .string(error.message), "line": .init(error.line),
      "traceback": .string(error.traceback),
    ]
  }

  private var ledgerValue: JSONValue {
    let start = processes.map(\.started).min() ?? 0
    func seconds(_ nanoseconds: Int64) -> JSONValue { .init(Double(nanoseconds) / 1e9) }
    return .array(
      processes.map { process in
        [
          "process": .init(Int(process.process)), "parent": .init(Int(process.parent)),
          "name": .string(process.name), "exitCode": .init(process.exitCode.map { Int($0) }),
          "started": seconds(process.started - start),
          "wall": process.ended.map { seconds($0 - process.started) } ?? .null,
          "cpu": seconds(process.cpuTime),
          "blocked": seconds(process.blockedTime), "peakMemory": .init(Int(process.usage.peakResidentBytes)),
          "messagesSent": .init(Int(clamping: process.messagesSent)),
          "bytesSent": .init(Int(clamping: process.bytesSent)),
          "messagesReceived": .init(Int(clamping: process.messagesReceived)),
          "bytesReceived": .init(Int(clamping: process.bytesReceived)),
        ]
      })
  }

  /// The outputs of a code cell in a notebook (nbformat 4.5): the streams, the ledger as
  /// `application/vnd.lectern.ledger+json` with the timeline and a text beside it, the value, the error.
  public var notebookOutputs: [JSONValue] {
    var values: [JSONValue] = []
    for record in outputs {
      let name = record.stream.standardName
      if let last = values.last, last["name"]?.string == name {
        values[values.count - 1] = stream(name, (last["text"]?.string ?? "") + record.text)
      } else {
        values.append(stream(name, record.text))
      }
    }
    if !processes.isEmpty {
      let text = Transcript(usesASCII: true).times(self)
      values.append([
        "output_type": "display_data", "metadata": [:],
        "data": [
          "application/vnd.lectern.ledger+json": [
            "version": .init(Self.jsonVersion), "processes": ledgerValue,
          ],
          "image/svg+xml": .string(TimelinePicture(ledger: ledger, coresBusy: coresBusy).svg),
          "text/plain": .string(String(text.drop { $0 == " " })),
        ],
      ])
    }
    if let result {
      values.append([
        "output_type": "execute_result", "execution_count": .init(number), "metadata": [:],
        "data": ["text/plain": .string(result)],
      ])
    }
    if let error {
      values.append([
        "output_type": "error", "ename": .string(error.typeName), "evalue": .string(error.message),
        "traceback": .array(error.traceback.split(separator: "\n").map { .string(String($0)) }),
      ])
    }
    if let kernelDeath { values.append(stream("stderr", kernelDeath + "\n")) }
    return values
  }

  private func stream(_ name: String, _ text: String) -> JSONValue {
    ["output_type": "stream", "name": .string(name), "text": .string(text)]
  }
}

extension OutputStream {
  /// What notebooks call it.
  var standardName: String { self == .out ? "stdout" : "stderr" }
}

extension JSONValue {
  fileprivate init(_ number: Int) { self = .number(String(number)) }
  fileprivate init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .null }
  fileprivate init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  fileprivate init(_ number: Double) { self = number.isFinite ? .number("\(number)") : .null }
}

extension Lesson {
  /// The lesson with the outputs of executions in its cells, as far as they were run.
  ///
  /// - Parameter executions: the last one of a cell counts.
  public func holding(_ executions: [Execution]) -> Lesson {
    var lesson = self
    for index in lesson.cells.indices {
      guard let number = lesson.cells[index].number,
        let execution = executions.last(where: { $0.cellNumber == number })
      else { continue }
      lesson.cells[index].outputs = execution.notebookOutputs
      lesson.cells[index].executionCount = execution.number
    }
    return lesson
  }
}
