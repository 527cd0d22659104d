// What changes when a lesson goes from one format to another: where the front matter is kept.

extension Lesson {
  /// The lesson as a file of another format holds it, without the original to copy from.
  ///
  /// MyST keeps the front matter in its header; the other formats keep it in a first raw cell.
  public func converted(to other: LessonFormat) -> Lesson {
    var lesson = self
    lesson.format = other
    lesson.original = nil
    for index in lesson.cells.indices {
      lesson.cells[index].origin = nil
      if other != .notebook {
        lesson.cells[index].otherMembers = JSONObject()
      }
    }
    let needsCell = format == .mystMarkdown && other != .mystMarkdown
    if needsCell {
      let own: Set<String> = ["file_format", "kernelspec", "jupytext", "language_info", "jupyter"]
      let rest = JSONObject(header.members.filter { !own.contains($0.key) })
      if !rest.isEmpty {
        let text = (["---"] + YAMLWriter.lines(rest) + ["---"]).joined(separator: "\n")
        lesson.cells.insert(Cell(kind: .raw, source: text), at: 0)
      }
    }
    if other != .notebook, var settings = lesson.metadata["jupytext"]?.object {
      settings["text_representation"] = nil
      lesson.metadata["jupytext"] = settings.isEmpty ? nil : .object(settings)
    }
    lesson.renumber()
    return lesson
  }
}
