// What the keys do: Enter that knows when an entry is complete, arrows within several lines, Tab, pasting; and the
// reading of single characters, during which signals and other descriptors are served.

import CLibedit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A function that keys can be bound to. libedit keeps the pointers to the names, hence static strings.
private struct KeyFunction: Sendable {
  let name: StaticString
  let help: StaticString
  let keys: [String]
  let function: cl_key_function
}

/// Keys that no keyboard sends, by which our functions reach libedit's own.
private enum PrivateKey {
  static let newline = "\u{1D}[9001~"
  static let previousEntry = "\u{1D}[9002~"
  static let nextEntry = "\u{1D}[9003~"
  static let deleteCharacter = "\u{1D}[9004~"
}

/// What stands for the escape character with which the sequences of keys begin. In vi's style the Escape key means
/// something by itself, and libedit gets this in the place of an escape character that has more behind it.
private let sequenceStart: Unicode.Scalar = "\u{1C}"
/// How long the rest of a key's sequence may take to come, in milliseconds.
private let sequencePatience: Int32 = 30

private let pasteEnd = Array("\u{1C}[201~".unicodeScalars)
/// A paste of more characters is not taken at all.
private let longestPaste = 1 << 24
/// The answer of a terminal has no more characters.
private let longestAnswer = 64
private let indentationWidth = 4

private let keyFunctions: [KeyFunction] = [
  KeyFunction(
    name: "lectern-enter", help: "Submit a complete entry, else start a new line", keys: ["^J"],
    function: { editor, _ in LineEditor.of(editor)?.enter() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-submit", help: "Submit the entry as it is", keys: ["\u{1B}^J", "\u{1B}^M"],
    function: { editor, _ in LineEditor.of(editor)?.submit() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-new-line", help: "Start a new line in the entry", keys: ["^O"],
    function: { editor, _ in LineEditor.of(editor)?.startLine() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-up", help: "Go up a line, or to the entry before", keys: ["^P", "\u{1C}[A", "\u{1C}OA"],
    function: { editor, _ in LineEditor.of(editor)?.moveLine(by: -1) ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-down", help: "Go down a line, or to the entry after",
    keys: ["^N", "\u{1C}[B", "\u{1C}OB"],
    function: { editor, _ in LineEditor.of(editor)?.moveLine(by: 1) ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-line-start", help: "Go to the start of the line",
    keys: ["^A", "\u{1C}[H", "\u{1C}OH", "\u{1C}[1~"],
    function: { editor, _ in LineEditor.of(editor)?.moveToLineStart() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-line-end", help: "Go to the end of the line",
    keys: ["^E", "\u{1C}[F", "\u{1C}OF", "\u{1C}[4~"],
    function: { editor, _ in LineEditor.of(editor)?.moveToLineEnd() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-delete", help: "Delete a character, or leave on an empty line", keys: ["^D"],
    function: { editor, _ in LineEditor.of(editor)?.deleteOrEnd() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-complete", help: "Complete the word, or indent", keys: ["^I"],
    function: { editor, _ in LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-signature", help: "Show how the function at the cursor is called", keys: ["\u{1C}[Z"],
    function: { editor, _ in LineEditor.of(editor)?.showSignature() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-close", help: "Insert a closing bracket and show its partner", keys: [")", "]", "}"],
    function: { editor, character in LineEditor.of(editor)?.close(character) ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-paste", help: "Insert what is pasted", keys: ["\u{1C}[200~", "\u{1D}[200~"],
    function: { editor, _ in LineEditor.of(editor)?.paste() ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-late-color", help: "Pass over a colour that the terminal tells late", keys: ["\u{1C}]11;"],
    function: { editor, _ in LineEditor.of(editor)?.passOver(to: ["\u{7}", "\\"]) ?? UInt8(CC_ERROR) }),
  KeyFunction(
    name: "lectern-late-attributes", help: "Pass over what the terminal tells late of itself",
    keys: ["\u{1C}[?"],
    function: { editor, _ in LineEditor.of(editor)?.passOver(to: ["c"]) ?? UInt8(CC_ERROR) }),
]

/// Keys for functions of libedit's own.
private let builtinBindings: [(keys: String, function: String)] = [
  (PrivateKey.newline, "ed-newline"), (PrivateKey.previousEntry, "ed-prev-history"),
  (PrivateKey.nextEntry, "ed-next-history"), (PrivateKey.deleteCharacter, "ed-delete-next-char"),
  ("^R", "em-inc-search-prev"), ("^S", "em-inc-search-next"), ("\u{1C}[3~", "ed-delete-next-char"),
  ("\u{1C}[1;5C", "em-next-word"), ("\u{1C}[1;5D", "ed-prev-word"), ("^W", "ed-delete-prev-word"),
]

extension LineEditor {
  func bindKeys() {
    for entry in keyFunctions {
      let name = UnsafeRawPointer(entry.name.utf8Start).assumingMemoryBound(to: CChar.self)
      let help = UnsafeRawPointer(entry.help.utf8Start).assumingMemoryBound(to: CChar.self)
      _ = cl_add_function(editor, name, help, entry.function)
      for keys in entry.keys { bind(keys, to: name) }
    }
    for binding in builtinBindings { bind(binding.keys, to: binding.function) }
  }

  /// Binds a key; in vi's style also for its command mode, where what types a character means something else.
  private func bind(_ keys: String, to function: UnsafePointer<CChar>) {
    guard style == .vi else {
      let isSequence = keys.unicodeScalars.first == sequenceStart
      _ = cl_bind(editor, isSequence ? "\u{1B}" + keys.dropFirst() : keys, function)
      return
    }
    if keys.hasPrefix("\u{1B}") { return }
    _ = cl_bind(editor, keys, function)
    if !["^I", ")", "]", "}"].contains(keys) { _ = cl_bind_command(editor, keys, function) }
  }

  // MARK: Enter

  fileprivate func enter() -> UInt8 {
    let (scalars, cursor) = text
    if scalars[cursor...].contains("\n") { return startLine() }
    var entry = String.UnicodeScalarView()
    entry.append(contentsOf: scalars)
    switch state(String(entry)) {
    case .complete: return submit()
    case .incomplete(let indentation): return insert("\n" + String(repeating: " ", count: indentation))
    }
  }

  fileprivate func submit() -> UInt8 {
    el_cursor(editor, Int32(text.scalars.count))
    el_push(editor, PrivateKey.newline)
    return UInt8(CC_REFRESH)
  }

  /// A new line with the indentation of the current one.
  fileprivate func startLine() -> UInt8 {
    let (scalars, cursor) = text
    let line = scalars[lineStart(before: cursor, in: scalars)..<cursor]
    let indentation = line.prefix { $0 == " " }.count
    return insert("\n" + String(repeating: " ", count: indentation))
  }

  fileprivate func insert(_ text: String) -> UInt8 {
    el_insertstr(editor, text) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
  }

  // MARK: Moving within several lines

  private func lineStart(before place: Int, in scalars: [Unicode.Scalar]) -> Int {
    (scalars[..<place].lastIndex(of: "\n") ?? -1) + 1
  }

  private func lineEnd(after place: Int, in scalars: [Unicode.Scalar]) -> Int {
    scalars[place...].firstIndex(of: "\n") ?? scalars.count
  }

  private func moveCursor(from place: Int, to target: Int) -> UInt8 {
    if target != place { el_cursor(editor, Int32(target - place)) }
    return UInt8(CC_CURSOR)
  }

  fileprivate func moveToLineStart() -> UInt8 {
    let (scalars, cursor) = text
    return moveCursor(from: cursor, to: lineStart(before: cursor, in: scalars))
  }

  fileprivate func moveToLineEnd() -> UInt8 {
    let (scalars, cursor) = text
    return moveCursor(from: cursor, to: lineEnd(after: cursor, in: scalars))
  }

  fileprivate func moveLine(by direction: Int) -> UInt8 {
    let (scalars, cursor) = text
    let start = lineStart(before: cursor, in: scalars)
    let column = cursor - start
    if direction < 0 {
      guard start > 0 else {
        el_push(editor, PrivateKey.previousEntry)
        return UInt8(CC_NORM)
      }
      let target = lineStart(before: start - 1, in: scalars)
      return moveCursor(from: cursor, to: min(target + column, start - 1))
    }
    let end = lineEnd(after: cursor, in: scalars)
    guard end < scalars.count else {
      el_push(editor, PrivateKey.nextEntry)
      return UInt8(CC_NORM)
    }
    return moveCursor(from: cursor, to: min(end + 1 + column, lineEnd(after: end + 1, in: scalars)))
  }

  fileprivate func deleteOrEnd() -> UInt8 {
    if text.scalars.isEmpty { return UInt8(CC_EOF) }
    el_push(editor, PrivateKey.deleteCharacter)
    return UInt8(CC_NORM)
  }

  // MARK: Completion

  fileprivate func complete() -> UInt8 {
    let (scalars, cursor) = text
    let line = scalars[lineStart(before: cursor, in: scalars)..<cursor]
    if !scalars.isEmpty && line.allSatisfy({ $0 == " " }) {
      return insert(String(repeating: " ", count: indentationWidth - line.count % indentationWidth))
    }
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars[..<cursor])
    var whole = before
    whole.append(contentsOf: scalars[cursor...])
    guard let completion = completer(String(whole), String(before).count), !completion.candidates.isEmpty
    else { return UInt8(CC_REFRESH_BEEP) }
    let replaced = String(String(before).suffix(completion.replacedCount))
    let common = completion.commonPrefix
    let isOnlyOne = completion.candidates.count == 1
    if common.count > replaced.count || isOnlyOne {
      el_deletestr(editor, Int32(replaced.unicodeScalars.count))
      return insert(common)
    }
    moveBelow(scalars, cursor: cursor)
    emit(listing(completion.candidates))
    _ = cl_refresh(editor)
    return UInt8(CC_NORM)
  }

  // MARK: Pasting

  /// A text as a terminal sends it when it is pasted.
  static func pasted(_ text: String) -> ArraySlice<Unicode.Scalar> {
    text.isEmpty ? [] : (Array("\u{1D}[200~".unicodeScalars) + Array(text.unicodeScalars) + pasteEnd)[...]
  }

  /// Reads to the end of a bracketed paste and inserts it whole, line breaks included.
  fileprivate func paste() -> UInt8 {
    var pasted: [Unicode.Scalar] = []
    var isTooLong = false
    var character: wchar_t = 0
    while !pasted.suffix(pasteEnd.count).elementsEqual(pasteEnd) {
      guard el_wgetc(editor, &character) == 1 else { return UInt8(CC_EOF) }
      let scalar = Unicode.Scalar(UInt32(bitPattern: Int32(character))) ?? "\u{FFFD}"
      pasted.append(scalar == "\u{1B}" ? sequenceStart : scalar)
      if pasted.count > longestPaste {
        isTooLong = true
        pasted.removeFirst(longestPaste / 2)
      }
    }
    if isTooLong { return UInt8(CC_REFRESH_BEEP) }
    pasted.removeLast(pasteEnd.count)
    var clean = ""
    var previous: Unicode.Scalar?
    for scalar in pasted {
      switch scalar {
      case "\r": clean += "\n"
      case "\n": if previous != "\r" { clean += "\n" }
      case "\t": clean += String(repeating: " ", count: indentationWidth)
      default: if visibleForm(of: scalar) == nil { clean.unicodeScalars.append(scalar) }
      }
      previous = scalar
    }
    while clean.hasSuffix("\n") { clean.removeLast() }
    return clean.isEmpty ? UInt8(CC_NORM) : insert(clean)
  }

  /// Reads and forgets what comes up to one of these characters.
  fileprivate func passOver(to ends: Set<Unicode.Scalar>) -> UInt8 {
    var character: wchar_t = 0
    for _ in 0..<longestAnswer {
      guard el_wgetc(editor, &character) == 1 else { return UInt8(CC_EOF) }
      if let scalar = Unicode.Scalar(UInt32(bitPattern: Int32(character))), ends.contains(scalar) { break }
    }
    return UInt8(CC_NORM)
  }

  // MARK: Reading a character

  /// Reads one character for libedit: 1 read, 0 end, -1 interrupted (with `errno` EINTR).
  func readCharacter(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    pointAtPartner()
    if let scalar = pushed.popFirst() {
      character?.pointee = wchar_t(scalar.value)
      return 1
    }
    while true {
      switch UInt32(cl_wait(0, otherDescriptors, Int32(otherDescriptors.count))) {
      case CL_WAIT_INPUT.rawValue:
        guard let scalar = readScalar() else { return 0 }
        character?.pointee = wchar_t((scalar == "\u{1B}" && style == .vi ? startOfKey() : scalar).value)
        return 1
      case CL_WAIT_OTHER.rawValue: showAbove()
      case CL_WAIT_INTERRUPT.rawValue:
        interruption = .interrupt
        errno = EINTR
        return -1
      case CL_WAIT_RESIZE.rawValue:
        el_resize(editor)
        reportSize()
      case CL_WAIT_SUSPEND.rawValue: suspend()
      default:
        interruption = .end
        return 0
      }
    }
  }

  /// What stands for an escape character that was read: the key by itself, or the start of another key's sequence.
  private func startOfKey() -> Unicode.Scalar {
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, sequencePatience) > 0, let next = readScalar() else { return "\u{1B}" }
    pushed = [next] + pushed
    return ["[", "O", "]"].contains(next) ? sequenceStart : "\u{1B}"
  }

  /// What arrived meanwhile goes above the entry, which is drawn again below it.
  private func showAbove() {
    let bytes = whenReadable()
    if bytes.isEmpty { return }
    let (scalars, cursor) = text
    moveBelow(scalars, cursor: cursor)
    emit(bytes)
    _ = cl_refresh(editor)
  }

  /// Ctrl-Z: the terminal is given back, and taken again when the shell lets us go on.
  private func suspend() {
    _ = cl_prepare_terminal(editor, 0)
    let (scalars, cursor) = text
    moveBelow(scalars, cursor: cursor)
    emit("\u{1B}[?2004l")
    cl_release_signals()
    kill(getpid(), SIGSTOP)
    cl_take_signals()
    _ = cl_prepare_terminal(editor, 1)
    emit("\u{1B}[?2004h")
    el_resize(editor)
    reportSize()
    _ = cl_refresh(editor)
  }

  /// One character of UTF-8; malformed bytes become the replacement character.
  private func readScalar() -> Unicode.Scalar? {
    guard let first = readByte(from: 0) else { return nil }
    let count =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    if count == 0 { return "\u{FFFD}" }
    var bytes = [first]
    while bytes.count < count {
      guard let next = readByte(from: 0) else { return nil }
      bytes.append(next)
      if next & 0xC0 != 0x80 { break }
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }
}
