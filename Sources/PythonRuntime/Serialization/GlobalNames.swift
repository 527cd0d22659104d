// How functions and classes are sent: by module and qualified name, which both processes look up for themselves.

extension Interpreter {
  /// The module and the qualified name of a function or class.
  func globalName(_ value: Value) -> (module: String, name: String) {
    let reference = value.reference
    switch reference.kind {
    case .function:
      let function = reference.asFunction.pointee
      return (
        function.module.isKind(.string) ? text(function.module) : "__main__", text(function.qualifiedName)
      )
    case .native:
      let native = reference.asNative.pointee
      return (native.owner.isKind(.string) ? text(native.owner) : "builtins", text(native.name))
    default:
      return (moduleName(reference) ?? "builtins", text(reference.asClass.pointee.qualifiedName))
    }
  }

  /// The module of an instance's class.
  func moduleNameOfInstance(_ value: Value) -> String {
    let own = ownAttribute(value, names[.module])
    if own.isKind(.string) { return text(own) }
    return moduleName(classOf(value)) ?? "__main__"
  }

  /// A class of the runtime's own that programs cannot name.
  func unnamedBuiltin(_ cls: Reference) -> BuiltinClass? {
    guard !cls.asClass.pointee.isUserMade else { return nil }
    guard let builtin = BuiltinClass.allCases.first(where: { classOf($0) == cls }) else { return nil }
    return getName(builtins.reference, internedString(builtin.description.name)) == Value(cls) ? nil : builtin
  }

  /// The object that a module and a qualified name lead to, or undefined.
  func findGlobal(_ module: String, _ name: String) throws(Raised) -> Value {
    var current: Value
    if module == "builtins" {
      current = .undefined
    } else {
      current = getName(modules.reference, internedString(module))
      if current.isUndefined { current = try importModule(module) }
    }
    for part in name.split(separator: ".", omittingEmptySubsequences: false) {
      let partName = internedString(String(part))
      current = current.isUndefined ? getName(builtins.reference, partName) : try lookup(current, partName)
      if current.isUndefined { return .undefined }
    }
    return current
  }

  /// Makes sure that a function or class can be found again by its name.
  /// - Throws: Python's errors for those that cannot.
  func checkGlobal(_ value: Value, module: String, name: String) throws(Raised) {
    if name.contains("<locals>") {
      throw raise(.attributeError, "Can't pickle local object '\(name)'")
    }
    let found: Value
    do throws(Raised) {
      found = try findGlobal(module, name)
    } catch {
      pendingException = .undefined
      throw picklingError(
        "PicklingError",
        "Can't pickle \(text(try representation(value))): import of module '\(module)' failed")
    }
    if found == value { return }
    if found.isUndefined {
      throw picklingError(
        "PicklingError",
        "Can't pickle \(text(try representation(value))): attribute lookup \(name) on \(module) failed")
    }
    throw picklingError(
      "PicklingError",
      "Can't pickle \(text(try representation(value))): it's not the same object as \(module).\(name)")
  }

  /// The attributes that an object has of its own, in order; slots included.
  func attributePairs(_ object: Value) -> [(Value, Value)] {
    let reference = object.reference
    var dict = Value.undefined
    var pairs: [(Value, Value)] = []
    if reference.kind == .instance {
      let instance = reference.asInstance
      if instance.pointee.shape.isReference {
        let slots = instance.pointee.shape.reference.asShape.pointee.slots.reference.asDict
        for index in 0..<slots.pointee.used {
          let entry = slots.pointee.entries[index]
          if entry.key.isUndefined { continue }
          let name = isSlotName(entry.key) ? internedString(String(text(entry.key).dropFirst())) : entry.key
          let value = instance.slot(entry.value.small).pointee
          if !value.isUndefined { pairs.append((name, value)) }
        }
      }
      dict = instance.pointee.dict
    } else if let slot = attributesSlot(reference) {
      dict = slot.pointee
    }
    guard dict.isKind(.dict) else { return pairs }
    let own = dictPairs(dict.reference)
    for index in stride(from: 0, to: own.count, by: 2)
    where own[index].isKind(.string) && !own[index + 1].isUndefined {
      pairs.append((own[index], own[index + 1]))
    }
    return pairs
  }
}
