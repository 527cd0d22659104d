// Displays, f-strings and comprehensions to bytecode.

import PythonSyntax

extension Compiler {
  func compileDisplay(
    _ items: [Expression], _ operation: Operation, _ range: SourceRange, _ target: Int
  ) {
    // Long displays are built in pieces, so that they do not use up the registers.
    if items.contains(where: \.isStarred) || items.count > 256 {
      let isSet = operation == .buildSet
      // The register before a list tells errors about `*value` which function is called: none here.
      let register = code.allocate(2) + 1
      code.emit(.loadUndefined, register - 1)
      code.emit(isSet ? .buildSet : .buildList, register, register, 0)
      for item in items {
        let mark = code.nextRegister
        if case .starred(let inner) = item.kind {
          let value = operand(inner)
          code.place = range
          code.emit(isSet ? .setUpdate : .listExtend, register, value, isSet ? 0 : 1)
        } else {
          let value = operand(item)
          code.emit(isSet ? .setAdd : .listAppend, register, value)
        }
        code.release(to: mark)
      }
      if operation == .buildTuple {
        code.emit(.listToTuple, target, register)
      } else if register != target {
        code.emit(.move, target, register)
      }
      return
    }
    let first = code.allocate(items.count)
    for (index, item) in items.enumerated() { compile(item, into: first + index) }
    code.place = range
    // Three constants and more make a set by way of a constant, which shows in its order.
    let isConstantSet =
      operation == .buildSet && items.count > 2 && items.allSatisfy { constantValue($0) != nil }
    code.emit(operation, target, first, isConstantSet ? -items.count : items.count)
  }

  func compileDict(_ items: [DictItem], _ range: SourceRange, _ target: Int) {
    if items.count <= 64, items.allSatisfy({ $0.key != nil }) {
      let first = code.allocate(items.count * 2)
      for (index, item) in items.enumerated() {
        if let key = item.key { compile(key, into: first + index * 2) }
        compile(item.value, into: first + index * 2 + 1)
      }
      code.place = range
      code.emit(.buildDict, target, first, items.count)
      return
    }
    code.emit(.buildDict, target, target, 0)
    for item in items {
      let mark = code.nextRegister
      if let key = item.key {
        let keyRegister = operand(key)
        let value = operand(item.value)
        code.emit(.dictSet, target, keyRegister, value)
      } else {
        let value = operand(item.value)
        code.place = range
        code.emit(.dictUpdate, target, value)
      }
      code.release(to: mark)
    }
  }

  /// As many parts as one instruction joins; more are joined in steps.
  private static var joinedAtOnce: Int { 8192 }

  func compileJoined(_ parts: [JoinedStringPart], _ range: SourceRange, _ target: Int) {
    guard parts.count <= Self.joinedAtOnce else { return compileJoinedInSteps(parts, range, target) }
    let first = code.allocate(parts.count)
    for (index, part) in parts.enumerated() {
      let register = first + index
      switch part {
      case .literal(let points): loadConstant(stringConstant(points), into: register)
      case .formatted(let value, let conversion, let format):
        let mark = code.nextRegister
        let source = code.allocate(2)
        compile(value, into: source)
        let code8 = Int(conversion?.asciiValue ?? 0)
        if let format {
          compileSpecification(format, range, source + 1)
          code.place = range
          code.emit(.format, register, source, code8 | 1 << 8)
        } else {
          code.place = range
          code.emit(.format, register, source, code8)
        }
        code.release(to: mark)
      }
    }
    code.place = range
    code.emit(.buildString, target, first, parts.count)
  }

  private func compileJoinedInSteps(_ parts: [JoinedStringPart], _ range: SourceRange, _ target: Int) {
    let starts = Array(stride(from: 0, to: parts.count, by: Self.joinedAtOnce))
    let first = code.allocate(starts.count)
    for (index, start) in starts.enumerated() {
      let mark = code.nextRegister
      let piece = Array(parts[start..<min(start + Self.joinedAtOnce, parts.count)])
      compileJoined(piece, range, first + index)
      code.release(to: mark)
    }
    code.emit(.buildString, target, first, starts.count)
  }

  /// A specification without fields is one interned constant, under which its parsed form is remembered.
  private func compileSpecification(_ parts: [JoinedStringPart], _ range: SourceRange, _ target: Int) {
    if parts.count == 1, case .literal(let points) = parts[0], points.allSatisfy({ $0 < 128 }) {
      let text = String(decoding: points.map { UInt8($0) }, as: UTF8.self)
      loadConstant(maker.internedString(text), into: target)
    } else {
      compileJoined(parts, range, target)
    }
  }

  // MARK: Comprehensions

  func compileComprehension(
    _ name: String, _ clauses: [ComprehensionClause], _ range: SourceRange, _ target: Int,
    _ operation: Operation, _ element: () -> Void
  ) {
    guard let first = clauses.first else { return }
    let iterator = code.allocate()
    let source = operand(first.iterable)
    code.place = range
    code.emit(first.isAsync ? .getAsyncIterator : .getIterator, iterator, source)
    code.release(to: iterator + 1)

    let outer = scope
    scope = scope(at: range, .comprehension)
    var table: [String: Int] = [:]
    for bound in scope.order where !scope.globals.contains(bound) {
      let register = code.allocate()
      table[bound] = register
      comprehensionRegisters.insert(register)
      assigned.remove(register)
      code.emit(.loadUndefined, register)
      if scope.cells.contains(bound) { code.emit(.makeCell, register) }
    }
    registers[ObjectIdentifier(scope)] = table
    let start = code.here
    code.place = range
    code.emit(operation, target, target, 0)
    compileClauses(clauses[...], iterator: iterator, range: range, element)
    let names = table.keys.filter { !scope.cells.contains($0) }
    info.inlined.append(InlinedRange(start: start, end: code.here, name: name, outer: range, names: names))
    for register in table.values { comprehensionRegisters.remove(register) }
    scope = outer
  }

  func compileClauses(
    _ clauses: ArraySlice<ComprehensionClause>, iterator: Int, range: SourceRange, _ element: () -> Void
  ) {
    guard let clause = clauses.first else { return }
    let next = Label()
    let done = Label()
    let skip = Label()
    code.mark(next)
    code.place = range
    let before = assigned
    if clause.isAsync {
      emitAsyncNext(iterator, clause.target, done)
    } else {
      emitNext(iterator, clause.target, done)
    }
    for condition in clause.conditions { jump(condition, when: false, to: skip) }
    let rest = clauses.dropFirst()
    if let following = rest.first {
      let mark = code.nextRegister
      let inner = code.allocate()
      let source = operand(following.iterable)
      code.place = range
      code.emit(following.isAsync ? .getAsyncIterator : .getIterator, inner, source)
      compileClauses(rest, iterator: inner, range: range, element)
      code.release(to: mark)
    } else {
      let mark = code.nextRegister
      element()
      code.release(to: mark)
    }
    code.mark(skip)
    code.place = range
    code.emitJump(.loop, code.nextRegister, to: next)
    code.mark(done)
    assigned = before
  }
}
