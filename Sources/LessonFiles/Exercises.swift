// Exercises: a cell that the learner changes, hints, a solution, and cells that check what the learner made of it.

/// One exercise of a lesson; the numbers are indexes into its `cells`.
public struct Exercise: Sendable, Hashable {
  /// The code cell with the tag `exercise`: what the learner starts from.
  public var stub: Int
  /// The cells with the tag `hint`, each giving away a little more.
  public var hints: [Int] = []
  /// The code cells with the tag `solution`.
  public var solutions: [Int] = []
  /// The code cells with the tag `check`: their assertions hold once the exercise is solved.
  public var checks: [Int] = []
}

extension Lesson {
  /// The exercises in their order. What is tagged as a hint, a solution or a check belongs to the exercise before it.
  public var exercises: [Exercise] {
    var found: [Exercise] = []
    for (index, cell) in cells.enumerated() {
      if cell.kind == .code, cell.tags.contains("exercise") {
        found.append(Exercise(stub: index))
        continue
      }
      guard let last = found.indices.last else { continue }
      if cell.tags.contains("hint") { found[last].hints.append(index) }
      guard cell.kind == .code else { continue }
      if cell.tags.contains("solution") { found[last].solutions.append(index) }
      if cell.tags.contains("check") { found[last].checks.append(index) }
    }
    return found
  }
}
