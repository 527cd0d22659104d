// What a lesson's file looked like when it was read: the text, where each cell stands in it and what it said.
// The writers copy from here whatever was not edited.

/// A file as it was read.
struct OriginalFile: Sendable {
  /// One cell's place and content.
  struct Piece: Sendable {
    /// The cell's own bytes, without the blank lines after it.
    var body: Range<Int>
    /// Where the next cell starts: what lies between is the separator.
    var end: Int
    /// The cell as it was read.
    var cell: Cell
    /// In a notebook, where the value of each member of the cell stands.
    var values: [(key: String, range: Range<Int>)] = []
  }

  /// What a notebook has besides.
  struct NotebookParts: Sendable {
    var minorVersion: Int
    /// Where the list of cells stands, its brackets included.
    var cells: Range<Int>?
    /// Where the notebook's metadata stand.
    var metadata: Range<Int>?
  }

  /// The file's bytes as they were on disk.
  var file: [UInt8]
  /// The bytes as UTF-8 without a byte order mark; the ranges count in these.
  var text: [UInt8]
  /// The header before the first cell.
  var preamble: Range<Int>
  var pieces: [Piece]
  var metadata: JSONObject
  var header: JSONObject
  /// The cells as they were read, where they have no pieces of their own.
  var cells: [Cell] = []
  /// Set for a notebook of nbformat 4.
  var notebook: NotebookParts?
}
