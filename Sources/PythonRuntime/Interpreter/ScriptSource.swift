// The bytes of a script's file as source, or what python3 says of a file that is none.

import PythonSyntax

/// The source of a script.
public enum ScriptSource {
  case text(String)
  /// The whole text that python3 prints, with its final newline.
  case unreadable(message: String)

  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - path: the file's name in messages.
  public init(_ bytes: [UInt8], path: String) {
    if let end = bytes.firstIndex(of: 0) {
      let lines = bytes[..<end].split(separator: 10, omittingEmptySubsequences: false)
      let last = String(decoding: lines.last ?? [], as: UTF8.self).drop { $0 == " " || $0 == "\t" }
      self = .unreadable(
        message: "  File \"\(path)\", line \(lines.count)\n    \(last)\n"
          + "SyntaxError: source code cannot contain null bytes\n")
      return
    }
    do {
      self = .text(try PythonParser.text(of: bytes))
    } catch {
      // CPython names the file within the message, before the line.
      var words = error.message.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      if let place = words.lastIndex(of: "on"), words[place...].dropFirst().first == "line" {
        words.insert(contentsOf: ["in", "file", path], at: place)
      }
      self = .unreadable(message: "SyntaxError: \(words.joined(separator: " "))\n")
    }
  }
}
