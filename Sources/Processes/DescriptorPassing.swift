// Descriptors that go from one process to another over a connection.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Connection {
  /// Sends a copy of a descriptor. The other side must receive it before the next message.
  /// - Throws: `ConnectionError`.
  public func send(descriptor passed: Int32) throws(ConnectionError) {
    guard descriptor >= 0 else { throw .closed }
    var byte: UInt8 = 0
    while csystem_send_descriptor(descriptor, &byte, 1, passed) != 1 {
      guard errno == EAGAIN || errno == EINTR else { throw .system(SystemError("sendmsg")) }
      _ = Descriptors.wait([(descriptor, .writable)], timeout: nil, as: (.send, channels.sending))
    }
  }

  /// Receives a descriptor, which is then the caller's to close.
  /// - Throws: `ConnectionError`: `.endOfStream` where the other end is closed, `.malformed` where none came along.
  public func receiveDescriptor() throws(ConnectionError) -> Int32 {
    guard descriptor >= 0 else { throw .closed }
    while true {
      var byte: UInt8 = 0
      var received: Int32 = -1
      let count = csystem_receive_descriptor(descriptor, &byte, 1, &received)
      if count == 1 {
        guard received >= 0 else { throw .malformed }
        return received
      }
      if count == 0 { throw .endOfStream }
      guard errno == EAGAIN || errno == EINTR else { throw .system(SystemError("recvmsg")) }
      _ = Descriptors.wait([(descriptor, .readable)], timeout: nil, as: (.receive, channels.receiving))
    }
  }
}
