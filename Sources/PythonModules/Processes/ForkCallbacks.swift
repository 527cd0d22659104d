// What programs and modules have called around every fork: `os.register_at_fork`.

import PythonRuntime

/// The callables that `os.register_at_fork` was given. Source: Python's documentation of the module `os`.
final class ForkCallbacks: ModuleState {
  enum Moment: Int, CaseIterable {
    case before, afterInParent, afterInChild

    /// The keyword of `os.register_at_fork`.
    var keyword: String {
      switch self {
      case .before: "before"
      case .afterInParent: "after_in_parent"
      case .afterInChild: "after_in_child"
      }
    }
  }

  private var callables: [[Value]] = Moment.allCases.map { _ in [] }

  /// Calls what was registered: the last first before a fork, in the order of registration after it. What is raised
  /// is shown and goes no further.
  static func run(_ moment: Moment, _ interpreter: Interpreter) {
    let registered = interpreter.state(of: Self.self).callables[moment.rawValue]
    for callable in moment == .before ? registered.reversed() : registered {
      do throws(Raised) {
        try interpreter.call(callable, [])
      } catch {
        let report = interpreter.takeException()
        let text =
          "Exception ignored in: \((try? interpreter.repr(callable)) ?? "a callback")\n\(report.traceback)"
        text.utf8.withContiguousStorageIfAvailable { interpreter.writeError(UnsafeRawBufferPointer($0)) }
      }
    }
  }

  static var function: NativeDefinition {
    NativeDefinition("register_at_fork", "*, before=None, after_in_child=None, after_in_parent=None") {
      (interpreter, arguments) throws(Raised) in
      let given = [arguments[0], arguments[2], arguments[1]]
      guard given.contains(where: { !interpreter.isNone($0) }) else {
        throw interpreter.raise(.typeError, "At least one argument is required.")
      }
      for (moment, callable) in zip(Moment.allCases, given) where !interpreter.isNone(callable) {
        guard interpreter.isCallable(callable) else {
          throw interpreter.raise(
            .typeError, "'\(moment.keyword)' must be callable, not \(interpreter.className(of: callable))")
        }
      }
      for (moment, callable) in zip(Moment.allCases, given) where !interpreter.isNone(callable) {
        interpreter.retain(callable)
        interpreter.state(of: Self.self).callables[moment.rawValue].append(callable)
      }
      return .none
    }
  }
}
