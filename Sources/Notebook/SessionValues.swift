// Which names of a session have another value after an execution than before it.

import PythonRuntime

/// The values of a session's names at one moment, as they can be compared, not as they can be used: the objects may be
/// gone by then.
struct SessionValues {
  private var values: [String: Value] = [:]

  init(_ interpreter: Interpreter) {
    for name in interpreter.globalNames where !name.hasPrefix("_") && !Shell.ownNames.contains(name) {
      values[name] = interpreter.global(name)
    }
  }

  /// The names, sorted, whose values are others than at an earlier moment.
  ///
  /// - Parameter assigned: names that were assigned to in between. A new object in such a name may stand where the old
  ///   one stood; only None and whole numbers are the same for sure.
  func changed(since earlier: SessionValues, assigned: [String], _ interpreter: Interpreter) -> [String] {
    let assigned = Set(assigned)
    return Set(values.keys).union(earlier.values.keys).filter { name in
      guard let now = values[name], let before = earlier.values[name], now == before else { return true }
      return assigned.contains(name) && !isPlain(now, interpreter)
    }.sorted()
  }

  private func isPlain(_ value: Value, _ interpreter: Interpreter) -> Bool {
    interpreter.isNone(value) || interpreter.int(of: value) != nil
  }
}
