// Magics about the names of a session and what ran in it: `%who`, `%whos`, `%reset`, `%history`, `%run`, and what
// a name is.

import PythonRuntime

enum NamespaceMagics {
  static let table: [Magic] = [
    Magic(
      name: "who", kind: .line, usage: "%who [TYPE…]", help: "Lists the names that the session has defined."
    ) {
      (shell, invocation) throws(CellRefusal) in
      let wanted = invocation.argument.split(separator: " ").map(String.init)
      return { () throws(Raised) in
        let entries = try entries(shell, wanted)
        if entries.isEmpty {
          shell.print(nothing(wanted))
        } else {
          shell.print(entries.map { $0.name + "\t " }.joined() + "\n")
        }
        return .none
      }
    },
    Magic(
      name: "whos", kind: .line, usage: "%whos [TYPE…]",
      help: "Lists the names that the session has defined, with type and value."
    ) { (shell, invocation) throws(CellRefusal) in
      let wanted = invocation.argument.split(separator: " ").map(String.init)
      return { () throws(Raised) in
        let entries = try entries(shell, wanted)
        shell.print(entries.isEmpty ? nothing(wanted) : try table(of: entries, shell))
        return .none
      }
    },
    Magic(
      name: "reset", kind: .line, usage: "%reset [-f]",
      help: "Forgets all names that the session has defined; asks first, unless -f says not to."
    ) { (shell, invocation) throws(CellRefusal) in
      let asks = try !hasFlag("-f", invocation, shell)
      return { () throws(Raised) in
        if asks {
          let question = "Once deleted, variables cannot be recovered. Proceed (y/[n])? "
          let answer = try shell.interpreter.readLine(shell.interpreter, question) ?? ""
          guard answer.lowercased().hasPrefix("y") else {
            shell.print("Nothing done.\n")
            return .none
          }
        }
        let names = shell.definedNames
        if !names.isEmpty { try shell.perform("del " + names.joined(separator: ", ")) }
        return .none
      }
    },
    Magic(
      name: "history", kind: .line, usage: "%history [-n]",
      help: "Shows what was run in this session; -n with numbers."
    ) { (shell, invocation) throws(CellRefusal) in
      let hasNumbers = try hasFlag("-n", invocation, shell)
      return { () throws(Raised) in
        for entry in shell.history.dropLast() {
          let number = hasNumbers ? "\(entry.number): " : ""
          shell.print(number + entry.source + (entry.source.hasSuffix("\n") ? "" : "\n"))
        }
        return .none
      }
    },
    Magic(
      name: "run", kind: .line, usage: "%run FILE [ARGUMENT…]",
      help: "Runs a script as a program of its own, then takes over the names that it defined."
    ) { (shell, invocation) throws(CellRefusal) in
      let words = invocation.argument.split(separator: " ").map(String.init)
      guard let path = words.first else {
        throw shell.usageError("%run wants the name of a script.", invocation)
      }
      return { () throws(Raised) in
        try shell.perform(
          """
          def __lectern_run__(path, arguments):
              import sys
              with open(path, encoding='utf-8') as file:
                  code = compile(file.read(), path, 'exec')
              names = {'__name__': '__main__', '__file__': path, '__builtins__': __builtins__}
              before = sys.argv
              sys.argv = [path] + arguments
              try:
                  exec(code, names)
              finally:
                  sys.argv = before
              return {name: value for name, value in names.items() if not name.startswith('__')}

          """)
        let list = words.dropFirst().map(quoted).joined(separator: ", ")
        try shell.perform("globals().update(__lectern_run__(\(quoted(path)), [\(list)]))")
        return .none
      }
    },
  ]

  /// Whether a magic's only flag was given; anything else that was given is refused.
  private static func hasFlag(
    _ flag: String, _ invocation: MagicInvocation, _ shell: Shell
  ) throws(CellRefusal) -> Bool {
    guard ["", flag].contains(invocation.argument) else {
      throw shell.usageError("\(invocation.spelling) takes \(flag) or nothing.", invocation)
    }
    return !invocation.argument.isEmpty
  }

  /// What there is to say about a name; nil if it is not defined.
  static func description(of name: String, in shell: Shell) -> String? {
    do throws(Raised) {
      let isIdentifierPath = name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
        part.first.map { !$0.isNumber } ?? false
      }
      guard isIdentifierPath else { return nil }
      let value = try shell.evaluate(name)
      let rows = [
        ("Type", "type(\(name)).__name__"), ("Value", "repr(\(name))"),
        ("Help", "getattr(\(name), '__doc__', None)"),
      ]
      var text: [String] = []
      if let parameters = shell.interpreter.parameters(of: value) {
        text.append("Call: \(name)(\(parameters.joined(separator: ", ")))")
      }
      for (title, expression) in rows {
        guard let found = shell.interpreter.text(of: try shell.evaluate(expression)) else { continue }
        text.append("\(title): " + found)
      }
      return text.joined(separator: "\n")
    } catch {
      _ = shell.interpreter.takeException()
      return nil
    }
  }

  /// Text as a Python string literal.
  static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\0": result += "\\x00"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  private struct Entry {
    var name: String
    var type: String
  }

  /// The defined names with their types: those of the wanted types, or all but modules if none is wanted.
  private static func entries(_ shell: Shell, _ wanted: [String]) throws(Raised) -> [Entry] {
    var entries: [Entry] = []
    for name in shell.definedNames {
      guard let value = shell.interpreter.global(name) else { continue }
      let type = shell.interpreter.typeName(of: value)
      if wanted.isEmpty || wanted.contains(type) { entries.append(Entry(name: name, type: type)) }
    }
    return entries
  }

  private static func nothing(_ wanted: [String]) -> String {
    wanted.isEmpty ? "Interactive namespace is empty.\n" : "No variables match your requested type.\n"
  }

  /// `%whos`: columns for name, type and value, the value cut to one line.
  private static func table(of entries: [Entry], _ shell: Shell) throws(Raised) -> String {
    let nameWidth = max(8, entries.map(\.name.count).max() ?? 0) + 3
    let typeWidth = max(4, entries.map(\.type.count).max() ?? 0) + 3
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let header = padded("Variable", nameWidth) + padded("Type", typeWidth) + "Data/Info\n"
    var text = header + String(repeating: "-", count: max(28, header.count - 1)) + "\n"
    for entry in entries {
      let value = shell.interpreter.text(of: try shell.evaluate("str(\(entry.name))")) ?? ""
      let line = value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
      let cut = line.count > 60 ? line.prefix(25) + "<...>" + line.suffix(25) : Substring(line)
      text += padded(entry.name, nameWidth) + padded(entry.type, typeWidth) + cut + "\n"
    }
    return text
  }
}
