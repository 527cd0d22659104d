// What two texts have in common, line by line, for `:diff`.

/// A line of one text or of both.
public struct ComparedLine: Equatable, Sendable {
  public enum Side: Sendable { case both, old, new }
  public var side: Side
  public var text: String
}

/// The lines of both texts in order; what was replaced stands before what replaces it.
///
/// - Parameters:
///   - old: the text as it was.
///   - new: the text as it is.
public func comparedLines(_ old: String, _ new: String) -> [ComparedLine] {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in after.difference(from: before) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [ComparedLine] = []
  var index = 0
  for (place, line) in after.enumerated() {
    while removed.contains(index) {
      lines.append(ComparedLine(side: .old, text: before[index]))
      index += 1
    }
    let isNew = inserted.contains(place)
    lines.append(ComparedLine(side: isNew ? .new : .both, text: line))
    if !isNew { index += 1 }
  }
  return lines + before.indices.dropFirst(index).map { ComparedLine(side: .old, text: before[$0]) }
}
