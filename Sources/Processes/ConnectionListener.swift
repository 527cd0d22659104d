// A listener that any process of the same user can connect to by name, for servers of whole messages; its like for
// networks is in NetworkAddress.swift.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A socket that accepts connections from processes of the same user.
///
/// Its address is a name in the system's own space of names (unix(7), abstract addresses) or the path of a file, when it
/// begins with a slash.
public final class ConnectionListener {
  /// The name that others connect to; empty for a network's.
  public let address: String
  /// Where others connect to it over a network; nil where only this machine's processes do.
  public let network: NetworkAddress?
  /// Where the one that was accepted last came from, over a network.
  public private(set) var lastAccepted: NetworkAddress?
  /// Its file descriptor, readable while somebody waits to be accepted; -1 once it is closed.
  public private(set) var descriptor: Int32

  /// - Parameter address: a name or a path; nil for a name that nobody else has.
  /// - Throws: `SystemError`: `EADDRINUSE` where the address is taken.
  public init(address wanted: String? = nil) throws(SystemError) {
    address =
      wanted ?? "lectern-\(getpid())-\(SharedObject.makeIdentifier() & 0xffff_ffff)-\(Clock.monotonic())"
    network = nil
    descriptor = try SocketAddress.socket()
    do throws(SystemError) {
      try SocketAddress.withAddress(address) { pointer, length in Glibc.bind(descriptor, pointer, length) }
      guard listen(descriptor, 128) == 0 else { throw SystemError("listen") }
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  /// A listener whose socket listens already, such as one that this program was started with.
  public init(descriptor: Int32, address: String) {
    self.descriptor = descriptor
    self.address = address
    network = NetworkAddress { getsockname(descriptor, $0, $1) }
  }

  deinit { close() }

  /// Stops listening; connections that were accepted stay.
  /// - Parameter keepsPath: whether a file that is the address stays, for another process that listens there.
  public func close(keepingPath keepsPath: Bool = false) {
    guard descriptor >= 0 else { return }
    Glibc.close(descriptor)
    descriptor = -1
    if address.hasPrefix("/"), !keepsPath { unlink(address) }
  }

  /// Accepts a connection.
  /// - Parameter timeout: nanoseconds; nil waits without end.
  /// - Returns: the connection, or nil with what ended the wait instead.
  /// - Throws: `SystemError`.
  public func accept(timeout: Int64? = nil) throws(SystemError) -> (Connection?, Descriptors.Outcome) {
    while true {
      // Over a network anybody may come.
      let wait: (WaitKind, UInt64) = network == nil ? (.serve, 0) : (.descriptors, UInt64(max(descriptor, 0)))
      let outcome = Descriptors.wait([(descriptor, .readable)], timeout: timeout, as: wait)
      guard case .ready = outcome else { return (nil, outcome) }
      let accepted = Glibc.accept(descriptor, nil, nil)
      if accepted < 0 {
        if [EAGAIN, ECONNABORTED, EINTR].contains(errno) { continue }
        throw SystemError("accept")
      }
      _ = csystem_fcntl(accepted, F_SETFD, FD_CLOEXEC)
      lastAccepted = NetworkAddress { getpeername(accepted, $0, $1) }
      // A name has no owner that could keep other users out.
      guard network != nil || SocketAddress.userOfPeer(accepted) == geteuid() else {
        Glibc.close(accepted)
        continue
      }
      return (Connection(descriptor: accepted), outcome)
    }
  }

  /// Connects to a listener.
  /// - Throws: `SystemError`: `ECONNREFUSED` or `ENOENT` where nobody listens.
  public static func connect(to address: String) throws(SystemError) -> Connection {
    let descriptor = try SocketAddress.socket()
    do throws(SystemError) {
      try SocketAddress.withAddress(address) { pointer, length in Glibc.connect(descriptor, pointer, length) }
      guard SocketAddress.userOfPeer(descriptor) == geteuid() else {
        throw SystemError("connect", code: EPERM)
      }
    } catch {
      Glibc.close(descriptor)
      throw error
    }
    return Connection(descriptor: descriptor)
  }
}

/// The calls around addresses of sockets of one machine.
public enum SocketAddress {
  /// A socket that is not connected.
  /// - Throws: `SystemError`.
  public static func socket() throws(SystemError) -> Int32 {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("socket") }
    return descriptor
  }

  /// Calls a system call with an address in the form it takes.
  /// - Throws: `SystemError`: `ENAMETOOLONG` for a path of more than a hundred bytes, else what the call says.
  public static func withAddress(
    _ address: String, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(SystemError) {
    var whole = sockaddr_un()
    whole.sun_family = sa_family_t(AF_UNIX)
    // A name begins with a zero byte; a path ends with one.
    let bytes = address.hasPrefix("/") ? Array(address.utf8) + [0] : [0] + Array(address.utf8)
    let fits = withUnsafeMutableBytes(of: &whole.sun_path) { path in
      guard bytes.count <= path.count else { return false }
      path.copyBytes(from: bytes)
      return true
    }
    guard fits else { throw SystemError("bind", code: ENAMETOOLONG) }
    let length = MemoryLayout<sockaddr_un>.offset(of: \.sun_path).map { $0 + bytes.count } ?? 0
    let result = withUnsafePointer(to: &whole) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, socklen_t(length)) }
    }
    guard result == 0 else { throw SystemError("socket") }
  }

  /// The user at the other end; nil where the system does not say.
  public static func userOfPeer(_ descriptor: Int32) -> uid_t? {
    // The system's `ucred`: process, user and group (unix(7)).
    var credentials: (Int32, UInt32, UInt32) = (0, 0, 0)
    var length = socklen_t(MemoryLayout.size(ofValue: credentials))
    guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else { return nil }
    return credentials.1
  }
}
