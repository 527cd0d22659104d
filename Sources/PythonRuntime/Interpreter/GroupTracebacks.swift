// How the traceback of an exception group is laid out: its members stand in numbered frames, one level further in each.
// Source of the form: PEP 654 and CPython 3.11's output.

/// How deep in groups a text stands.
struct GroupLayout {
  static let maximumDepth = 10
  static let maximumWidth = 15

  var depth = 0
  /// The frame of the last member is still open.
  var isOpen = false

  var indentation: String { String(repeating: " ", count: depth * 2) }

  /// Puts the margin of this level before every line.
  func indented(_ text: String, margin: String = "|") -> String {
    guard depth > 0, !text.isEmpty else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { indentation + margin + " " + $0 + "\n" }.joined()
  }
}

extension Interpreter {
  /// An exception group with its members.
  func groupText(_ group: Value, _ seen: inout [Value], _ layout: inout GroupLayout) -> String {
    guard layout.depth <= GroupLayout.maximumDepth else {
      return layout.indented("... (max_group_depth is \(GroupLayout.maximumDepth))\n")
    }
    let isOutermost = layout.depth == 0
    if isOutermost { layout.depth = 1 }
    defer { if isOutermost { layout.depth = 0 } }
    var text = ""
    let entries = tracebackEntries(group)
    if !entries.isEmpty {
      text += layout.indented(
        "Exception Group Traceback (most recent call last):\n", margin: isOutermost ? "+" : "|")
      text += layout.indented(formatEntries(entries))
    }
    text += layout.indented(exceptionLines(group))
    let members = groupMembers(group)
    let shown = min(members.count, GroupLayout.maximumWidth + 1)
    layout.isOpen = false
    for (index, member) in members.prefix(shown).enumerated() {
      if index == shown - 1 { layout.isOpen = true }
      let isLeftOut = index >= GroupLayout.maximumWidth
      let title = isLeftOut ? "..." : String(index + 1)
      text +=
        layout.indentation + (index == 0 ? "+-" : "  ") + "+---------------- \(title) ----------------\n"
      layout.depth += 1
      if isLeftOut {
        let remaining = members.count - GroupLayout.maximumWidth
        text += layout.indented("and \(remaining) more exception\(remaining > 1 ? "s" : "")\n")
      } else {
        text += chain(member, &seen, &layout)
      }
      if index == shown - 1, layout.isOpen {
        text += layout.indentation + "+------------------------------------\n"
        layout.isOpen = false
      }
      layout.depth -= 1
    }
    return text
  }
}
