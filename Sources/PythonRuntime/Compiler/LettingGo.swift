// Which statements at the top of a source are followed by a look for objects that died: those after which a script
// may expect to see a `__del__`, or the `finally` of an abandoned generator, at once.

import PythonSyntax

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
}

extension Expression {
  var isName: Bool { if case .name = kind { true } else { false } }
}
