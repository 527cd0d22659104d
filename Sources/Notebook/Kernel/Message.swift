// What front end and kernel say to each other, and how each message is written in bytes.

/// What the kernel is asked to run.
struct ExecuteRequest: Equatable {
  /// The n of `Out[n]`.
  var number: Int
  /// The source as the person sees it, magics included.
  var source: String
  /// What tracebacks call it: `<cell 3>`.
  var fileName: String
  /// The names that it assigns, as its text says.
  var assigned: [String] = []
  /// It is Lectern's own and leaves no trace in `In`, `Out` and `_`.
  var isUnnoticed = false
  /// What the turns of its threads are decided by; nil for time.
  var turnSeed: Int?
}

/// How an execution ended, as the kernel reports it.
struct ExecuteReply: Equatable {
  var number: Int
  var result: String?
  var error: ExecutionError?
  var times: ExecutionTimes
  /// The names of the session that have another value than before.
  var changed: [String] = []
}

/// What a snapshot that became the kernel could not keep as it was.
struct SnapshotLosses: Equatable {
  /// Pipes and connections that were open: their other ends are gone.
  var connections = 0
  /// Files that were open: where they are read and written is as it was last, not as it was then.
  var files = 0
  /// Threads that ran beside the main one.
  var threads = 0
}

/// One message over the control socket, in either direction.
///
/// The kinds are numbered on the wire; a number once given is never used for something else.
enum Message: Equatable {
  // From the front end
  case execute(ExecuteRequest)
  /// The answer to `inputWanted`; nil is the end of input.
  case input(String?)
  /// The kernel is to end.
  case quit
  /// Which names answer this?
  case complete(CompletionQuery)
  /// What is known about this name?
  case inspect(name: String)

  // From the kernel
  /// The interpreter stands and waits.
  case ready
  /// The request of this number begins to run: from now on an interrupt is meant for it.
  case started(number: Int)
  case finished(ExecuteReply)
  case inputWanted(prompt: String)
  case completions([String])
  /// What there is to say about a name; nil if it is not defined.
  case inspected(String?)

  // Snapshots
  /// The kernel is to fork a frozen copy of itself, to give it the socket that comes along, and to report it under
  /// this number.
  case snapshot(number: Int)
  /// The copy exists, with this process identifier, or could not be made for this reason.
  case snapshotMade(number: Int, processIdentifier: Int32, refusal: String?)
  /// The copy that receives this becomes the kernel.
  case resume
  /// The copy is the kernel now and waits.
  case resumed(SnapshotLosses)
}

extension Message {
  private enum Kind: UInt8 {
    case execute = 1
    case input, quit, complete, inspect
    case ready = 32
    case finished, inputWanted, completions, inspected, started
    case snapshot = 64
    case snapshotMade, resume, resumed
  }

  /// The message in bytes, without its length.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    func put<each Value: ByteCoded>(_ kind: Kind, _ values: repeat each Value) {
      writer.write(kind.rawValue)
      writer.write(repeat each values)
    }
    switch self {
    case .execute(let request):
      put(
        .execute, request.number, request.source, request.fileName, request.assigned,
        request.isUnnoticed, request.turnSeed)
    case .input(let text): put(.input, text)
    case .quit: put(.quit)
    case .complete(let query): put(.complete, query)
    case .inspect(let name): put(.inspect, name)
    case .ready: put(.ready)
    case .started(let number): put(.started, number)
    case .finished(let reply):
      put(.finished, reply.number, reply.result, reply.error, reply.times, reply.changed)
    case .inputWanted(let prompt): put(.inputWanted, prompt)
    case .completions(let names): put(.completions, names)
    case .inspected(let text): put(.inspected, text)
    case .snapshot(let number): put(.snapshot, number)
    case .snapshotMade(let number, let processIdentifier, let refusal):
      put(.snapshotMade, number, processIdentifier, refusal)
    case .resume: put(.resume)
    case .resumed(let losses): put(.resumed, losses.connections, losses.files, losses.threads)
    }
    return writer.bytes
  }

  /// Reads a message from its bytes.
  ///
  /// - Throws: `MalformedBytes` for anything that `encoded()` does not write.
  init(decoding bytes: some Collection<UInt8>) throws(MalformedBytes) {
    var reader = ByteReader(Array(bytes))
    guard let kind = Kind(rawValue: try reader.byte()) else { throw MalformedBytes() }
    switch kind {
    case .execute:
      self = .execute(
        ExecuteRequest(
          number: try reader.read(), source: try reader.read(), fileName: try reader.read(),
          assigned: try reader.read(), isUnnoticed: try reader.read(), turnSeed: try reader.read()))
    case .input: self = .input(try reader.read())
    case .quit: self = .quit
    case .complete: self = .complete(try reader.read())
    case .inspect: self = .inspect(name: try reader.read())
    case .ready: self = .ready
    case .started: self = .started(number: try reader.read())
    case .finished:
      self = .finished(
        ExecuteReply(
          number: try reader.read(), result: try reader.read(), error: try reader.read(),
          times: try reader.read(), changed: try reader.read()))
    case .inputWanted: self = .inputWanted(prompt: try reader.read())
    case .completions: self = .completions(try reader.read())
    case .inspected: self = .inspected(try reader.read())
    case .snapshot: self = .snapshot(number: try reader.read())
    case .snapshotMade:
      self = .snapshotMade(
        number: try reader.read(), processIdentifier: try reader.read(), refusal: try reader.read())
    case .resume: self = .resume
    case .resumed:
      self = .resumed(
        SnapshotLosses(
          connections: try reader.read(), files: try reader.read(), threads: try reader.read()))
    }
    try reader.expectEnd()
  }
}

extension CompletionQuery: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(kind.rawValue)
    writer.write(path, prefix)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    guard let kind = Kind(rawValue: try reader.byte()) else { throw MalformedBytes() }
    self.init(kind, of: try reader.read(), beginning: try reader.read())
  }
}

extension ExecutionError: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(
      typeName, message, traceback, isSyntaxError, isKeyboardInterrupt, isSystemExit, exitCode, line)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(
      typeName: try reader.read(), message: try reader.read(), traceback: try reader.read(),
      isSyntaxError: try reader.read(), isKeyboardInterrupt: try reader.read(),
      isSystemExit: try reader.read(), exitCode: try reader.read(), line: try reader.read())
  }
}

extension ExecutionTimes: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(wall, user, system, childUser, childSystem, childCount)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(
      wall: try reader.read(), user: try reader.read(), system: try reader.read(),
      childUser: try reader.read(), childSystem: try reader.read(), childCount: try reader.read())
  }
}
