// Tracebacks: entries recorded while an exception unwinds, and the text that Python prints for them.
// Source of the form: CPython 3.11's output, marks included (PEP 657).

import PythonSyntax

/// One line of a traceback.
public struct TracebackEntry: Sendable {
  public var file: String
  public var line: Int
  public var function: String
  var range: SourceRange
  var sourceLine: String?
}

extension Interpreter {
  /// Adds the frame to the exception's traceback; a comprehension in it counts as a frame of its own.
  func addTraceback(_ exception: Value, _ frame: UnsafeMutablePointer<Frame>, _ index: Int) {
    guard exception.isKind(.exception) else { return }
    let object = exception.reference.asException
    object.pointee.traceback = makeFields(
      .traceback, .traceback, object.pointee.traceback, Value(UnsafeMutableRawPointer(frame.pointee.code)),
      Value(small: index), frame.pointee.globals)
  }

  /// The entries of an exception's traceback, outermost first.
  func tracebackEntries(_ exception: Value) -> [TracebackEntry] {
    var result: [TracebackEntry] = []
    var current = exception.isKind(.exception) ? exception.reference.asException.pointee.traceback : exception
    while current.isKind(.traceback) {
      let fields = current.reference.asFields.pointee
      result += entries(codes[fields.second.reference.asCode.pointee.info], fields.third.small)
      current = fields.first
    }
    return result
  }

  /// For each entry of a traceback object its last line, and its columns counted in characters from 0.
  public func tracebackColumns(_ traceback: Value) -> [(endLine: Int, column: Int, endColumn: Int)] {
    tracebackEntries(traceback).map { entry in
      let range = entry.range
      func characters(_ line: String?, _ column: Int32) -> Int {
        guard let line else { return Int(column) }
        return String(decoding: line.utf8.prefix(max(Int(column), 0)), as: UTF8.self).unicodeScalars.count
      }
      let isOneLine = range.line == range.endLine
      return (
        Int(range.endLine), characters(entry.sourceLine, range.column),
        isOneLine ? characters(entry.sourceLine, range.endColumn) : Int(range.endColumn)
      )
    }
  }

  private func entries(_ info: CodeInfo, _ index: Int) -> [TracebackEntry] {
    guard index < info.positions.count, hasFrame(info) else { return [] }
    let inside = info.inlined.filter { index >= $0.start && index < $0.end }.sorted { $0.start < $1.start }
    var result: [TracebackEntry] = []
    var function = info.name
    for comprehension in inside {
      result.append(entry(info, comprehension.outer, function))
      function = comprehension.name
    }
    result.append(entry(info, info.positions[index], function))
    return result
  }

  private func entry(_ info: CodeInfo, _ range: SourceRange, _ function: String) -> TracebackEntry {
    TracebackEntry(
      file: info.file.name, line: Int(range.line), function: function, range: range,
      sourceLine: info.file.line(Int(range.line)).map(String.init))
  }

  /// The line that an instruction of a code belongs to.
  func line(of code: Reference, at index: Int) -> Int {
    let positions = codes[code.asCode.pointee.info].positions
    return index < positions.count ? Int(positions[index].line) : 0
  }

  // MARK: Text

  /// What Python prints for an exception that nothing caught, with its causes and contexts.
  func tracebackText(_ exception: Value) -> String {
    var seen: [Value] = []
    var layout = GroupLayout()
    return chain(exception, &seen, &layout)
  }

  /// The text of an exception behind those that it came from.
  func chain(_ exception: Value, _ seen: inout [Value], _ layout: inout GroupLayout) -> String {
    seen.append(exception)
    let object = exception.reference.asException.pointee
    var text = ""
    if object.cause.isKind(.exception), !seen.contains(object.cause), seen.count < 100 {
      text += chain(object.cause, &seen, &layout)
      text += layout.indented("\nThe above exception was the direct cause of the following exception:\n\n")
    } else if object.context.isKind(.exception), !object.suppressesContext, !seen.contains(object.context),
      seen.count < 100
    {
      text += chain(object.context, &seen, &layout)
      text += layout.indented("\nDuring handling of the above exception, another exception occurred:\n\n")
    }
    if isGroup(exception) { return text + groupText(exception, &seen, &layout) }
    let entries = tracebackEntries(exception)
    if !entries.isEmpty {
      text += layout.indented("Traceback (most recent call last):\n" + formatEntries(entries))
    }
    return text + layout.indented(exceptionLines(exception))
  }

  /// The entries as Python prints them; long repetitions are counted instead.
  func formatEntries(_ entries: [TracebackEntry]) -> String {
    var text = ""
    var repeats = 0
    var last: (String, Int, String)?
    func flush() {
      if repeats > 3 {
        let more = repeats - 3
        text += "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n"
      }
    }
    for entry in entries {
      let key = (entry.file, entry.line, entry.function)
      if let previous = last, previous == key {
        repeats += 1
        if repeats > 3 { continue }
      } else {
        flush()
        repeats = 1
        last = key
      }
      text += format(entry)
    }
    flush()
    return text
  }

  private func format(_ entry: TracebackEntry) -> String {
    var text = "  File \"\(entry.file)\", line \(entry.line), in \(entry.function)\n"
    guard !entry.file.hasPrefix("<lectern "), entry.file != "<string>", let source = entry.sourceLine else {
      return text
    }
    let stripped = source.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
    let trimmed = String(stripped.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    guard !trimmed.isEmpty else { return text }
    text += "    \(trimmed)\n"
    if let marks = TracebackMarks.marks(line: source, range: entry.range) { text += "    \(marks)\n" }
    return text
  }

  /// The line with type and message, the place of a syntax error before it, notes behind it.
  func exceptionLines(_ exception: Value) -> String {
    let cls = classOf(exception)
    var text = ""
    if isSubclass(cls, exceptionClass(.syntaxError)) { text += syntaxErrorLines(exception) }
    let name = qualifiedExceptionName(cls)
    let saved = pendingException
    defer { pendingException = saved }
    var message: String
    do throws(Raised) {
      if isSubclass(cls, exceptionClass(.syntaxError)) {
        let own = ownAttribute(exception, internedString("msg"))
        message = self.text(try str(own.isUndefined ? exception : own))
      } else {
        message = self.text(try str(exception))
      }
    } catch {
      message = "<exception str() failed>"
    }
    if let hint = suggestion(exception) { message += hint }
    text += message.isEmpty ? "\(name)\n" : "\(name): \(message)\n"
    let notes = ownAttribute(exception, internedString("__notes__"))
    for note in values(ofList: notes) { text += self.text(note) + "\n" }
    return text
  }

  private func qualifiedExceptionName(_ cls: Reference) -> String {
    let name = text(cls.asClass.pointee.qualifiedName)
    guard let module = moduleName(cls), module != "__main__" else { return name }
    return module + "." + name
  }

  private func syntaxErrorLines(_ exception: Value) -> String {
    let file = ownAttribute(exception, internedString("filename"))
    let line = ownAttribute(exception, internedString("lineno"))
    let source = ownAttribute(exception, internedString("text"))
    let offset = ownAttribute(exception, internedString("offset"))
    let endOffset = ownAttribute(exception, internedString("end_offset"))
    guard line.isSmall else { return "" }
    var text = "  File \"\(file.isKind(.string) ? self.text(file) : "<string>")\", line \(line.small)\n"
    guard source.isKind(.string) else { return text }
    let points = codePoints(source)
    let indentation = points.prefix { $0 == 32 || $0 == 9 || $0 == 12 }.count
    let shown = points.dropFirst(indentation).prefix { $0 != 10 && $0 != 13 }
    text += "    " + CodePoints.string(Array(shown)) + "\n"
    guard offset.isSmall, offset.small >= 1 else { return text }
    let start = offset.small - 1 - indentation
    guard start >= 0 else { return text }
    // A missing block is shown at the first character of what stands in its place, if there is any.
    let messageValue = ownAttribute(exception, internedString("msg"))
    let message = messageValue.isKind(.string) ? self.text(messageValue) : ""
    if message.hasPrefix("expected an indented block") {
      return start < shown.count ? text + "    " + String(repeating: " ", count: start) + "^\n" : text
    }
    if message == "expected 'except' or 'finally' block", start >= shown.count { return text }
    var end = endOffset.isSmall ? endOffset.small - 1 - indentation : start + 1
    let endLine = ownAttribute(exception, internedString("end_lineno"))
    if endLine.isSmall, endLine.small != line.small { end = shown.count }
    if end <= start { end = start + 1 }
    let room = max(CodePoints.string(Array(shown)).utf8.count, start + 1)
    text +=
      "    " + String(repeating: " ", count: start)
      + String(repeating: "^", count: max(min(end, room) - start, 1)) + "\n"
    return text
  }
}

/// The `~~~^~~~` line below a source line.
enum TracebackMarks {
  /// Nil where the marks would cover the whole line and say nothing.
  static func marks(line: String, range: SourceRange) -> String? {
    let bytes = Array(line.utf8)
    let start = min(max(Int(range.column), 0), bytes.count)
    var end = range.endLine == range.line ? min(max(Int(range.endColumn), start), bytes.count) : bytes.count
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 || bytes[end - 1] == 13 { end -= 1 }
    guard end > start else { return nil }
    let leading = bytes.prefix { $0 == 32 || $0 == 9 || $0 == 12 }.count
    var last = bytes.count
    while last > leading, bytes[last - 1] == 32 || bytes[last - 1] == 9 || bytes[last - 1] == 13 { last -= 1 }
    let segment = String(decoding: bytes[start..<end], as: UTF8.self)
    let before = String(decoding: bytes[leading..<max(leading, start)], as: UTF8.self).unicodeScalars.count
    let width = segment.unicodeScalars.count
    let padding = String(repeating: " ", count: before)
    if range.line == range.endLine, let (from, to) = anchor(segment) {
      func characters(_ count: Int) -> Int { segment.utf8.prefix(count).count { $0 & 0xC0 != 0x80 } }
      return padding + String(repeating: "~", count: characters(from))
        + String(repeating: "^", count: characters(to) - characters(from))
        + String(repeating: "~", count: max(width - characters(to), 0))
    }
    guard start > leading || end < last else { return nil }
    return padding + String(repeating: "^", count: width)
  }

  /// For a binary operation the place of its operator, for a subscript that of its brackets, in characters.
  private static func anchor(_ segment: String) -> (Int, Int)? {
    guard let expression = try? PythonParser.parseExpression(segment) else { return nil }
    let bytes = Array(segment.utf8)
    switch expression.kind {
    case .binary(let left, let binary, let right):
      guard left.range.endLine == right.range.line else { return nil }
      var position = Int(left.range.endColumn)
      while position < bytes.count, bytes[position] == 32 || bytes[position] == 41 || bytes[position] == 9 {
        position += 1
      }
      let length = binary.rawValue.utf8.count
      guard position + length <= bytes.count else { return nil }
      return (position, position + length)
    case .subscript(let object, _):
      var position = Int(object.range.endColumn)
      while position < bytes.count, bytes[position] != 91 { position += 1 }
      return position < bytes.count ? (position, bytes.count) : nil
    default: return nil
    }
  }
}
