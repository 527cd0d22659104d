// Which cells of a lesson are meant by a text such as `1-3,two`.

import LessonFiles

/// A selection of cells that cannot be understood; the text is a sentence.
public struct SelectionFailure: Error, Sendable, Equatable, CustomStringConvertible {
  public var description: String
}

/// Code cells of a lesson in the order in which they were named.
public struct CellSelection: Equatable, Sendable {
  /// The indexes into the lesson's `cells`.
  public let indexes: [Int]

  /// Every code cell of a lesson, in order.
  public init(all lesson: Lesson) {
    indexes = lesson.cells.indices.filter { lesson.cells[$0].kind == .code }
  }

  /// Reads a selection: numbers, names and ranges of either, separated by commas.
  ///
  /// - Parameters:
  ///   - text: what the person wrote, such as `1-3,two`.
  ///   - lesson: the lesson whose cells are meant.
  /// - Throws: `SelectionFailure`, a sentence that names what is wrong.
  public init(_ text: String, lesson: Lesson) throws(SelectionFailure) {
    var found: [Int] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = item.trimmed
      guard !name.isEmpty else {
        throw SelectionFailure(
          description: "“\(text)” has a comma without a cell beside it; write cells as in 1-3,two.")
      }
      found += try Self.cells(name, lesson)
    }
    indexes = found
  }

  private static func cells(_ item: String, _ lesson: Lesson) throws(SelectionFailure) -> [Int] {
    // A name may hold a hyphen itself, so that it is looked for before a range is.
    if let index = try? lesson.cell(matching: item) { return [index] }
    for place in item.indices where item[place] == "-" {
      let first = item[..<place].trimmed
      let last = item[item.index(after: place)...].trimmed
      guard !first.isEmpty, !last.isEmpty, let from = try? lesson.cell(matching: first),
        let to = try? lesson.cell(matching: last)
      else { continue }
      guard from <= to else {
        throw SelectionFailure(
          description:
            "The cells \(item) are in the wrong order; write the first one first: \(last)-\(first).")
      }
      return (from...to).filter { lesson.cells[$0].kind == .code }
    }
    let parts = item.split(separator: "-", maxSplits: 1).map { $0.trimmed }
    for part in parts.count == 2 ? parts : [item] {
      do {
        _ = try lesson.cell(matching: part)
      } catch {
        throw SelectionFailure(description: error.description)
      }
    }
    throw SelectionFailure(description: "“\(item)” names no cells; write cells as in 1-3,two.")
  }
}
