// Line editing on libedit: emacs keys, history with search, entries of several lines edited as one block, pasting,
// completion. This file and `LineEditorKeys.swift` alone handle libedit's pointers.

import CLibedit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the keys do, by the names that libedit has for it.
public enum KeyStyle: String, Sendable, CaseIterable {
  case emacs, vi

  /// What the person chose on the command line, else with `LECTERN_KEYS`, else emacs.
  static func chosen(_ named: KeyStyle?) -> KeyStyle {
    named ?? environmentValue("LECTERN_KEYS").flatMap { KeyStyle(rawValue: $0) } ?? .emacs
  }
}

/// Edits entries at a terminal.
///
/// libedit draws no colours while typing and no prompt before the second line; so the finished entry is erased
/// (`readEntry` leaves the cursor where the prompt began) and the caller draws it again as it likes.
public final class LineEditor: EntryReader {
  /// Suggests completions for the text and the cursor's place in it, counted in characters.
  public var completer: (_ text: String, _ cursor: Int) -> Completion? = { _, _ in nil }
  /// Further descriptors to wait for while nothing is typed, and what to do when one can be read. What the
  /// closure returns is shown above the entry.
  public var otherDescriptors: [Int32] = []
  public var whenReadable: () -> [UInt8] = { [] }
  /// Draws candidates that do not fit into the entry.
  public var listing: (_ candidates: [String]) -> [UInt8] = { _ in [] }
  /// Draws how the function is called whose brackets are open at the cursor.
  public var signature: (_ text: String, _ cursor: Int) -> [UInt8] = { _, _ in [] }
  /// Hears of a new size of the window.
  public var whenResized: (_ width: Int, _ height: Int) -> Void = { _, _ in }

  let editor: OpaquePointer
  private let entries: OpaquePointer
  private let history: HistoryFile
  /// What was typed in the lesson that is open, which is recalled before what was typed elsewhere.
  public var lessonHistory: HistoryFile? {
    didSet { for entry in lessonHistory?.load() ?? [] { remember(entry) } }
  }
  private var lastEntry: String?
  /// The prompt as libedit reads it again and again.
  var promptText: UnsafeMutablePointer<CChar>?
  private(set) var promptWidth = 0
  /// How far back the partner of the bracket is that was just typed, in columns.
  var partnerDistance: Int?
  var state: (String) -> EntryState = { _ in .complete }
  /// Characters that are read before those that are typed.
  var pushed: ArraySlice<Unicode.Scalar> = []
  /// Why the last wait ended, where it was not with a key.
  var interruption: Interruption?
  private let theme: Theme
  private let isUnicode: Bool
  let style: KeyStyle

  enum Interruption { case interrupt, end }

  /// - Parameters:
  ///   - capabilities: what the terminal shows
  ///   - history: where earlier entries are kept
  ///   - style: what the keys do
  /// - Returns: nil where libedit cannot edit on this terminal
  public init?(capabilities: TerminalCapabilities, history: HistoryFile, style: KeyStyle = .emacs) {
    guard let editor = cl_editor_new("lectern"), let entries = history_init() else { return nil }
    self.editor = editor
    self.entries = entries
    self.history = history
    theme = capabilities.theme
    isUnicode = capabilities.isUnicode
    self.style = style
    _ = cl_set_client_data(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = cl_set_keys(editor, style.rawValue)
    _ = cl_history_set_size(entries, Int32(HistoryFile.mostEntries))
    _ = cl_use_history(editor, entries)
    // Without insertion the whole row is drawn again: with it, libedit 3.1 loses the second row of a long line.
    for capability in ["ic", "IC", "im", "ei"] { _ = cl_clear_capability(editor, capability) }
    _ = cl_set_read_function(editor) { editor, character in
      LineEditor.of(editor)?.readCharacter(into: character) ?? 0
    }
    _ = cl_set_prompt(
      editor, { editor in LineEditor.of(editor)?.promptText }, LineEditor.promptEscape)
    bindKeys()
    for entry in history.load() { remember(entry) }
  }

  deinit {
    el_end(editor)
    history_end(entries)
    free(promptText)
  }

  /// The object behind libedit's editor.
  static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let data = cl_client_data(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(data).takeUnretainedValue()
  }

  // MARK: Reading

  public func readEntry(prompt: StyledLine, state: (String) -> EntryState) -> EntryResult {
    withoutActuallyEscaping(state) { state in
      self.state = state
      defer { self.state = { _ in .complete } }
      return read(prompt: prompt, keepsHistory: true)
    }
  }

  /// Reads a text of several lines that begins as `prefilled`; Enter on its last line ends it. It is not remembered.
  public func readText(prompt: StyledLine, prefilled: String) -> EntryResult {
    state = { _ in .complete }
    pushed = LineEditor.pasted(prefilled)
    defer { pushed = [] }
    return read(prompt: prompt, keepsHistory: false)
  }

  public func readLine(prompt: String) -> EntryResult {
    state = { _ in .complete }
    let lines = sanitizedLines(prompt)
    return read(prompt: StyledLine(lines.last ?? ""), keepsHistory: false)
  }

  private func read(prompt: StyledLine, keepsHistory: Bool) -> EntryResult {
    setPrompt(prompt)
    interruption = nil
    fflush(nil)
    // Before each read the window may have changed; libedit looks only when told.
    el_resize(editor)
    reportSize()
    cl_take_signals()
    defer { cl_release_signals() }
    // By itself libedit does this after the prompt is drawn, and a key pressed in between would be lost.
    _ = cl_prepare_terminal(editor, 1)
    emit("\u{1B}[?2004h")
    var count: Int32 = 0
    let text = el_gets(editor, &count)
    fflush(nil)
    emit("\u{1B}[?2004l")
    guard let text, count > 0 else {
      if interruption == .interrupt {
        leaveInterruptedEntry()
        return .interrupted
      }
      emit("\n")
      return .endOfInput
    }
    var entry = String(cString: text)
    if entry.hasSuffix("\n") { entry.removeLast() }
    eraseEntry(entry)
    while entry.hasSuffix("\n") || entry.hasSuffix(" ") || entry.hasSuffix("\t") { entry.removeLast() }
    if keepsHistory { keep(entry) }
    return .entry(entry)
  }

  /// The current text and the cursor's place in it, counted in scalars as libedit does.
  var text: (scalars: [Unicode.Scalar], cursor: Int) {
    guard let line = el_line(editor)?.pointee, let start = line.buffer, let end = line.lastchar else {
      return ([], 0)
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: max(0, end - start))
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let before = UnsafeRawBufferPointer(start: start, count: max(0, line.cursor - start))
    return (scalars, min(scalars.count, String(decoding: before, as: UTF8.self).unicodeScalars.count))
  }

  // MARK: History

  private func keep(_ entry: String) {
    guard !entry.allSatisfy(\.isWhitespace), entry != lastEntry else { return }
    remember(entry)
    history.append(entry)
    lessonHistory?.append(entry)
  }

  private func remember(_ entry: String) {
    guard !entry.utf8.contains(0), !entry.isEmpty else { return }
    _ = cl_history_enter(entries, entry)
    lastEntry = entry
  }

  // MARK: Prompt

  /// The character around what takes no room in the prompt.
  private static let promptEscape: CChar = 1

  /// Builds the prompt by libedit's rules: what takes no room is marked on both sides, and a printable
  /// character follows each such run.
  private func setPrompt(_ prompt: StyledLine) {
    var text = ""
    promptWidth = 0
    for span in prompt.spans where !span.text.isEmpty {
      let visible = isUnicode ? span.text : asciiStandIn(for: span.text)
      promptWidth += displayWidth(of: visible)
      let rendition = theme.rendition(for: span.styles)
      if rendition != .plain || text.hasSuffix("\u{1}") == false && !text.isEmpty {
        text += "\u{1}\u{1B}[0;\(selectGraphicRendition(rendition))m\u{1}"
      }
      text += visible
    }
    if text.contains("\u{1}") {
      text += "\u{1}\u{1B}[0m\u{1} "
      promptWidth += 1
    }
    free(promptText)
    promptText = strdup(text)
  }

  // MARK: Erasing the entry

  /// The rows that `text` takes on the screen after the prompt, and the row on which it ends.
  private func rowCount(of text: some StringProtocol) -> Int {
    let width = max(1, windowSize().width)
    var rows = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let columns = displayWidth(of: line) + (index == 0 ? promptWidth : 0)
      rows += columns / width + 1
    }
    return rows
  }

  /// Removes a finished entry from the screen. One that is taller than the window has scrolled away and stays.
  private func eraseEntry(_ entry: String) {
    let rows = rowCount(of: entry)
    guard rows < windowSize().height else { return }
    emit("\u{1B}[\(rows)A\r\u{1B}[J")
  }

  /// Moves below an entry that was given up; an empty one vanishes.
  private func leaveInterruptedEntry() {
    let (scalars, cursor) = text
    if scalars.isEmpty {
      emit("\r\u{1B}[J")
    } else {
      moveBelow(scalars, cursor: cursor)
    }
    el_reset(editor)
  }

  /// Moves the cursor to the start of the row after the entry.
  func moveBelow(_ scalars: [Unicode.Scalar], cursor: Int) {
    var whole = String.UnicodeScalarView()
    whole.append(contentsOf: scalars)
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars.prefix(cursor))
    let below = rowCount(of: String(whole)) - rowCount(of: String(before))
    emit(String(repeating: "\n", count: max(0, below) + 1))
  }

  // MARK: The terminal

  func emit(_ text: String) { emit(Array(text.utf8)) }

  func emit(_ bytes: [UInt8]) {
    fflush(nil)
    _ = writeAll(bytes, to: 1)
  }

  func reportSize() {
    let size = windowSize()
    whenResized(size.width, size.height)
  }
}
