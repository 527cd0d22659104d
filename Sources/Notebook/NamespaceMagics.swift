// Magics about the names of a session: `%who`, `%whos`, `%reset`, `%history`, and what a name is.

import PythonRuntime

enum NamespaceMagics {
  static let table: [Magic] = [
    Magic(name: "who", kind: .line, usage: "%who", help: "Lists the names that the session has defined.") {
      (shell, _) throws(CellRefusal) in
      return { () throws(Raised) in
        let names = shell.definedNames
        if names.isEmpty {
          shell.print("Interactive namespace is empty.\n")
        } else {
          shell.print(names.joined(separator: "\t") + "\t\n")
        }
        return .none
      }
    },
    Magic(
      name: "history", kind: .line, usage: "%history [-n]",
      help: "Shows what was run in this session; -n with numbers."
    ) { (shell, invocation) throws(CellRefusal) in
      guard ["", "-n"].contains(invocation.argument) else {
        throw shell.usageError("%history takes -n or nothing.", invocation)
      }
      return { () throws(Raised) in
        for entry in shell.history.dropLast() {
          let number = invocation.argument == "-n" ? "\(entry.number): " : ""
          shell.print(number + entry.source + (entry.source.hasSuffix("\n") ? "" : "\n"))
        }
        return .none
      }
    },
  ]

  /// What there is to say about a name; nil if it is not defined.
  static func description(of name: String, in shell: Shell) -> String? {
    guard let value = shell.interpreter.global(name), let text = try? shell.interpreter.repr(value) else {
      return nil
    }
    return "\(name): \(text)"
  }
}
