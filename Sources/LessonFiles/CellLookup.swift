// Finds the cell that a person means: by number or by name, and names the nearest when there is none.

/// No cell of a lesson is called what was asked for.
public struct CellNotFound: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence: what is wrong and what to type instead.
  public var description: String
}

extension Lesson {
  /// The code cell that a person names.
  ///
  /// - Parameter text: a number from 1, or a cell's name (in any case, if no name is spelled exactly so)
  /// - Returns: the index into `cells`
  /// - Throws: `CellNotFound`, a sentence that names the nearest
  public func cell(matching text: String) throws(CellNotFound) -> Int {
    let count = codeCells.count
    let wanted = text.drop { $0 == " " }
    if let index = cells.firstIndex(where: { $0.name.map { $0 == wanted } ?? false }) { return index }
    if let number = Int(wanted) {
      if let index = cells.firstIndex(where: { $0.number == number }) { return index }
      if count == 0 { throw CellNotFound(description: "The lesson has no code cells.") }
      throw CellNotFound(
        description: "There is no cell \(number); the cells of this lesson are 1 to \(count).")
    }
    let folded = wanted.lowercased()
    if let index = cells.firstIndex(where: { $0.name?.lowercased() == folded }) { return index }
    let names = cells.compactMap(\.name)
    let near = names.min { distance(folded, $0.lowercased()) < distance(folded, $1.lowercased()) }
    guard let near else {
      throw CellNotFound(
        description: count == 0
          ? "The lesson has no code cells."
          : "There is no cell named “\(wanted)”: none has a name; use a number from 1 to \(count).")
    }
    throw CellNotFound(
      description: "There is no cell named “\(wanted)”; the nearest is “\(near)” (:list shows them all).")
  }
}

/// The number of letters to insert, remove or replace to turn one word into the other, on at most 64 letters
/// of each; a name that begins with the other word is nearer than any that does not.
func distance(_ left: String, _ right: String) -> Int {
  if !left.isEmpty, right.hasPrefix(left) { return 0 }
  let columns = Array(right.prefix(64))
  var previous = Array(0...columns.count)
  for (row, letter) in left.prefix(64).enumerated() {
    var current = [row + 1]
    for (column, other) in columns.enumerated() {
      current.append(
        min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous.last ?? 0
}
