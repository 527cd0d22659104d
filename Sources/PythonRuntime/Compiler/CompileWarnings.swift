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

  /// A display or literal is called: no object of that kind can be.
  func warnAboutCall(_ callee: Expression, _ range: SourceRange) {
    guard callee.isDisplay, let type = callee.knownType else { return }
    warn("'\(type)' object is not callable; perhaps you missed a comma?", range)
  }

  /// A display or literal is subscripted that cannot be, or by what cannot be an index.
  func warnAboutSubscript(_ object: Expression, _ index: Expression, _ range: SourceRange) {
    switch object.kind {
    case .none, .ellipsis, .integer, .bigInteger, .bool, .float, .imaginary, .set, .setComprehension,
      .generator, .lambda:
      guard let type = object.knownType else { return }
      warn("'\(type)' object is not subscriptable; perhaps you missed a comma?", range)
    case .string, .bytes, .tuple, .list, .listComprehension, .joinedString:
      guard let type = object.knownType, let wrong = index.knownType, wrong != "int", wrong != "bool" else {
        return
      }
      warn("\(type) indices must be integers or slices, not \(wrong); perhaps you missed a comma?", range)
    default: break
    }
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

extension Expression {
  /// The class of what the expression gives, where its form tells. Nil for names, calls and operations.
  fileprivate var knownType: String? {
    switch kind {
    case .none: "NoneType"
    case .bool: "bool"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger: "int"
    case .float: "float"
    case .imaginary: "complex"
    case .string, .joinedString: "str"
    case .bytes: "bytes"
    case .tuple: "tuple"
    case .list, .listComprehension: "list"
    case .dict, .dictComprehension: "dict"
    case .set, .setComprehension: "set"
    case .generator: "generator"
    case .lambda: "function"
    default: nil
    }
  }

  /// All with a known class but functions, which can be called.
  fileprivate var isDisplay: Bool { if case .lambda = kind { false } else { knownType != nil } }
}
