// The pictures of a lesson's text, each below the line that names it.

import LessonFiles

extension Prompt {
  /// Blocks of text, and the picture below the last of them.
  typealias TextPart = (blocks: [MarkdownBlock], picture: InlinePicture?)

  /// Cuts a text behind each picture that the terminal can show: a paragraph of nothing but an image, whose file stands
  /// beside the lesson.
  func partsWithPictures(_ blocks: [MarkdownBlock]) -> [TextPart] {
    guard let kind = output.capabilities.pictures else { return [(blocks, nil)] }
    var parts: [TextPart] = []
    var open: [MarkdownBlock] = []
    for block in blocks {
      open.append(block)
      guard let picture = picture(in: block, by: kind) else { continue }
      parts.append((open, picture))
      open = []
    }
    return open.isEmpty ? parts : parts + [(open, nil)]
  }

  private func picture(in block: MarkdownBlock, by kind: PictureProtocol) -> InlinePicture? {
    guard case .paragraph(let inlines) = block, inlines.count == 1,
      case .image(_, let address)? = inlines.first,
      let lesson = session.lesson, let file = LessonPictures.file(address, in: lesson.folder)
    else { return nil }
    // What names the picture, and the prompt below it, stay in sight.
    let room = (columns: output.capabilities.textWidth, rows: output.capabilities.height - 4)
    return InlinePicture(file, by: kind, room: room, cell: cellSize())
  }
}
