// Starting other programs with posix_spawn. Unsafe: the system's tables of arguments are plain pointers.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that is to be started.
public struct ProgramStart: Sendable {
  /// Where it may be: the first one that is there is taken.
  public var programs: [String]
  /// Its arguments, its own name first.
  public var arguments: [String] = []
  /// `NAME=VALUE` each; nil for the environment of this process.
  public var environment: [String]?
  /// Where it starts; nil for the folder of this process.
  public var folder: String?
  /// What becomes its standard streams; negative ones are inherited.
  public var streams: [Int32] = []
  /// Other descriptors that it gets.
  public var kept: [Int32] = []
  /// Whether it gets no other descriptor of this process.
  public var closesOthers = true
  /// Whether it leads a session of its own.
  public var startsSession = false
  /// The process group that it joins; 0 for one of its own, nil for that of this process.
  public var group: Int32?

  public init(programs: [String]) { self.programs = programs }

  /// Starts it. With a board, the caps are checked first, and the program is recorded.
  /// - Returns: its number; wait for it by `Children`.
  /// - Throws: `ForkError`; nothing was started then.
  public func start() throws(ForkError) -> Int32 {
    let name = arguments.first ?? programs.first ?? "program"
    let slot = try Board.current?.claimSlot(name: name)
    let process: Int32
    do throws(SystemError) {
      process = try spawn()
    } catch {
      if let slot { Board.current?.releaseUnused(slot) }
      throw .system(error)
    }
    if let slot { Board.current?.noteStarted(slot, process: process) }
    Children.noteStarted(process, slot: slot)
    return process
  }

  private func spawn() throws(SystemError) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    let copies = addStreams(&actions)
    defer { for descriptor in copies { close(descriptor) } }
    if closesOthers {
      for descriptor in Descriptors.open() where descriptor > 2 && !kept.contains(descriptor) {
        posix_spawn_file_actions_addclose(&actions, descriptor)
      }
    }
    // A copy onto itself is there after the start.
    for descriptor in kept { posix_spawn_file_actions_adddup2(&actions, descriptor, descriptor) }
    if let folder { csystem_spawn_in_folder(&actions, folder) }
    setAttributes(&attributes)

    var process: Int32 = 0
    var failure = ENOENT
    Self.withPointers(arguments) { words in
      Self.withPointers(environment ?? []) { variables in
        for program in programs where failure != 0 {
          let code = posix_spawn(
            &process, program, &actions, &attributes, words, environment == nil ? environ : variables)
          if code != ENOENT, code != ENOTDIR { failure = code }
        }
      }
    }
    guard failure == 0 else { throw SystemError("posix_spawn", code: failure) }
    return process
  }

  /// - Returns: copies of descriptors that have the number of another stream, for the caller to close.
  private func addStreams(_ actions: inout posix_spawn_file_actions_t) -> [Int32] {
    var copies: [Int32] = []
    for (number, descriptor) in streams.enumerated() where descriptor >= 0 {
      var source = descriptor
      if descriptor <= 2, descriptor != number {
        source = csystem_fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        copies.append(source)
      }
      posix_spawn_file_actions_adddup2(&actions, source, Int32(number))
    }
    return copies
  }

  private func setAttributes(_ attributes: inout posix_spawnattr_t) {
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    var signals = sigset_t()
    // A thread has signals blocked, and a script ignores SIGPIPE; a program expects neither.
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    if startsSession { flags |= csystem_spawn_session_flag() }
    if let group {
      flags |= POSIX_SPAWN_SETPGROUP
      posix_spawnattr_setpgroup(&attributes, group)
    }
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
  }

  private static func withPointers(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Void
  ) {
    let pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    var ended = pointers + [nil]
    ended.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { body(start) } }
  }
}
