// What the match statement's instructions do. Source of the rules: PEP 634.

extension Interpreter {
  func isMatchSequence(_ value: Value) -> Bool {
    guard value.isReference else { return false }
    switch value.reference.kind {
    case .list, .tuple, .range: return true
    case .instance: return isRegistered(value, "Sequence")
    default: return false
    }
  }

  func isMatchMapping(_ value: Value) -> Bool {
    guard value.isReference else { return false }
    switch value.reference.kind {
    case .dict, .mappingProxy: return true
    case .instance: return isRegistered(value, "Mapping")
    default: return false
    }
  }

  /// Whether the class of a value derives from an abstract base class of `collections.abc`.
  private func isRegistered(_ value: Value, _ name: String) -> Bool {
    values(ofTuple: classOf(value).asClass.pointee.order).contains { cls in
      className(cls.reference) == name && moduleName(cls.reference) == "collections.abc"
    }
  }

  func matchKeys(_ subject: Value, _ keys: Value) throws(Raised) -> Value {
    let result = makeList([])
    for key in values(ofTuple: keys) {
      guard try contains(subject, key) else { return .none }
      listAppend(result.reference, try getItem(subject, key))
    }
    return makeTuple(values(ofList: result))
  }

  func matchRest(_ subject: Value, _ keys: Value) throws(Raised) -> Value {
    let rest = makeDict()
    try dictDisplayUpdate(rest.reference, subject)
    for key in values(ofTuple: keys) { _ = try dictRemove(rest.reference, key) }
    return rest
  }

  /// Classes whose one positional pattern is matched by the subject itself.
  private static let selfMatching: [BuiltinClass] = [
    .bool, .bytearray, .bytes, .dict, .float, .frozenset, .int, .list, .set, .str, .tuple,
  ]

  func matchClass(
    _ subject: Value, _ cls: Value, _ keywordNames: Value, _ positionalCount: Int
  ) throws(Raised) -> Value {
    guard cls.isKind(.classObject) else { throw raise(.typeError, "called match pattern must be a type") }
    guard try isInstance(subject, cls: cls) else { return .none }
    var names: [Value] = []
    let result = makeList([])
    if positionalCount > 0 {
      let matchArguments = try lookup(cls, self.names[.matchArgs])
      if matchArguments.isUndefined {
        guard Interpreter.selfMatching.contains(where: { isSubclass(cls.reference, classOf($0)) }) else {
          throw raise(
            .typeError,
            "\(className(cls.reference))() accepts 0 positional sub-patterns (\(positionalCount) given)")
        }
        guard positionalCount == 1 else {
          throw raise(
            .typeError,
            "\(className(cls.reference))() accepts 1 positional sub-pattern (\(positionalCount) given)")
        }
        listAppend(result.reference, subject)
      } else {
        let known = values(ofTuple: matchArguments)
        guard positionalCount <= known.count else {
          throw raise(
            .typeError,
            "\(className(cls.reference))() accepts \(known.count) positional sub-pattern\(known.count == 1 ? "" : "s") (\(positionalCount) given)"
          )
        }
        names = Array(known.prefix(positionalCount))
      }
    }
    for name in names + values(ofTuple: keywordNames) {
      let value: Value
      do throws(Raised) {
        value = try lookup(subject, name)
      } catch {
        guard isPending(.attributeError) else { throw error }
        pendingException = .undefined
        return .none
      }
      if value.isUndefined { return .none }
      listAppend(result.reference, value)
    }
    return makeTuple(values(ofList: result))
  }
}
