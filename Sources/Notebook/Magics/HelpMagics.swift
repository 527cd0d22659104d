// `%lsmagic`, and `NAME?`: what a magic or a name is.

import PythonRuntime

enum HelpMagics {
  static let table = [
    Magic(name: "lsmagic", kind: .line, usage: "%lsmagic", help: "Lists the magics.") {
      (shell, _) throws(CellRefusal) in
      return { () throws(Raised) in
        shell.print(list)
        return .none
      }
    }
  ]

  /// The magics with their usage and help, a line each.
  static var list: String {
    let width = Magic.all.map(\.usage.count).max() ?? 0
    return Magic.all.map { magic in
      magic.usage + String(repeating: " ", count: width - magic.usage.count + 2) + magic.help + "\n"
    }.joined()
  }

  /// `NAME?`: help on a magic, or what is known about a name of the lesson.
  static func help(_ shell: Shell, name: String, detail: Int) -> MagicBody {
    { () throws(Raised) in
      if name.hasPrefix("%") {
        let bare = name.drop { $0 == "%" }
        let found = Magic.all.filter { $0.name == bare }
        guard !found.isEmpty else {
          throw shell.interpreter.raise(.nameError, "There is no magic \(name); %lsmagic lists them.")
        }
        for magic in found { shell.print("\(magic.usage)\n    \(magic.help)\n") }
        return .none
      }
      guard let text = NamespaceMagics.description(of: name, in: shell) else {
        shell.print("Object `\(name)` not found.\n")
        return .none
      }
      shell.print(text + "\n")
      return .none
    }
  }
}
