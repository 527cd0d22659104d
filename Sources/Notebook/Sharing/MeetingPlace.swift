// Where sessions that are followed are found on a host: a folder for each user among the temporary files, `lectern-UID`,
// and in it a socket for each session and what is told there, `PID.notes` and `PID.follow`.
//
// The folder and the sockets are the user's alone (0700, 0600). Sharing with a group opens them to the group of the user
// (0750, 0660), sharing with all to everybody (0755, 0666): others may then connect, which is reading, and nothing else.

import CSystem
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Who may follow a session.
public enum Audience: String, Sendable, CaseIterable {
  /// The user who started it.
  case user = "me"
  /// The members of the user's group.
  case group
  /// Every user of the host.
  case everybody = "all"

  fileprivate var folderMode: mode_t {
    switch self {
    case .user: 0o700
    case .group: 0o750
    case .everybody: 0o755
    }
  }

  fileprivate var socketMode: mode_t {
    switch self {
    case .user: 0o600
    case .group: 0o660
    case .everybody: 0o666
    }
  }
}

/// What is told on a socket.
public enum Topic: String, Sendable {
  /// The instructor's notes.
  case notes
  /// The session, for those who follow it.
  case follow
}

/// A socket of a session that can be followed.
public struct MeetingPlace: Sendable, Equatable {
  /// The session's front end.
  public var process: Int32
  public var topic: Topic
  /// The user whose folder it is in.
  public var user: uid_t
  /// The folder.
  public var folder: String

  /// - Parameter folder: another folder than that of the user.
  public init(
    process: Int32 = getpid(), topic: Topic, user: uid_t = geteuid(), folder: String? = nil
  ) {
    self.process = process
    self.topic = topic
    self.user = user
    self.folder = folder ?? Self.folder(of: user)
  }

  /// The folder of a user's sockets.
  public static func folder(of user: uid_t) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return (parent.hasPrefix("/") ? parent : "/tmp") + "/lectern-\(user)"
  }

  /// The socket's path.
  public var path: String { "\(folder)/\(process).\(topic.rawValue)" }

  /// The sockets of a user's sessions that live, the newest first. Those of sessions that are gone are removed.
  ///
  /// - Parameter folder: another folder than that of the user.
  public static func all(
    _ topic: Topic, of user: uid_t = geteuid(), in folder: String? = nil
  ) -> [MeetingPlace] {
    let folder = folder ?? Self.folder(of: user)
    guard isOwned(folder, by: user) else { return [] }
    let names = FolderListing.names(in: folder) ?? []
    let found: [(place: MeetingPlace, time: Int)] = names.compactMap { name in
      let parts = name.split(separator: ".")
      guard parts.count == 2, let process = Int32(parts[0]), let told = Topic(rawValue: String(parts[1]))
      else { return nil }
      let place = MeetingPlace(process: process, topic: told, user: user, folder: folder)
      if kill(process, 0) != 0, errno == ESRCH {
        unlink(place.path)
        return nil
      }
      var status = stat()
      guard told == topic, stat(place.path, &status) == 0 else { return nil }
      return (place, Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
    }
    return found.sorted { $0.time > $1.time }.map(\.place)
  }

  /// Whether a path is a folder of that user and no link to one.
  private static func isOwned(_ folder: String, by user: uid_t) -> Bool {
    var status = stat()
    return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == user
  }

  // MARK: The two ends

  /// Listens here; the caller closes the descriptor and removes the path.
  ///
  /// - Throws: `SessionFailure`, a sentence, where the folder is not the user's own or the system refuses.
  func listen(for audience: Audience) throws(SessionFailure) -> Int32 {
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw .systemCall("make the folder \(folder)") }
    guard Self.isOwned(folder, by: geteuid()) else {
      throw SessionFailure(
        "Lectern cannot share: \(folder) belongs to somebody else or is no folder; set TMPDIR to another one."
      )
    }
    var status = stat()
    lstat(folder, &status)
    // What another session has opened to more people stays open to them.
    guard chmod(folder, status.st_mode & 0o7777 | audience.folderMode) == 0 else {
      throw .systemCall("change the permissions of \(folder)")
    }
    // A session of this number that is gone left it behind.
    unlink(path)
    var descriptor: Int32 = -1
    do throws(SystemError) {
      descriptor = try SocketAddress.socket()
      let mask = umask(0o177)
      defer { umask(mask) }
      try SocketAddress.withAddress(path) { bind(descriptor, $0, $1) }
    } catch {
      if descriptor >= 0 { close(descriptor) }
      throw SessionFailure("Lectern cannot share at \(path): \(error.reason).")
    }
    guard chmod(path, audience.socketMode) == 0, Glibc.listen(descriptor, 256) == 0,
      csystem_fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0
    else {
      close(descriptor)
      unlink(path)
      throw .systemCall("share at \(path)")
    }
    return descriptor
  }

  /// Connects to whoever listens here; nil where nobody does, or somebody who is not the user.
  func connect() -> Int32? {
    guard Self.isOwned(folder, by: user), let descriptor = try? SocketAddress.socket() else {
      return nil
    }
    do throws(SystemError) {
      try SocketAddress.withAddress(path) { Glibc.connect(descriptor, $0, $1) }
      if SocketAddress.userOfPeer(descriptor) == user { return descriptor }
    } catch {}
    close(descriptor)
    return nil
  }
}
