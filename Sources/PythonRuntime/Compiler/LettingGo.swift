// Which statements are followed by a look for objects that died: those after which a script may expect to see a
// `__del__`, or the `finally` of an abandoned generator, at once. At the top of a source it is done everywhere, within
// functions and loops only in a source that itself defines a `__del__` or makes weak references.

import PythonSyntax

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Compiler {
  /// Has the running program look for objects that died.
  func lookForDead() {
    let mark = code.nextRegister
    _ = callHelper(.lookForDead, [])
    code.release(to: mark)
  }
}

extension SourceFile {
  /// Whether the text speaks of `__del__` or of weak references.
  static func definesEnds(_ text: String) -> Bool {
    text.withCString { strstr($0, "__del__") != nil || strstr($0, "weakref") != nil }
  }

  /// Whether the text may make coroutines, which are useless where nobody awaits them.
  static func definesCoroutines(_ text: String) -> Bool {
    text.withCString { strstr($0, "async ") != nil }
  }
}

extension Statement {
  /// Whether the statement may let go of the last reference to an object. `del` of a name looks for itself.
  var mayLetGo: Bool {
    switch kind {
    case .expression(let value): if case .call = value.kind { true } else { false }
    case .assign, .augmentedAssign, .annotatedAssign, .for, .while, .if, .try, .with, .match: true
    case .delete(let targets): !targets.contains(where: \.isName)
    default: false
    }
  }

  /// Whether the statement holds others, which look for themselves.
  var hasBlock: Bool {
    switch kind {
    case .for, .while, .if, .try, .with, .match: true
    default: false
    }
  }
}

extension Expression {
  var isName: Bool { if case .name = kind { true } else { false } }
}
