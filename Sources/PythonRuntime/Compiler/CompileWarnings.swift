// Warnings about code that is valid but hardly meant. Source of the rules and texts: CPython 3.11's compiler.

import PythonSyntax

extension Compiler {
  /// `is` between an object and a literal: whether they are one object is nobody's promise.
  func warnAboutIdentity(_ first: Expression, _ comparisons: [Comparison]) {
    var left = first
    for comparison in comparisons {
      let right = comparison.operand
      if left.isPlainLiteral || right.isPlainLiteral {
        switch comparison.operator {
        case .is: warn("\"is\" with a literal. Did you mean \"==\"?", left.range)
        case .isNot: warn("\"is not\" with a literal. Did you mean \"!=\"?", left.range)
        default: break
        }
      }
      left = right
    }
  }

  /// `assert (test, message)` tests a tuple, which is true.
  func warnAboutAssertion(_ test: Expression, _ range: SourceRange) {
    guard case .tuple(let items) = test.kind, !items.isEmpty else { return }
    warn("assertion is always true, perhaps remove parentheses?", range)
  }

  private func warn(_ message: String, _ range: SourceRange) {
    var root = self
    while let parent = root.parent { root = parent }
    guard root.warnings.insert("\(range.line): \(message)").inserted else { return }
    maker.warn(message, file: file, line: Int(range.line))
  }
}

extension Expression {
  /// A number, a string or a tuple of such: all but the names None, True, False and `...`.
  fileprivate var isPlainLiteral: Bool {
    switch kind {
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: true
    case .tuple(let items): items.allSatisfy(\.isPlainLiteral)
    default: false
    }
  }
}
