// Two threads that import the same module: the second one waits until the first has run the module to its end.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// Waits while another thread imports a module, unless that one waits in turn for what this one imports: then the
  /// unfinished module must do, as in CPython.
  /// - Throws: what a signal's handler raises meanwhile.
  func waitForImport(_ name: String) throws(Raised) {
    guard threads.areSeveral, !threads.imports.isEmpty else { return }
    let thread = threads.running
    defer { thread.awaitedImport = nil }
    while let importer = threads.imports[name], importer !== thread, !waits(importer, for: thread) {
      thread.awaitedImport = name
      withoutLock { _ = usleep(1000) }
      try poll()
    }
  }

  /// Whether a thread waits for an import of another one, directly or through others.
  private func waits(_ thread: PythonThread, for other: PythonThread) -> Bool {
    var current = thread
    for _ in threads.all {
      guard let name = current.awaitedImport, let importer = threads.imports[name] else { return false }
      if importer === other { return true }
      current = importer
    }
    return false
  }
}
