// Expressions to bytecode: names, constants, operators and conditions.

import PythonSyntax

extension Compiler {
  /// A register that holds the value: a local's own where it is bound for sure, else a fresh one.
  func operand(_ expression: Expression) -> Int {
    if case .name(let name) = expression.kind, !frameScope.containsNamedExpression,
      case .register(let register) = access(name)
    {
      code.place = expression.range
      checkBound(register, name)
      return register
    }
    let register = code.allocate()
    compile(expression, into: register)
    return register
  }

  /// The first of three registers with the parts of a slice; nil for any other expression.
  func sliceParts(_ expression: Expression) -> Int? {
    guard case .slice(let lower, let upper, let step) = expression.kind else { return nil }
    let first = code.allocate(3)
    for (index, part) in [lower, upper, step].enumerated() {
      if let part { compile(part, into: first + index) } else { loadConstant(.none, into: first + index) }
    }
    return first
  }

  /// Compiles `expression` so that `target` gets the value in the last step.
  func compile(_ expression: Expression, into target: Int) {
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    code.place = expression.range
    switch expression.kind {
    case .none: loadConstant(.none, into: target)
    case .bool(let flag): loadConstant(Value(flag), into: target)
    case .ellipsis: loadConstant(.ellipsis, into: target)
    case .integer(let integer): loadInteger(integer, into: target)
    case .bigInteger(let digits, let radix):
      loadConstant(maker.makeInteger(digits: digits, radix: radix), into: target)
    case .float(let double): loadConstant(maker.makeFloat(double), into: target)
    case .imaginary(let double): loadConstant(maker.makeComplex(0, double), into: target)
    case .string(let points): loadConstant(stringConstant(points), into: target)
    case .bytes(let bytes): loadConstant(maker.makeBytes(bytes), into: target)
    case .name(let name): load(name, into: target)
    case .binary(let left, let binary, let right):
      compileBinary(left, binary, right, expression.range, target)
    case .unary(let unary, let operand): compileUnary(unary, operand, expression.range, target)
    case .call(let callee, let arguments, let keywords):
      warnAboutCall(callee, expression.range)
      compileCall(callee, arguments, keywords, expression.range, target)
    case .attribute(let object, let name):
      let register = operand(object)
      code.place = expression.range
      code.emit(.getAttribute, target, register, nameCache(name))
    case .subscript(let object, let index):
      warnAboutSubscript(object, index, expression.range)
      let register = operand(object)
      let parts = sliceParts(index)
      let key = parts ?? operand(index)
      code.place = expression.range
      code.emit(parts == nil ? .getItem : .getSlice, target, register, key)
    case .slice:
      let first = sliceParts(expression) ?? target
      code.place = expression.range
      code.emit(.buildSlice, target, first)
    case .compare(let first, let comparisons) where comparisons.count == 1:
      warnAboutIdentity(first, comparisons)
      let left = operand(first)
      let right = operand(comparisons[0].operand)
      code.place = expression.range
      code.emit(comparisons[0].operator.operation, target, left, right)
    case .tuple(let items):
      if let constant = constantTuple(items) {
        loadConstant(constant, into: target)
      } else {
        compileDisplay(items, .buildTuple, expression.range, target)
      }
    case .list(let items): compileDisplay(items, .buildList, expression.range, target)
    case .set(let items): compileDisplay(items, .buildSet, expression.range, target)
    case .lambda(let parameters, let body): compileLambda(parameters, body, expression.range, target)
    case .generator(let element, let clauses):
      compileGenerator(element, clauses, expression.range, target)
    case .named(let name, let value):
      compile(value, into: target)
      code.place = expression.range
      store(name, from: target)
    case .starred: fail("can't use starred expression here", expression.range)
    case .await(let value):
      let awaitable = code.allocate()
      compile(value, into: awaitable)
      code.place = expression.range
      emitAwait(awaitable, for: .expression, into: target)
    default:
      // These build their value bit by bit; a variable must keep its old one until the end.
      let register = isVariable(target) ? code.allocate() : target
      compileStepwise(expression, register)
      if register != target { code.emit(.move, target, register) }
    }
  }

  private func compileStepwise(_ expression: Expression, _ target: Int) {
    switch expression.kind {
    case .joinedString(let parts): compileJoined(parts, expression.range, target)
    case .boolean(let boolean, let operands):
      let end = Label()
      for (index, operand) in operands.enumerated() {
        compile(operand, into: target)
        if index < operands.count - 1 {
          code.emitJump(boolean == .and ? .jumpIfFalse : .jumpIfTrue, target, to: end)
        }
      }
      code.mark(end)
    case .conditional(let test, let then, let orElse):
      let otherwise = Label()
      let end = Label()
      jump(test, when: false, to: otherwise)
      compile(then, into: target)
      code.emitJump(.jump, to: end)
      code.mark(otherwise)
      compile(orElse, into: target)
      code.mark(end)
    case .compare(let first, let comparisons):
      warnAboutIdentity(first, comparisons)
      let end = Label()
      var left = operand(first)
      for (index, comparison) in comparisons.enumerated() {
        let right = operand(comparison.operand)
        code.place = expression.range
        code.emit(comparison.operator.operation, target, left, right)
        if index < comparisons.count - 1 { code.emitJump(.jumpIfFalse, target, to: end) }
        left = right
      }
      code.mark(end)
    case .dict(let items): compileDict(items, expression.range, target)
    case .listComprehension(let element, let clauses):
      compileComprehension("<listcomp>", clauses, expression.range, target, .buildList) {
        let value = self.operand(element)
        self.code.emit(.listAppend, target, value)
      }
    case .setComprehension(let element, let clauses):
      compileComprehension("<setcomp>", clauses, expression.range, target, .buildSet) {
        let value = self.operand(element)
        self.code.emit(.setAdd, target, value)
      }
    case .dictComprehension(let key, let value, let clauses):
      compileComprehension("<dictcomp>", clauses, expression.range, target, .buildDict) {
        let keyRegister = self.operand(key)
        let valueRegister = self.operand(value)
        self.code.emit(.dictSet, target, keyRegister, valueRegister)
      }
    case .yield(let value):
      if let value { compile(value, into: target) } else { loadConstant(.none, into: target) }
      code.place = expression.range
      code.emit(.yield, target)
    case .yieldFrom(let value):
      let iterator = code.allocate()
      compile(value, into: iterator)
      code.place = expression.range
      code.emit(.getIterator, iterator, iterator, 1)
      code.emit(.yieldFrom, target, iterator)
    default: fail("this expression is not known", expression.range)
    }
  }

  // MARK: Constants

  func stringConstant(_ points: [UInt32]) -> Value {
    // Strings that look like names are interned, so that attribute and dict lookups compare addresses.
    if points.count <= 64,
      points.allSatisfy({ $0 < 128 && ($0 == 95 || UInt8($0).isASCIILetter || ($0 >= 48 && $0 <= 57)) })
    {
      return maker.internedString(String(decoding: points.map { UInt8($0) }, as: UTF8.self))
    }
    return maker.makeString(codePoints: points)
  }

  private func loadInteger(_ integer: Int, into target: Int) {
    if abs(integer) < Instruction.maximumC {
      code.emit(.loadSmall, target, 0, integer)
    } else {
      loadConstant(maker.makeInteger(integer), into: target)
    }
  }

  /// The value of a literal, or of a tuple of literals.
  func constantValue(_ expression: Expression) -> Value? {
    switch expression.kind {
    case .none: Value.none
    case .bool(let flag): Value(flag)
    case .ellipsis: .ellipsis
    case .integer(let integer): maker.makeInteger(integer)
    case .float(let double): maker.makeFloat(double)
    case .string(let points): stringConstant(points)
    case .bytes(let bytes): maker.makeBytes(bytes)
    case .unary(.negative, let inner):
      switch inner.kind {
      case .integer(let integer): maker.makeInteger(-integer)
      case .float(let double): maker.makeFloat(-double)
      default: Optional<Value>.none
      }
    case .tuple(let items): constantTuple(items)
    default: Optional<Value>.none
    }
  }

  func constantTuple(_ items: [Expression]) -> Value? {
    var values: [Value] = []
    for item in items {
      guard let value = constantValue(item) else { return nil }
      values.append(value)
    }
    return maker.makeTuple(values)
  }

  // MARK: Operators

  private func smallInteger(_ expression: Expression, bits: Int) -> Int? {
    switch expression.kind {
    case .integer(let integer) where abs(integer) < 1 << (bits - 1): integer
    case .unary(.negative, let inner):
      if case .integer(let integer) = inner.kind, integer < 1 << (bits - 1) { -integer } else { nil }
    default: nil
    }
  }

  private func compileBinary(
    _ left: Expression, _ binary: BinaryOperator, _ right: Expression, _ range: SourceRange, _ target: Int
  ) {
    if binary == .modulo || binary == .add || binary == .subtract, let small = smallInteger(right, bits: 23),
      binary != .modulo
    {
      let register = operand(left)
      code.place = range
      code.emit(binary == .add ? .addSmall : .subtractSmall, target, register, small)
      return
    }
    let first = operand(left)
    let second = operand(right)
    code.place = range
    code.emit(binary.operation, target, first, second)
  }

  private func compileUnary(
    _ unary: UnaryOperator, _ inner: Expression, _ range: SourceRange, _ target: Int
  ) {
    if unary == .negative {
      if case .integer(let integer) = inner.kind { return loadInteger(-integer, into: target) }
      if case .float(let double) = inner.kind { return loadConstant(maker.makeFloat(-double), into: target) }
    }
    let register = operand(inner)
    code.place = range
    let operation: Operation =
      switch unary {
      case .negative: .negative
      case .positive: .positive
      case .invert: .invert
      case .not: .not
      }
    code.emit(operation, target, register)
  }

  // MARK: Conditions

  /// Jumps to `label` when the truth of `test` is `sense`, else goes on.
  func jump(_ test: Expression, when sense: Bool, to label: Label) {
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    code.place = test.range
    switch test.kind {
    case .bool(let flag): if flag == sense { code.emitJump(.jump, to: label) }
    case .integer(let integer): if (integer != 0) == sense { code.emitJump(.jump, to: label) }
    case .unary(.not, let inner): jump(inner, when: !sense, to: label)
    case .boolean(let boolean, let operands):
      let shortcut = boolean == .or
      if shortcut == sense {
        for operand in operands { jump(operand, when: sense, to: label) }
      } else {
        let end = Label()
        for operand in operands.dropLast() { jump(operand, when: shortcut, to: end) }
        if let last = operands.last { jump(last, when: sense, to: label) }
        code.mark(end)
      }
    case .compare(let first, let comparisons) where comparisons.count == 1:
      guard let fused = comparisons[0].operator.fused else { fallthrough }
      let left = operand(first)
      if let small = smallInteger(comparisons[0].operand, bits: 16) {
        code.place = test.range
        code.emitJump(sense ? fused.ifSmall : fused.unlessSmall, left, small, to: label)
      } else {
        let right = operand(comparisons[0].operand)
        code.place = test.range
        code.emitJump(sense ? fused.ifTrue : fused.unlessTrue, left, right, to: label)
      }
    default:
      let register = operand(test)
      code.place = test.range
      code.emitJump(sense ? .jumpIfTrue : .jumpIfFalse, register, to: label)
    }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
}

extension ComparisonOperator {
  var operation: Operation {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .is: .is
    case .isNot: .isNot
    case .in: .in
    case .notIn: .notIn
    }
  }

  struct Fused {
    var ifTrue: Operation
    var unlessTrue: Operation
    var ifSmall: Operation
    var unlessSmall: Operation
  }

  /// The instructions that compare and jump in one.
  var fused: Fused? {
    switch self {
    case .equal:
      Fused(
        ifTrue: .jumpIfEqual, unlessTrue: .jumpUnlessEqual, ifSmall: .jumpIfEqualSmall,
        unlessSmall: .jumpUnlessEqualSmall)
    case .notEqual:
      Fused(
        ifTrue: .jumpIfNotEqual, unlessTrue: .jumpUnlessNotEqual, ifSmall: .jumpIfNotEqualSmall,
        unlessSmall: .jumpUnlessNotEqualSmall)
    case .less:
      Fused(
        ifTrue: .jumpIfLess, unlessTrue: .jumpUnlessLess, ifSmall: .jumpIfLessSmall,
        unlessSmall: .jumpUnlessLessSmall)
    case .lessOrEqual:
      Fused(
        ifTrue: .jumpIfLessOrEqual, unlessTrue: .jumpUnlessLessOrEqual, ifSmall: .jumpIfLessOrEqualSmall,
        unlessSmall: .jumpUnlessLessOrEqualSmall)
    case .greater:
      Fused(
        ifTrue: .jumpIfGreater, unlessTrue: .jumpUnlessGreater, ifSmall: .jumpIfGreaterSmall,
        unlessSmall: .jumpUnlessGreaterSmall)
    case .greaterOrEqual:
      Fused(
        ifTrue: .jumpIfGreaterOrEqual, unlessTrue: .jumpUnlessGreaterOrEqual,
        ifSmall: .jumpIfGreaterOrEqualSmall, unlessSmall: .jumpUnlessGreaterOrEqualSmall)
    case .is, .isNot, .in, .notIn: nil
    }
  }
}
