// The table of magics: what can stand after `%` and `%%`, what it does in a line, and the function that does it.

import PythonRuntime

/// What is left to do of a magic once its arguments are understood and its code is compiled.
typealias MagicBody = () throws(Raised) -> Value

/// A magic as it stands in a cell.
struct MagicInvocation {
  var name: String
  /// What stands behind the name on its line.
  var argument: String
  /// The rest of the cell, for a cell magic.
  var body: String?
  /// The line of the cell, from 1, on which the magic stands.
  var line: Int
  /// What tracebacks call the cell.
  var fileName: String

  /// Whether it is written as `%%name`.
  var isCell: Bool { body != nil }
  /// The magic with its percent signs.
  var spelling: String { (isCell ? "%%" : "%") + name }
}

/// Why a cell did not start: nothing of it ran and the state is as before.
struct CellRefusal: Error {
  var error: ExecutionError
}

/// One entry of the table of magics.
public struct Magic: Sendable {
  public enum Kind: String, Sendable {
    /// `%name`, on a line of its own or behind `=`.
    case line
    /// `%%name`, on a cell's first line.
    case cell
  }

  public let name: String
  public let kind: Kind
  /// How it is written, such as `%time STATEMENT`.
  public let usage: String
  /// What it does, in one sentence.
  public let help: String
  /// Understands the arguments and compiles what there is to compile, before anything of the cell runs.
  let prepare: @Sendable (Shell, MagicInvocation) throws(CellRefusal) -> MagicBody

  /// All magics, in the order in which help lists them.
  public static let all: [Magic] =
    TimingMagics.table + TimeitMagics.table + NamespaceMagics.table + CaptureMagic.table
    + SystemMagics.table + HelpMagics.table

  /// The magic of a name and kind.
  static func named(_ name: String, _ kind: Kind) -> Magic? {
    all.first { $0.name == name && $0.kind == kind }
  }
}
