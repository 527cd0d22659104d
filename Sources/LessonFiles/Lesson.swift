// The document model: a lesson and its cells, as every format of file is read into it and written from it.

/// How a lesson is stored.
public enum LessonFormat: String, Sendable, Hashable, CaseIterable {
  /// Markdown by Jupytext's rules: a fence with a language is a code cell.
  case jupytextMarkdown
  /// Markdown by MyST-NB's rules: a `{code-cell}` fence is a code cell.
  case mystMarkdown
  /// Notebook JSON.
  case notebook
  /// A Python script with `# %%` markers.
  case percentScript
}

/// What a cell holds.
public enum CellKind: String, Sendable, Hashable {
  case markdown
  case code
  /// Text for another program, kept and never shown as Markdown: the front matter is such a cell.
  case raw
}

/// One unit of a lesson.
public struct Cell: Sendable, Hashable {
  public var kind: CellKind
  /// The text, with lines separated by `\n` and no line end after the last one unless the cell has it.
  public var source: String
  /// The cell's metadata in file order: `name`, `tags`, `timeout`, `expect` and whatever else is written there.
  public var options: JSONObject
  /// The language of a code cell in lower case. A cell of another language than the lesson's has the magic for
  /// it (`%%bash`) as its first line.
  public var language: String
  /// The line of the file, counted from 1, on which the source's first line stands.
  public var line: Int
  /// 1…N for the code cells of a lesson in their order, otherwise `nil`.
  public var number: Int?
  /// The notebook's id of the cell, where the format stores one.
  public var id: String?
  /// The stored outputs of a code cell in the shape of nbformat 4, kept whole whatever their type.
  public var outputs: [JSONValue]
  /// The stored execution count of a code cell.
  public var executionCount: Int?
  /// What else the cell holds in a notebook: attachments, and members that are not known.
  public var otherMembers: JSONObject
  /// Which cell of the file this was read from, so that it can be written back as it was.
  var origin: Int?

  /// - Parameters:
  ///   - kind: what the cell holds
  ///   - source: its text
  ///   - options: its metadata
  ///   - language: the language of a code cell
  ///   - line: the line of the file on which the source starts, from 1
  public init(
    kind: CellKind, source: String, options: JSONObject = JSONObject(), language: String = "python",
    line: Int = 1
  ) {
    self.kind = kind
    self.source = source
    self.options = options
    self.language = language
    self.line = line
    self.outputs = []
    self.otherMembers = JSONObject()
  }

  /// The cell's name, by which a learner and `expect` refer to it.
  public var name: String? {
    get { options["name"]?.string }
    set { options["name"] = newValue.map { .string($0) } }
  }

  /// The cell's tags; a single tag that is not in a list counts too.
  public var tags: [String] {
    get {
      if let tag = options["tags"]?.string { return [tag] }
      return options["tags"]?.array?.compactMap(\.string) ?? []
    }
    set { options["tags"] = newValue.isEmpty ? nil : .array(newValue.map { .string($0) }) }
  }

  /// How long the cell may run, in seconds, if it says so with a positive number.
  public var timeout: Double? {
    guard let seconds = options["timeout"]?.double, seconds > 0, seconds.isFinite else { return nil }
    return seconds
  }

  /// The Python expressions that must hold after the cell ran.
  public var expect: [String] {
    if let claim = options["expect"]?.string { return [claim] }
    return options["expect"]?.array?.compactMap(\.string) ?? []
  }
}

/// One lesson: Markdown cells and code cells, with metadata.
public struct Lesson: Sendable {
  /// The file it was read from, as it was named.
  public var path: String?
  public var format: LessonFormat
  /// The notebook's metadata (`kernelspec`, …), in file order.
  public var metadata: JSONObject
  /// The other root keys of a text format's header (`title`, …), in file order.
  public var header: JSONObject
  /// The cells in their order; call `renumber()` after inserting, removing or moving any.
  public var cells: [Cell]
  /// The file as it was read, for writing back what was not edited.
  var original: OriginalFile?

  /// - Parameters:
  ///   - path: the file's path, if it has one
  ///   - format: how it is stored
  ///   - metadata: the notebook's metadata
  ///   - header: the other keys of the header
  ///   - cells: the cells in their order; code cells are numbered here
  public init(
    path: String? = nil, format: LessonFormat, metadata: JSONObject = JSONObject(),
    header: JSONObject = JSONObject(), cells: [Cell] = []
  ) {
    self.path = path
    self.format = format
    self.metadata = metadata
    self.header = header
    self.cells = cells
    renumber()
  }

  /// The code cells in their order.
  public var codeCells: [Cell] { cells.filter { $0.kind == .code } }

  /// The first heading, else the header's title, else the file's name without its ending.
  public var title: String {
    for cell in cells where cell.kind == .markdown {
      if let heading = firstHeading(in: cell.source) { return heading }
    }
    if let title = header["title"]?.string ?? metadata["title"]?.string, !title.isEmpty { return title }
    guard let path else { return "Untitled" }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// The language of cells that have no magic for another one.
  public var language: String {
    metadata["kernelspec"]?["language"]?.string?.lowercased()
      ?? metadata["language_info"]?["name"]?.string?.lowercased() ?? "python"
  }

  /// Numbers the code cells 1…N in their order.
  public mutating func renumber() {
    var number = 0
    for index in cells.indices {
      if cells[index].kind == .code {
        number += 1
        cells[index].number = number
      } else {
        cells[index].number = nil
      }
    }
  }
}

/// The text of the first ATX heading outside of fences, without its marks.
private func firstHeading(in source: String) -> String? {
  var fence: Substring?
  var rest = source[...]
  // Line by line: a long text is not to be cut up for a title that stands in front.
  while !rest.isEmpty {
    let line = rest.prefix { $0 != "\n" }
    rest = rest[line.endIndex...].dropFirst()
    let text = line.drop { $0 == " " }
    if line.count - text.count > 3 { continue }
    if let open = fence {
      if text.hasPrefix(open) { fence = nil }
      continue
    }
    if text.hasPrefix("```") || text.hasPrefix("~~~") {
      fence = text.prefix(3)
      continue
    }
    let marks = text.prefix { $0 == "#" }
    let heading = text.dropFirst(marks.count)
    guard (1...6).contains(marks.count), heading.first == " " || heading.first == "\t" else { continue }
    var words = heading.split(whereSeparator: { $0 == " " || $0 == "\t" })
    if let last = words.last, last.allSatisfy({ $0 == "#" }) { words.removeLast() }
    if !words.isEmpty { return words.joined(separator: " ") }
  }
  return nil
}
