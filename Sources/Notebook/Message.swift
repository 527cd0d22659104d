// What front end and kernel say to each other, and how each message is written in bytes.

/// What the kernel is asked to run.
struct ExecuteRequest: Equatable {
  /// The n of `Out[n]`.
  var number: Int
  /// The source as the person sees it, magics included.
  var source: String
  /// What tracebacks call it: `<cell 3>`.
  var fileName: String
}

/// How an execution ended, as the kernel reports it.
struct ExecuteReply: Equatable {
  var number: Int
  var result: String?
  var error: ExecutionError?
  var times: ExecutionTimes
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
  /// Which names begin with this text?
  case complete(prefix: String)
  /// What is known about this name?
  case inspect(name: String)

  // From the kernel
  /// The interpreter stands and waits.
  case ready
  case finished(ExecuteReply)
  case inputWanted(prompt: String)
  case completions([String])
  /// What there is to say about a name; nil if it is not defined.
  case inspected(String?)

  // Snapshots
  /// The kernel is to fork a frozen copy of itself and to report it under this number.
  case snapshot(number: Int)
  /// The copy exists, with this process identifier, or could not be made for this reason.
  case snapshotMade(number: Int, processIdentifier: Int32, refusal: String?)
  /// The copy that receives this becomes the kernel.
  case resume
}

extension Message {
  private enum Kind: UInt8 {
    case execute = 1
    case input, quit, complete, inspect
    case ready = 32
    case finished, inputWanted, completions, inspected
    case snapshot = 64
    case snapshotMade, resume
  }

  /// The message in bytes, without its length.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    func start(_ kind: Kind) { writer.write(kind.rawValue) }
    switch self {
    case .execute(let request):
      start(.execute)
      writer.write(request.number)
      writer.write(request.source)
      writer.write(request.fileName)
    case .input(let text):
      start(.input)
      writer.write(text) { $0.write($1) }
    case .quit: start(.quit)
    case .complete(let prefix):
      start(.complete)
      writer.write(prefix)
    case .inspect(let name):
      start(.inspect)
      writer.write(name)
    case .ready: start(.ready)
    case .finished(let reply):
      start(.finished)
      reply.write(to: &writer)
    case .inputWanted(let prompt):
      start(.inputWanted)
      writer.write(prompt)
    case .completions(let names):
      start(.completions)
      writer.write(UInt32(clamping: names.count))
      for name in names { writer.write(name) }
    case .inspected(let text):
      start(.inspected)
      writer.write(text) { $0.write($1) }
    case .snapshot(let number):
      start(.snapshot)
      writer.write(number)
    case .snapshotMade(let number, let processIdentifier, let refusal):
      start(.snapshotMade)
      writer.write(number)
      writer.write(processIdentifier)
      writer.write(refusal) { $0.write($1) }
    case .resume: start(.resume)
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
        ExecuteRequest(number: try reader.integer(), source: try reader.text(), fileName: try reader.text()))
    case .input: self = .input(try reader.optionalText())
    case .quit: self = .quit
    case .complete: self = .complete(prefix: try reader.text())
    case .inspect: self = .inspect(name: try reader.text())
    case .ready: self = .ready
    case .finished: self = .finished(try ExecuteReply(from: &reader))
    case .inputWanted: self = .inputWanted(prompt: try reader.text())
    case .completions:
      let count = try reader.unsigned32()
      var names: [String] = []
      for _ in 0..<count { names.append(try reader.text()) }
      self = .completions(names)
    case .inspected: self = .inspected(try reader.optionalText())
    case .snapshot: self = .snapshot(number: try reader.integer())
    case .snapshotMade:
      self = .snapshotMade(
        number: try reader.integer(), processIdentifier: try reader.integer32(),
        refusal: try reader.optionalText())
    case .resume: self = .resume
    }
    try reader.expectEnd()
  }
}

extension ByteReader {
  mutating func optionalText() throws(MalformedBytes) -> String? {
    try optional { (reader: inout ByteReader) throws(MalformedBytes) in try reader.text() }
  }
}

extension ExecuteReply {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(number)
    writer.write(result) { $0.write($1) }
    writer.write(error) { writer, error in
      writer.write(error.typeName)
      writer.write(error.message)
      writer.write(error.traceback)
      writer.write(error.isSyntaxError)
      writer.write(error.isKeyboardInterrupt)
      writer.write(error.isSystemExit)
      writer.write(error.exitCode)
      writer.write(error.line) { $0.write($1) }
    }
    writer.write(times.wall)
    writer.write(times.user)
    writer.write(times.system)
    writer.write(times.childUser)
    writer.write(times.childSystem)
    writer.write(times.childCount)
  }

  fileprivate init(from reader: inout ByteReader) throws(MalformedBytes) {
    number = try reader.integer()
    result = try reader.optionalText()
    error = try reader.optional { (reader: inout ByteReader) throws(MalformedBytes) in
      ExecutionError(
        typeName: try reader.text(), message: try reader.text(), traceback: try reader.text(),
        isSyntaxError: try reader.bool(), isKeyboardInterrupt: try reader.bool(),
        isSystemExit: try reader.bool(), exitCode: try reader.integer32(),
        line: try reader.optional { (reader: inout ByteReader) throws(MalformedBytes) in
          try reader.integer()
        })
    }
    times = ExecutionTimes(
      wall: try reader.double(), user: try reader.double(), system: try reader.double(),
      childUser: try reader.double(), childSystem: try reader.double(), childCount: try reader.integer())
  }
}
