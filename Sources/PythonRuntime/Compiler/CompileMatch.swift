// The match statement to bytecode. Source of the rules: PEP 634.

import PythonSyntax

extension Compiler {
  func compileMatch(_ subject: Expression, _ cases: [MatchCase]) {
    let value = code.allocate()
    compile(subject, into: value)
    let end = Label()
    let before = assigned
    var after: Set<Int>?
    for item in cases {
      assigned = before
      let next = Label()
      let mark = code.nextRegister
      // Captures are bound only once the whole pattern has matched.
      var captures: [(String, Int)] = []
      match(item.pattern, value, &captures, next)
      for (name, register) in captures { store(name, from: register) }
      if let test = item.guard { jump(test, when: false, to: next) }
      compile(item.body)
      if !item.body.alwaysLeaves { after = after?.intersection(assigned) ?? assigned }
      code.emitJump(.jump, to: end)
      code.release(to: mark)
      code.mark(next)
    }
    code.mark(end)
    assigned = before
    _ = after
  }

  /// Jumps to `fail` where the value in `subject` does not match. Registers stay allocated: captures live in them.
  private func match(
    _ pattern: Pattern, _ subject: Int, _ captures: inout [(String, Int)], _ fail: Label
  ) {
    code.place = pattern.range
    switch pattern.kind {
    case .value(let value):
      let register = code.allocate()
      compile(value, into: register)
      code.emitJump(.jumpUnlessEqual, subject, register, to: fail)
    case .singleton(let value):
      let register = code.allocate()
      compile(value, into: register)
      code.emit(.is, register, subject, register)
      code.emitJump(.jumpIfFalse, register, to: fail)
    case .capture(let inner, let name):
      if let inner { match(inner, subject, &captures, fail) }
      if let name { captures.append((name, subject)) }
    case .star: break
    case .or(let alternatives): matchAlternatives(alternatives, subject, &captures, fail)
    case .sequence(let patterns): matchSequence(patterns, subject, &captures, fail)
    case .mapping(let keys, let patterns, let rest):
      matchMapping(keys, patterns, rest, subject, &captures, fail)
    case .class(let type, let patterns, let keywords):
      matchClass(type, patterns, keywords, subject, &captures, fail, pattern.range)
    }
  }

  private func matchAlternatives(
    _ alternatives: [Pattern], _ subject: Int, _ captures: inout [(String, Int)], _ fail: Label
  ) {
    let matched = Label()
    var names: [(String, Int)]?
    for (index, alternative) in alternatives.enumerated() {
      let next = Label()
      var own: [(String, Int)] = []
      match(alternative, subject, &own, index == alternatives.count - 1 ? fail : next)
      if let names {
        // Every alternative leaves its captures in the registers of the first.
        for (name, register) in names {
          if let source = own.first(where: { $0.0 == name })?.1 { code.emit(.move, register, source) }
        }
      } else {
        names = own.map { name, register in
          let kept = code.allocate()
          code.emit(.move, kept, register)
          return (name, kept)
        }
      }
      if index < alternatives.count - 1 {
        code.emitJump(.jump, to: matched)
        code.mark(next)
      }
    }
    code.mark(matched)
    captures.append(contentsOf: names ?? [])
  }

  private func matchSequence(
    _ patterns: [Pattern], _ subject: Int, _ captures: inout [(String, Int)], _ fail: Label
  ) {
    let test = code.allocate()
    code.emit(.matchSequence, test, subject)
    code.emitJump(.jumpIfFalse, test, to: fail)
    let star = patterns.firstIndex { if case .star = $0.kind { true } else { false } }
    code.emit(.matchLength, test, subject, star == nil ? patterns.count : -patterns.count)
    code.emitJump(.jumpIfFalse, test, to: fail)
    guard !patterns.isEmpty else { return }
    let first = code.allocate(patterns.count)
    if let star {
      code.emit(.unpackStar, subject, first, star | (patterns.count - star - 1) << 12)
    } else {
      code.emit(.unpack, subject, first, patterns.count)
    }
    for (index, pattern) in patterns.enumerated() {
      if case .star(let name) = pattern.kind {
        if let name { captures.append((name, first + index)) }
      } else {
        match(pattern, first + index, &captures, fail)
      }
    }
  }

  private func matchMapping(
    _ keys: [Expression], _ patterns: [Pattern], _ rest: String?, _ subject: Int,
    _ captures: inout [(String, Int)], _ fail: Label
  ) {
    let test = code.allocate()
    code.emit(.matchMapping, test, subject)
    code.emitJump(.jumpIfFalse, test, to: fail)
    let keyTuple = code.allocate()
    let first = code.allocate(keys.count)
    for (index, key) in keys.enumerated() { compile(key, into: first + index) }
    code.emit(.buildTuple, keyTuple, first, keys.count)
    let values = code.allocate()
    code.emit(.matchKeys, values, subject, keyTuple)
    code.emitJump(.jumpIfNone, values, to: fail)
    matchItems(patterns, of: values, &captures, fail)
    if let rest {
      let remaining = code.allocate()
      code.emit(.matchRest, remaining, subject, keyTuple)
      captures.append((rest, remaining))
    }
  }

  private func matchClass(
    _ type: Expression, _ patterns: [Pattern], _ keywords: [(name: String, pattern: Pattern)], _ subject: Int,
    _ captures: inout [(String, Int)], _ fail: Label, _ range: SourceRange
  ) {
    let typeRegister = code.allocate(3)
    compile(type, into: typeRegister)
    let names = keywords.map { maker.internedString($0.name) }
    loadConstant(maker.makeTuple(names), into: typeRegister + 1)
    code.emit(.loadSmall, typeRegister + 2, 0, patterns.count)
    let values = code.allocate()
    code.place = range
    code.emit(.matchClass, values, subject, typeRegister)
    code.emitJump(.jumpIfNone, values, to: fail)
    matchItems(patterns + keywords.map(\.pattern), of: values, &captures, fail)
  }

  /// Matches each item of a tuple that an instruction has made.
  private func matchItems(
    _ patterns: [Pattern], of tuple: Int, _ captures: inout [(String, Int)], _ fail: Label
  ) {
    guard !patterns.isEmpty else { return }
    let first = code.allocate(patterns.count)
    code.emit(.unpack, tuple, first, patterns.count)
    for (index, pattern) in patterns.enumerated() { match(pattern, first + index, &captures, fail) }
  }
}
