// Calls to bytecode.

import PythonSyntax

extension Compiler {
  func compileCall(
    _ callee: Expression, _ arguments: [Expression], _ keywords: [KeywordArgument], _ range: SourceRange,
    _ target: Int
  ) {
    if arguments.contains(where: \.isStarred) || keywords.contains(where: { $0.name == nil })
      || arguments.count + keywords.count > 200
    {
      compileSpreadCall(callee, arguments, keywords, range, target)
      return
    }
    let base: Int
    var isMethod = false
    if case .attribute(let object, let name) = callee.kind {
      base = code.allocate(2)
      let receiver = operand(object)
      code.place = callee.range
      code.emit(.loadMethod, base, receiver, nameCache(name))
      code.release(to: base + 2)
      isMethod = true
    } else {
      base = code.allocate()
      compile(callee, into: base)
      if case .name("super") = callee.kind, arguments.isEmpty, keywords.isEmpty,
        compileSuperArguments(base, range, target)
      {
        return
      }
    }
    for argument in arguments { compile(argument, into: code.allocate()) }
    for keyword in keywords { compile(keyword.value, into: code.allocate()) }
    let count = arguments.count + keywords.count
    code.place = range
    if keywords.isEmpty {
      code.emit(isMethod ? .callMethod : .call, base, count, target)
    } else {
      let names = code.constant(maker.makeTuple(keywords.map { maker.internedString(mangle($0.name ?? "")) }))
      code.emit(isMethod ? .callMethodKeywords : .callKeywords, base, count, names)
      if base != target { code.emit(.move, target, base) }
    }
  }

  /// `super()` without arguments means `super(__class__, self)`. Source: PEP 3135.
  private func compileSuperArguments(_ base: Int, _ range: SourceRange, _ target: Int) -> Bool {
    guard frameScope.sort == .function || frameScope.sort == .lambda, !info.parameters.names.isEmpty,
      case .cell(let register) = access("__class__")
    else { return false }
    let first = code.allocate(2)
    code.place = range
    code.emit(.loadCell, first, register, nameConstant("__class__"))
    if let cell = info.cellRegisters[0] {
      code.emit(.loadCell, first + 1, 0, nameConstant(cell))
    } else {
      code.emit(.move, first + 1, 0)
    }
    code.emit(.call, base, 2, target)
    return true
  }

  private func compileSpreadCall(
    _ callee: Expression, _ arguments: [Expression], _ keywords: [KeywordArgument], _ range: SourceRange,
    _ target: Int
  ) {
    let base = code.allocate(3)
    compile(callee, into: base)
    if arguments.count == 1, case .starred(let inner) = arguments[0].kind {
      code.emit(.buildList, base + 1, base + 1, 0)
      let mark = code.nextRegister
      let value = operand(inner)
      code.place = range
      code.emit(.listExtend, base + 1, value, 1)
      code.release(to: mark)
    } else {
      let list = Expression(.list(arguments), range)
      compile(list, into: base + 1)
    }
    if keywords.isEmpty {
      code.emit(.loadUndefined, base + 2)
    } else {
      code.emit(.buildDict, base + 2, base + 2, 0)
      for keyword in keywords {
        let mark = code.nextRegister
        let addition = code.allocate()
        if let name = keyword.name {
          let pair = code.allocate(2)
          loadConstant(maker.internedString(mangle(name)), into: pair)
          compile(keyword.value, into: pair + 1)
          code.emit(.buildDict, addition, pair, 1)
        } else {
          compile(keyword.value, into: addition)
        }
        code.place = range
        code.emit(.dictMerge, base + 2, addition, base)
        code.release(to: mark)
      }
    }
    code.place = range
    code.emit(.callSpread, base, 0, target)
  }
}
