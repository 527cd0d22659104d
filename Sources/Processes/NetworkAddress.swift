// Addresses of the internet protocol, for listeners that other machines reach too.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A host, by its number, and a port of it.
public struct NetworkAddress: Equatable, Sendable {
  /// Four numbers with points between them.
  public let host: String
  /// 0 asks for one that is free.
  public let port: UInt16

  /// - Parameters:
  ///   - host: the number of the host, `localhost`, or nothing for every network of this machine. Other names are not
  ///     looked up: nil.
  ///   - port: from 0 to 65535, else nil.
  public init?(host: String, port: Int) {
    let number = host == "localhost" ? "127.0.0.1" : host.isEmpty ? "0.0.0.0" : host
    var address = in_addr()
    guard let port = UInt16(exactly: port), inet_pton(AF_INET, number, &address) == 1 else { return nil }
    self.host = number
    self.port = port
  }

  /// What the system says of a socket through `getsockname` or `getpeername`; nil where it is none of a network.
  init?(_ call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32) {
    var whole = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &whole) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, &length) }
    }
    guard result == 0, whole.sin_family == sa_family_t(AF_INET) else { return nil }
    var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
    guard inet_ntop(AF_INET, &whole.sin_addr, &text, socklen_t(INET_ADDRSTRLEN)) != nil else { return nil }
    host = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    port = UInt16(bigEndian: whole.sin_port)
  }

  /// Makes a socket and has a system call take this address for it.
  /// - Throws: `SystemError` with what the call says; the socket is closed then.
  func socket(
    _ name: String, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(SystemError) -> Int32 {
    let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("socket") }
    var yes: Int32 = 1
    // A server that is started again gets its port back at once; small messages do not wait for more.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    var whole = sockaddr_in()
    whole.sin_family = sa_family_t(AF_INET)
    whole.sin_port = port.bigEndian
    inet_pton(AF_INET, host, &whole.sin_addr)
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &whole) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call(descriptor, $0, length) }
    }
    guard result == 0 else {
      let error = SystemError(name)
      close(descriptor)
      throw error
    }
    return descriptor
  }
}

extension ConnectionListener {
  /// A listener that other machines reach too: whoever connects must be asked who it is.
  /// - Parameters:
  ///   - network: where to listen.
  ///   - backlog: how many may wait to be accepted.
  /// - Throws: `SystemError`: `EADDRINUSE` where the address is taken.
  public convenience init(network: NetworkAddress, backlog: Int32 = 1) throws(SystemError) {
    let descriptor = try network.socket("bind") { socket, address, length in
      let result = bind(socket, address, length)
      return result == 0 ? listen(socket, backlog) : result
    }
    self.init(descriptor: descriptor, address: "")
  }

  /// Connects to a listener of a network.
  /// - Throws: `SystemError`: `ECONNREFUSED` where nobody listens.
  public static func connect(to network: NetworkAddress) throws(SystemError) -> Connection {
    let descriptor = try network.socket("connect") { socket, address, length in
      Sleeping.sleep { Glibc.connect(socket, address, length) }
    }
    return Connection(descriptor: descriptor)
  }
}
