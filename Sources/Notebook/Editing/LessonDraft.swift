// The lesson as it is being worked on, beside the lesson as its file has it: which cells were edited or are the
// person's own, and the way back.

import LessonFiles

/// A lesson with edits that its file does not have yet.
struct LessonDraft {
  /// The lesson with the edits.
  private(set) var lesson: Lesson
  /// The lesson as it was read.
  private(set) var stored: Lesson
  /// For each cell what stays with it when cells are added, moved or taken out: its index in `stored`, or a number
  /// beyond those for a cell of the person's own.
  private var keys: [Int]
  private var nextKey: Int

  init(_ lesson: Lesson) {
    self.lesson = lesson
    stored = lesson
    keys = Array(lesson.cells.indices)
    nextKey = keys.count
  }

  // MARK: Looking

  private func index(ofCell number: Int) -> Int? { lesson.cells.firstIndex { $0.number == number } }

  /// What stays with a code cell.
  func key(ofCell number: Int) -> Int? { index(ofCell: number).map { keys[$0] } }

  /// The present number of the code cell with this key.
  func number(ofKey key: Int) -> Int? { keys.firstIndex(of: key).flatMap { lesson.cells[$0].number } }

  /// The source that the file has for a code cell; nil for one of the person's own.
  func storedSource(ofCell number: Int) -> String? {
    guard let key = key(ofCell: number), stored.cells.indices.contains(key) else { return nil }
    return stored.cells[key].source
  }

  /// The numbers of the code cells that the file does not have, or not so.
  var changedCells: [Int] {
    lesson.codeCells.compactMap(\.number).filter { number in
      storedSource(ofCell: number) != lesson.cells[index(ofCell: number) ?? 0].source
    }
  }

  // MARK: Changing

  mutating func setSource(_ source: String, ofCell number: Int) {
    guard let index = index(ofCell: number) else { return }
    lesson.cells[index].source = source
  }

  /// Puts a new code cell where the code cell of that number stands, or at the end.
  mutating func insert(_ source: String, asCell number: Int) {
    let index = index(ofCell: number) ?? lesson.cells.count
    lesson.cells.insert(Cell(kind: .code, source: source, language: lesson.language), at: index)
    keys.insert(nextKey, at: index)
    nextKey += 1
    lesson.renumber()
  }

  mutating func remove(cell number: Int) {
    guard let index = index(ofCell: number) else { return }
    lesson.cells.remove(at: index)
    keys.remove(at: index)
    lesson.renumber()
  }

  /// Moves a code cell so that it gets the number `target`.
  mutating func move(cell number: Int, to target: Int) {
    guard let from = index(ofCell: number), number != target else { return }
    let cell = lesson.cells.remove(at: from)
    let key = keys.remove(at: from)
    lesson.renumber()
    let to = index(ofCell: target) ?? lesson.cells.count
    lesson.cells.insert(cell, at: to)
    keys.insert(key, at: to)
    lesson.renumber()
  }

  // MARK: The file

  /// Goes on with another state of the file: edits and the person's own cells are kept.
  ///
  /// - Returns: the new draft, and for each key of this one the key there.
  func carriedOver(to newer: Lesson) -> (draft: LessonDraft, keys: [Int: Int]) {
    var draft = LessonDraft(newer)
    var mapping = matches(in: newer)
    for number in changedCells {
      guard let index = index(ofCell: number) else { continue }
      let source = lesson.cells[index].source
      if let key = mapping[keys[index]], let place = draft.number(ofKey: key) {
        draft.setSource(source, ofCell: place)
        continue
      }
      // A cell of the person's own, or one that the file no longer has: behind the one that it stood behind.
      let before = (1..<number).reversed().lazy.compactMap { mapping[self.key(ofCell: $0) ?? -1] }.first
      let place = before.flatMap { draft.number(ofKey: $0) } ?? 0
      mapping[keys[index]] = draft.nextKey
      draft.insert(source, asCell: place + 1)
    }
    return (draft, mapping)
  }

  /// Which code cell of a newer state of the file is which of the stored ones, by key: by name, then by what it says,
  /// then by its number.
  private func matches(in newer: Lesson) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var taken: Set<Int> = []
    let olds = stored.cells.indices.filter { stored.cells[$0].kind == .code }
    let news = newer.cells.indices.filter { newer.cells[$0].kind == .code }
    let rules: [(Cell, Cell) -> Bool] = [
      { $0.name != nil && $0.name == $1.name }, { $0.source == $1.source }, { $0.number == $1.number },
    ]
    for rule in rules {
      for old in olds where found[old] == nil {
        let match = news.first { !taken.contains($0) && rule(stored.cells[old], newer.cells[$0]) }
        guard let match else { continue }
        found[old] = match
        taken.insert(match)
      }
    }
    return found
  }
}
