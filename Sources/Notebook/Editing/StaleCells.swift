// Stale marks: which cells would give something else if they ran now, as what they read has changed since they ran.

import LessonFiles

/// A cell whose last run no longer stands for what is in the state and in its text.
public struct StaleCell: Equatable, Sendable {
  /// The cell's number.
  public var number: Int
  /// Why, as the middle of a sentence: `N was changed by cell 2 since`.
  public var reason: String
}

extension Session {
  /// The cells that have run and are not up to date, in the lesson's order.
  ///
  /// A cell is stale if its text was edited since it ran, if it reads a name that another execution has changed since,
  /// or if it reads what a stale cell has made. What cells below it change does not count: from top to bottom it would
  /// not see that. Names that it binds before it reads them are its own. Which names an
  /// execution has changed the kernel says; what was changed in its place, its text. What a function changes that was
  /// defined in another cell is not seen.
  public func staleCells() -> [StaleCell] {
    guard let lesson else { return [] }
    let history = executions.filter(\.isInEffect)
    let edited = lesson.codeCells.filter { cell in
      cell.number.flatMap { lastInEffect(cell: $0) }.map { $0.source != cell.source } ?? false
    }
    var reasons: [Int: String] = [:]
    for cell in edited { reasons[cell.number ?? 0] = "it was edited since it ran" }
    // In the order in which they ran last: what one has made, a later one may have read.
    for execution in history {
      guard let number = execution.cellNumber, reasons[number] == nil,
        lastInEffect(cell: number)?.number == execution.number
      else { continue }
      reasons[number] = reason(execution, history, edited, staleNumbers: Set(reasons.keys))
    }
    return lesson.codeCells.compactMap(\.number).compactMap { number in
      reasons[number].map { StaleCell(number: number, reason: $0) }
    }
  }

  /// Whether what a cell changes is there when another one runs in the lesson's order; what was typed is.
  private static func standsAbove(_ changing: Int?, _ reading: Int?) -> Bool {
    (changing ?? 0) < (reading ?? .max)
  }

  private func lastInEffect(cell number: Int) -> Execution? {
    executions.last { $0.cellNumber == number && $0.isInEffect }
  }

  private func reason(
    _ execution: Execution, _ history: [Execution], _ edited: [Cell], staleNumbers: Set<Int>
  ) -> String? {
    let read = names(of: execution.source).read
    for other in history
    where other.number > execution.number && Self.standsAbove(other.cellNumber, execution.cellNumber) {
      if let name = changed(by: other, history).intersection(read).min() {
        return "\(name) was changed by \(other.place) since"
      }
    }
    for cell in edited where cell.number != execution.cellNumber {
      if let name = names(of: cell.source).assigned.intersection(read).min() {
        return "cell \(cell.number ?? 0), which sets \(name), was edited"
      }
    }
    for other in history where other.number < execution.number {
      guard let number = other.cellNumber, staleNumbers.contains(number), number != execution.cellNumber
      else {
        continue
      }
      if let name = changed(by: other, history).intersection(read).min() {
        return "it reads \(name) from cell \(number), which is stale"
      }
    }
    return nil
  }

  /// The names that an execution gave another value. The same definitions once more are no change.
  private func changed(by execution: Execution, _ history: [Execution]) -> Set<String> {
    let names = names(of: execution.source)
    let changed = execution.changedNames.union(names.mutated)
    let isRepetition = history.contains { $0.number < execution.number && $0.source == execution.source }
    return isRepetition ? changed.subtracting(names.defined) : changed
  }

  /// The names of a text, which is read once only.
  func names(of source: String) -> CellNames {
    if let known = knownNames[source] { return known }
    let names = CellNames(source)
    knownNames[source] = names
    return names
  }
}
