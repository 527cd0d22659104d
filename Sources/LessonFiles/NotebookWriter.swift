// Writes notebook JSON: nbformat 4.5 where a notebook is new, and only the cells and metadata that were edited
// where it was read from one.

/// Writes one `.ipynb` file.
enum NotebookWriter {
  /// The bytes of the notebook.
  ///
  /// - Parameter original: the notebook it was read from
  static func bytes(_ lesson: Lesson, original: OriginalFile?) -> [UInt8] {
    if let original, let parts = original.notebook, let range = parts.cells {
      return edited(lesson, original, parts, cells: range)
    }
    return new(lesson.format == .notebook ? lesson : lesson.converted(to: .notebook))
  }

  // MARK: A new notebook

  private static func new(_ lesson: Lesson) -> [UInt8] {
    var ids = CellIDs(lesson.cells)
    let cells = lesson.cells.map { JSONValue.object(members(of: $0, id: ids.next(for: $0))) }
    let root: JSONValue = [
      "cells": .array(cells), "metadata": .object(lesson.metadata), "nbformat": 4, "nbformat_minor": 5,
    ]
    return JSONWriter.bytes(root, .indented(level: 0)) + [0x0A]
  }

  /// The members of a cell, in the alphabetical order that nbformat writes.
  private static func members(of cell: Cell, id: String?) -> JSONObject {
    var members = JSONObject()
    var others = cell.otherMembers
    if let attachments = others["attachments"], cell.kind != .code { members["attachments"] = attachments }
    others["attachments"] = nil
    members["cell_type"] = others["cell_type"] ?? .string(cell.kind.rawValue)
    others["cell_type"] = nil
    if cell.kind == .code {
      members["execution_count"] = cell.executionCount.map { .number(String($0)) } ?? .null
    }
    members["id"] = id.map { .string($0) }
    members["metadata"] = .object(validMetadata(cell.options))
    if cell.kind == .code || !cell.outputs.isEmpty { members["outputs"] = .array(cell.outputs) }
    members["source"] = .array(linesWithEnds(cell.source).map { .string($0) })
    members.members.append(contentsOf: others.members)
    return members
  }

  /// A single tag becomes the list that the format wants.
  private static func validMetadata(_ options: JSONObject) -> JSONObject {
    var options = options
    if let tag = options["tags"]?.string { options["tags"] = [.string(tag)] }
    return options
  }

  private static func linesWithEnds(_ source: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    for byte in source.utf8 {
      line.append(byte)
      if byte == 0x0A {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
      }
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  // MARK: An edited notebook

  private static func edited(
    _ lesson: Lesson, _ original: OriginalFile, _ parts: OriginalFile.NotebookParts, cells range: Range<Int>
  ) -> [UInt8] {
    var replacements: [(range: Range<Int>, bytes: [UInt8])] = []
    var ids = CellIDs(lesson.cells)
    let texts = lesson.cells.map { cell -> [UInt8] in
      let id = parts.minorVersion >= 5 || cell.id != nil ? ids.next(for: cell) : nil
      let members = members(of: cell, id: id)
      if let origin = cell.origin, original.pieces.indices.contains(origin),
        let text = edited(cell, members, from: original.pieces[origin], in: original.text)
      {
        return text
      }
      return JSONWriter.bytes(.object(members), .indented(level: 2))
    }
    if lesson.cells.map(\.origin) == original.pieces.indices.map({ $0 }) {
      for (piece, text) in zip(original.pieces, texts) { replacements.append((piece.body, text)) }
    } else {
      let separator = Array(",\n  ".utf8)
      let list = Array("[\n  ".utf8) + Array(texts.joined(separator: separator)) + Array("\n ]".utf8)
      replacements.append((range, texts.isEmpty ? Array("[]".utf8) : list))
    }
    if lesson.metadata != original.metadata, let place = parts.metadata {
      let text = JSONWriter.bytes(.object(lesson.metadata), .indented(level: 1))
      replacements.append((place, text))
    }
    replacements.sort { $0.range.lowerBound < $1.range.lowerBound }
    var output: [UInt8] = []
    output.reserveCapacity(original.text.count)
    var copied = 0
    for replacement in replacements {
      output.append(contentsOf: original.text[copied..<replacement.range.lowerBound])
      output.append(contentsOf: replacement.bytes)
      copied = replacement.range.upperBound
    }
    output.append(contentsOf: original.text[copied...])
    return output
  }
}

extension NotebookWriter {
  /// A cell's text with only those values replaced that were edited; `nil` if it has to be laid out anew.
  private static func edited(
    _ cell: Cell, _ members: JSONObject, from piece: OriginalFile.Piece, in text: [UInt8]
  ) -> [UInt8]? {
    let old = piece.cell
    guard cell.kind == old.kind, cell.otherMembers == old.otherMembers else { return nil }
    var changed: Set<String> = []
    if cell.source != old.source { changed.insert("source") }
    if cell.options != old.options { changed.insert("metadata") }
    if cell.outputs != old.outputs { changed.insert("outputs") }
    if cell.executionCount != old.executionCount { changed.insert("execution_count") }
    if cell.id != old.id { changed.insert("id") }
    guard changed.isSubset(of: piece.values.map(\.key)) else { return nil }
    var output: [UInt8] = []
    var copied = piece.body.lowerBound
    for (key, range) in piece.values where changed.contains(key) {
      guard let value = members[key] else { return nil }
      output.append(contentsOf: text[copied..<range.lowerBound])
      JSONWriter.write(value, .indented(level: 3), to: &output)
      copied = range.upperBound
    }
    output.append(contentsOf: text[copied..<piece.body.upperBound])
    return output
  }
}

/// Gives each cell an id that is valid and unique: its own, else its name, else its position.
private struct CellIDs {
  private var taken: Set<String> = []
  private let reserved: Set<String>
  private var position = 0

  init(_ cells: [Cell]) {
    reserved = Set(cells.compactMap(\.id).filter(Self.isValid))
  }

  mutating func next(for cell: Cell) -> String {
    position += 1
    if let id = cell.id, Self.isValid(id), taken.insert(id).inserted { return id }
    if let name = cell.name, Self.isValid(name), !reserved.contains(name), taken.insert(name).inserted {
      return name
    }
    var id = "cell-\(position)"
    var suffix = 1
    while reserved.contains(id) || !taken.insert(id).inserted {
      suffix += 1
      id = "cell-\(position)-\(suffix)"
    }
    return id
  }

  /// 1 to 64 letters, digits, hyphens and underscores.
  private static func isValid(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-_".utf8.contains($0)
      }
  }
}
