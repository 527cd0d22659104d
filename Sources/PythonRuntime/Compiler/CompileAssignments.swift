// Assignments, annotations, `del` and imports to bytecode.

import PythonSyntax

extension Compiler {
  func compileAssign(_ targets: [Expression], _ value: Expression) {
    if targets.count == 1, case .name(let name) = targets[0].kind, case .register(let register) = access(name)
    {
      compile(value, into: register)
      assigned.insert(register)
      return
    }
    if targets.count == 1, case .tuple(let names) = targets[0].kind, case .tuple(let values) = value.kind,
      names.count == values.count, !names.contains(where: \.isStarred), !values.contains(where: \.isStarred)
    {
      // a, b = b, a without a tuple: all values first, then all targets.
      let sources = values.map { item in
        let register = code.allocate()
        compile(item, into: register)
        return register
      }
      for (target, source) in zip(names, sources) { assign(target, from: source) }
      return
    }
    let source = operand(value)
    for target in targets { assign(target, from: source) }
  }

  /// Assigns a register's value to any target.
  func assign(_ target: Expression, from source: Int) {
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name):
      code.place = target.range
      store(name, from: source)
    case .attribute(let object, let name):
      let register = operand(object)
      code.place = target.range
      code.emit(.setAttribute, register, source, nameCache(name))
    case .subscript(let object, let index):
      let register = operand(object)
      let parts = sliceParts(index)
      let key = parts ?? operand(index)
      code.place = target.range
      code.emit(parts == nil ? .setItem : .setSlice, register, key, source)
    case .tuple(let items), .list(let items):
      let first = code.allocate(items.count)
      code.place = target.range
      if let star = items.firstIndex(where: \.isStarred) {
        let after = items.count - star - 1
        code.emit(.unpackStar, source, first, star | after << 12)
      } else {
        code.emit(.unpack, source, first, items.count)
      }
      for (index, item) in items.enumerated() {
        if case .starred(let inner) = item.kind {
          assign(inner, from: first + index)
        } else {
          assign(item, from: first + index)
        }
      }
    case .starred(let inner): assign(inner, from: source)
    default: fail("cannot assign to expression", target.range)
    }
  }

  func compileAugmented(
    _ target: Expression, _ binary: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) {
    switch target.kind {
    case .name(let name):
      if case .register(let register) = access(name) {
        code.place = target.range
        checkBound(register, name)
        let right = operand(value)
        code.place = range
        emitInPlace(binary, register, right)
        return
      }
      let register = code.allocate()
      code.place = target.range
      load(name, into: register)
      let right = operand(value)
      code.place = range
      emitInPlace(binary, register, right)
      store(name, from: register)
    case .attribute(let object, let name):
      let owner = operand(object)
      let register = code.allocate()
      code.place = target.range
      code.emit(.getAttribute, register, owner, nameCache(name))
      let right = operand(value)
      code.place = range
      emitInPlace(binary, register, right)
      code.emit(.setAttribute, owner, register, nameCache(name))
    case .subscript(let object, let index):
      let owner = operand(object)
      let key = operand(index)
      let register = code.allocate()
      code.place = target.range
      code.emit(.getItem, register, owner, key)
      let right = operand(value)
      code.place = range
      emitInPlace(binary, register, right)
      code.emit(.setItem, owner, key, register)
    default: fail("illegal expression for augmented assignment", target.range)
    }
  }

  private func emitInPlace(_ binary: BinaryOperator, _ register: Int, _ right: Int) {
    switch binary {
    case .add: code.emit(.inPlaceAdd, register, right)
    case .subtract: code.emit(.inPlaceSubtract, register, right)
    case .multiply: code.emit(.inPlaceMultiply, register, right)
    default: code.emit(.inPlace, register, right, Int(binary.operation.rawValue))
    }
  }

  func compileAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool
  ) {
    if let value {
      let source = operand(value)
      assign(target, from: source)
    }
    guard !scope.isFunctionLike else { return }
    let annotation = postponesAnnotations ? postponed(annotation) : annotation
    guard isSimple, case .name(let name) = target.kind else {
      _ = operand(annotation)
      return
    }
    let dict = code.allocate()
    let key = code.allocate()
    let type = operand(annotation)
    code.place = annotation.range
    loadConstant(maker.internedString(mangle(name)), into: key)
    code.emit(
      usesNamespace ? .loadName : .loadGlobal, dict, 0,
      usesNamespace ? nameConstant("__annotations__") : nameCache("__annotations__"))
    code.emit(.setItem, dict, key, type)
  }

  /// Opens the dict of annotations where the body has annotated names.
  func openAnnotations(_ body: [Statement]) {
    guard body.containsAnnotation else { return }
    let mark = code.nextRegister
    _ = callHelper(.openAnnotations, [])
    code.release(to: mark)
  }

  func compileDelete(_ target: Expression) {
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name):
      code.place = target.range
      delete(name)
    case .attribute(let object, let name):
      let register = operand(object)
      code.place = target.range
      code.emit(.deleteAttribute, register, 0, nameConstant(name))
    case .subscript(let object, let index):
      let register = operand(object)
      let key = operand(index)
      code.place = target.range
      code.emit(.deleteItem, register, key)
    case .tuple(let items), .list(let items): for item in items { compileDelete(item) }
    default: fail("cannot delete expression", target.range)
    }
  }

  // MARK: Imports

  func compileImport(_ names: [ImportAlias]) {
    for alias in names {
      let module = code.allocate(2)
      code.emit(.loadSmall, module, 0, 0)
      loadConstant(.none, into: module + 1)
      code.emit(.importName, module, module + 1, nameConstant(alias.name))
      let parts = alias.name.split(separator: ".")
      if let asName = alias.asName {
        for part in parts.dropFirst() { code.emit(.importFrom, module, module, nameConstant(String(part))) }
        store(asName, from: module)
      } else {
        store(String(parts.first ?? ""), from: module)
      }
    }
  }

  func compileImportFrom(_ moduleName: String?, _ names: [ImportAlias], _ level: Int) {
    let module = code.allocate(2)
    code.emit(.loadSmall, module, 0, level)
    let wanted = names.isEmpty ? ["*"] : names.map(\.name)
    loadConstant(maker.makeTuple(wanted.map(maker.internedString)), into: module + 1)
    code.emit(.importName, module, module + 1, code.constant(maker.internedString(moduleName ?? "")))
    guard !names.isEmpty else {
      code.emit(.importStar, module)
      return
    }
    let value = code.allocate()
    for alias in names {
      code.emit(.importFrom, value, module, code.constant(maker.internedString(alias.name)))
      store(alias.asName ?? alias.name, from: value)
    }
  }
}
