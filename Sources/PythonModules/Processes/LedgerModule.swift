// The module `lectern`: what the session recorded of a cell's processes, for lessons to look at.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `lectern.ledger()` and its classes.
var lecternModule: NativeModule {
  NativeModule(
    name: "lectern",
    source: """
      import _ledger

      class _Record:
          def __init__(self, values):
              for name, value in zip(self._fields, values):
                  setattr(self, name, value)

          def __repr__(self):
              fields = ", ".join(name + "=" + repr(getattr(self, name)) for name in self._fields)
              return type(self).__name__ + "(" + fields + ")"

      class Wait(_Record):
          # Times are in seconds since the cell began.
          _fields = ("kind", "line", "began", "ended", "waited", "count")

      class Process(_Record):
          # exitcode is None while it runs, reaped_by the process that waited for it. Times are in seconds, those of
          # birth and end since the cell began; sizes are in bytes.
          _fields = (
              "pid", "parent", "name", "method", "state", "started", "ended", "exitcode", "reaped_by", "user", "system",
              "peak_memory", "voluntary_switches", "involuntary_switches", "waited", "messages_sent", "bytes_sent",
              "messages_received", "bytes_received", "waits",
          )

          def __init__(self, values):
              super().__init__(values)
              self.waits = [Wait(wait) for wait in self.waits]

          def __repr__(self):
              return "<Process {} {} {} exitcode={}>".format(self.pid, self.name, self.state, self.exitcode)

      class Ledger(list):
          # A list of processes in the order of their start, which prints as a table.
          def __str__(self):
              rows = [("pid", "parent", "name", "state", "started", "ended", "exit", "cpu", "waited", "out", "in")]
              for process in self:
                  ended = "" if process.ended is None else format(process.ended, ".3f")
                  exitcode = "" if process.exitcode is None else str(process.exitcode)
                  rows.append((
                      str(process.pid), str(process.parent), process.name, process.state,
                      format(process.started, ".3f"), ended, exitcode, format(process.user + process.system, ".3f"),
                      format(process.waited, ".3f"), str(process.messages_sent), str(process.messages_received)))
              widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
              return "\\n".join(
                  "  ".join(text.ljust(width) if column in (2, 3) else text.rjust(width)
                            for column, (text, width) in enumerate(zip(row, widths))) for row in rows)

      def ledger():
          return Ledger(Process(values) for values in _ledger.read())
      """)
}

/// The hidden module under `lectern`.
var ledgerPrimitivesModule: NativeModule {
  NativeModule(
    name: "_ledger",
    functions: [
      NativeDefinition("read", "") { (interpreter, _) throws(Raised) in
        guard let board = Board.current else { return interpreter.list([]) }
        let ledger = newestLedger(of: board)
        return interpreter.list(
          ledger.entries.filter { $0.record.execution == ledger.execution && $0.record.role == .worker }
            .map { row(of: $0, ledger, interpreter) })
      }
    ])
}

/// The ledger of the last execution that started a process, as far as the board still has it.
private func newestLedger(of board: Board) -> Ledger {
  let workers = board.snapshot().filter { $0.role == .worker && $0.process != getpid() }
  let execution = workers.map(\.execution).max() ?? board.execution
  let births = workers.filter { $0.execution == execution }.map(\.started)
  let began = execution == board.execution ? board.executionStart.time : births.min()
  var recorder = LedgerRecorder()
  recorder.begin(execution: execution, at: began ?? board.executionStart.time)
  return recorder.finish(board)
}

private func row(of entry: Ledger.Entry, _ ledger: Ledger, _ interpreter: Interpreter) -> Value {
  let record = entry.record
  func integer(_ number: some BinaryInteger) -> Value { interpreter.integer(Int(clamping: number)) }
  func seconds(_ nanoseconds: Int64) -> Value { interpreter.float(Double(nanoseconds) / 1e9) }
  let waits = entry.waits.map { wait in
    interpreter.makeTuple([
      interpreter.string(wait.kind.label), integer(wait.place.line), seconds(wait.began - ledger.began),
      seconds(wait.ended - ledger.began), seconds(wait.waited), integer(wait.count),
    ])
  }
  let isReaped = record.reaper != 0
  return interpreter.makeTuple([
    integer(record.process), integer(record.parent), interpreter.string(record.name),
    interpreter.string(record.startMethod.name), interpreter.string("\(record.state)"),
    seconds(record.started - ledger.began),
    record.ended.map { seconds($0 - ledger.began) } ?? .none,
    record.exitCode.map { integer($0) } ?? .none, isReaped ? integer(record.reaper) : .none,
    seconds(isReaped ? record.usage.userTime : record.cpuTime), seconds(record.usage.systemTime),
    integer(record.usage.peakResidentBytes), integer(record.usage.voluntarySwitches),
    integer(record.usage.involuntarySwitches), seconds(record.blockedTime), integer(record.messagesSent),
    integer(record.bytesSent), integer(record.messagesReceived), integer(record.bytesReceived),
    interpreter.list(waits),
  ])
}
