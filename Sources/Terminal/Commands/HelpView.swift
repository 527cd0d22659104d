// `:help`: the keys and all commands on one screen. Where the window is too low for a line each, they stand in groups.

/// Draws the list of all commands.
struct HelpView {
  /// The window's columns and rows.
  var width: Int
  var height: Int
  var glyphs: Glyphs

  private static let keys = [
    ("Enter", "run the cell shown, and show what follows"),
    ("any Python", "runs in the same state; open blocks go on"),
    ("Tab", "completes; Shift-Tab shows how a function is called"),
    ("Up, Ctrl-R", "what was typed before"),
    ("Ctrl-C", "interrupt what runs"), ("Ctrl-D", "leave"),
  ]

  private static let groups: [(title: String, commands: [Command])] = [
    ("Look and move", Command.lessonCommands), ("Exercises", Command.exerciseCommands),
    ("Processes", Command.processCommands), ("State", Command.stateCommands + Command.repeatCommands),
    ("Edit", Command.editCommands), ("Hand on", Command.sharingCommands + Command.exportCommands),
    ("Sitting", Command.sittingCommands),
  ]

  var lines: [StyledLine] {
    let last = StyledLine("  The first letters of a command are enough. :help COMMAND says more.", .hint)
    let table = rows(Self.keys + [("", "")] + Command.all.map { ($0.usage, $0.summary) })
    let groups = rows(Self.keys + [("", "")]) + groupLines
    // Two rows are the prompt's.
    let shown = table.count + 3 <= height ? table : groups
    return (shown + ["", last]).map { truncated($0, to: width, ellipsis: glyphs.ellipsis) } + [""]
  }

  private func rows(_ rows: [(String, String)]) -> [StyledLine] {
    let keyWidth = (rows.map { displayWidth(of: $0.0) }.max() ?? 0) + 2
    return rows.map { left, right in
      left.isEmpty
        ? StyledLine() : StyledLine("  ") + padded(StyledLine(left, .key), to: keyWidth) + StyledLine(right)
    }
  }

  private var groupLines: [StyledLine] {
    let grouped = Set(Self.groups.flatMap { $0.commands.map(\.name) })
    let others = Command.all.filter { !grouped.contains($0.name) }
    let titleWidth = (Self.groups.map { displayWidth(of: $0.title) }.max() ?? 0) + 2
    return (Self.groups + [("Others", others)]).filter { !$0.commands.isEmpty }.flatMap { title, commands in
      let names = commands.map { Span(":\($0.name) ", .key) }
      return wrapped(names, to: max(10, width - titleWidth - 2)).enumerated().map { index, line in
        StyledLine("  ") + padded(StyledLine(index == 0 ? title : "", .hint), to: titleWidth) + line
      }
    }
  }
}
