// `:help python [MODULE]`: which of Python's modules are there, and which of a module's names.

import Notebook

/// Draws what is known of Python.
struct KnownPythonView {
  /// The window's columns.
  var width: Int

  /// All modules, in groups.
  var overview: [StyledLine] {
    let modules = KnownPython.modules
    let parts = modules.filter { !$0.missing.isEmpty }.map {
      "\($0.name) (\($0.known.count) of \($0.known.count + $0.missing.count))"
    }
    let say = [
      "The language is Python 3.11's. :help python MODULE lists a module's names, dir(MODULE) all that is in it."
    ]
    return group("Whole", modules.filter(\.missing.isEmpty).map(\.name)) + group("In part", parts)
      + group("Not there", KnownPython.absentModules)
      + wrapped(say.map { Span($0, .hint) }, to: width) + [""]
  }

  /// The names of a module, nil where python3.11 has none of that name.
  func names(of name: String) -> [StyledLine]? {
    if let module = KnownPython.modules.first(where: { $0.name == name }) {
      return group("\(module.name) has", module.known) + group("and not", module.missing) + [""]
    }
    guard KnownPython.absentModules.contains(name) else { return nil }
    return [StyledLine("Lectern has no module \(name).", .hint), ""]
  }

  private func group(_ title: String, _ names: [String]) -> [StyledLine] {
    guard !names.isEmpty else { return [] }
    let titleWidth = 12
    let spans = names.map { Span($0.split(separator: " ").joined(separator: "\u{A0}") + " ") }
    let lines = wrapped(spans, to: max(10, width - titleWidth))
    if displayWidth(of: title) >= titleWidth {
      return [StyledLine(title, .key)] + lines.map { StyledLine("  ") + $0 }
    }
    return lines.enumerated().map { index, line in
      padded(StyledLine(index == 0 ? title : "", .key), to: titleWidth) + line
    }
  }
}
