// What must happen around every fork of the kernel, whoever calls it: output that is gathered leaves before, so
// that it is not printed twice, and the child lets go of the socket that only the kernel may speak on.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

enum ForkHooks {
  // Handlers of fork are plain C functions: what they need stands here. Set once, before the first fork, in a
  // process with one thread.
  nonisolated(unsafe) private static var flush: () -> Void = {}
  nonisolated(unsafe) private static var controlDescriptor: Int32 = -1

  /// Installs the handlers in the calling process and all that it forks.
  ///
  /// - Parameters:
  ///   - flush: sends what the calling process has gathered.
  ///   - controlDescriptor: what a child closes.
  static func install(flush: @escaping () -> Void, controlDescriptor: Int32) {
    self.flush = flush
    self.controlDescriptor = controlDescriptor
    pthread_atfork({ ForkHooks.flush() }, nil, { ForkHooks.closeControl() })
  }

  /// Names another descriptor that a child closes.
  static func setControlDescriptor(_ descriptor: Int32) { controlDescriptor = descriptor }

  private static func closeControl() {
    guard controlDescriptor >= 0 else { return }
    close(controlDescriptor)
    controlDescriptor = -1
  }
}
