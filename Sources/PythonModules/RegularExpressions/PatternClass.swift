// The class `re.Pattern`, and the object behind `finditer`.

import PythonRuntime

extension RegularExpressionLibrary {
  func makePatternClass() throws(Raised) -> NativeClass {
    let cls = try interpreter.makeNativeClass(
      module: "re", name: "Pattern", slots: PatternSlot.count, doc: "Compiled regular expression object.",
      methods: searchMethods + replacingMethods + patternBasics, getters: patternGetters)
    interpreter.addClassMethod(to: cls, Self.classItem)
    return cls
  }

  /// `Pattern[str]` and `Match[str]`.
  static var classItem: NativeDefinition {
    NativeDefinition("__class_getitem__", "cls, item, /") { (interpreter, arguments) throws(Raised) in
      let alias = try interpreter.attribute(try interpreter.importModule("collections.abc"), "_Alias")
      return try interpreter.call(alias, [arguments[0], arguments[1]])
    }
  }

  private static let bounds = "self, /, string, pos=0, endpos=9223372036854775807"

  /// What the methods share that make one pass over a string.
  private func pass<Use: MatcherUse>(
    _ name: String, isFull: Bool = false, _ make: @escaping (MatchRequest) -> Use
  ) -> NativeDefinition where Use.Result == Value {
    NativeDefinition(name, Self.bounds) { [self] (interpreter, arguments) throws(Raised) in
      let program = try Self.program(of: arguments[0], interpreter)
      let request = try MatchRequest(
        program, arguments[0], arguments[1], position: arguments[2], end: arguments[3], interpreter)
      return try run(make(request), program, request, isFull: isFull, interpreter)
    }
  }

  private var searchMethods: [NativeDefinition] {
    [
      pass("search") { SingleMatch(request: $0, isSearch: true) },
      pass("match") { SingleMatch(request: $0, isSearch: false) },
      pass("fullmatch", isFull: true) { SingleMatch(request: $0, isSearch: false) },
      pass("findall") { AllMatches(request: $0) },
      NativeDefinition("finditer", Self.bounds) { [self] (interpreter, arguments) throws(Raised) in
        let scanner = try makeScanner(arguments)
        return interpreter.callableIterator(try interpreter.attribute(scanner, "search"), until: .none)
      },
      NativeDefinition("scanner", Self.bounds) { [self] (_, arguments) throws(Raised) in
        try makeScanner(arguments)
      },
    ]
  }

  private var replacingMethods: [NativeDefinition] {
    [
      NativeDefinition("sub", "self, /, repl, string, count=0") { [self] (_, arguments) throws(Raised) in
        try substitute(arguments).text
      },
      NativeDefinition("subn", "self, /, repl, string, count=0") {
        [self] (interpreter, arguments) throws(Raised) in
        let (text, count) = try substitute(arguments)
        return interpreter.makeTuple([text, interpreter.integer(count)])
      },
      NativeDefinition("split", "self, /, string, maxsplit=0") {
        [self] (interpreter, arguments) throws(Raised) in
        let program = try Self.program(of: arguments[0], interpreter)
        let request = try MatchRequest(program, arguments[0], arguments[1], interpreter)
        let limit = arguments[2] == .undefined ? 0 : try Self.index(arguments[2], interpreter)
        return try run(SplitPieces(request: request, limit: limit), program, request, interpreter)
      },
    ]
  }

  private func substitute(_ arguments: Arguments) throws(Raised) -> (text: Value, count: Int) {
    let program = try Self.program(of: arguments[0], interpreter)
    let limit = arguments[3] == .undefined ? 0 : try Self.index(arguments[3], interpreter)
    let replacement = try replacement(arguments[1], program)
    let request = try MatchRequest(program, arguments[0], arguments[2], interpreter)
    return try run(
      Substitution(request: request, replacement: replacement, limit: limit), program, request, interpreter)
  }

  private var patternBasics: [NativeDefinition] {
    [
      NativeDefinition("__repr__", "self, /") { [self] (interpreter, arguments) throws(Raised) in
        interpreter.string(try patternRepresentation(arguments[0]))
      },
      NativeDefinition("__eq__", "self, value, /") { [self] (interpreter, arguments) throws(Raised) in
        guard let patternClass, interpreter.isInstance(arguments[1], of: patternClass) else {
          return .notImplemented
        }
        let isEqual =
          interpreter.slot(arguments[0], PatternSlot.flags)
          == interpreter.slot(arguments[1], PatternSlot.flags)
          && interpreter.textContent(of: interpreter.slot(arguments[0], PatternSlot.pattern))?.isBytes
            == interpreter.textContent(of: interpreter.slot(arguments[1], PatternSlot.pattern))?.isBytes
        if !isEqual { return .false }
        let left = interpreter.slot(arguments[0], PatternSlot.pattern)
        let right = interpreter.slot(arguments[1], PatternSlot.pattern)
        return try interpreter.areEqual(left, right) ? .true : .false
      },
      NativeDefinition("__hash__", "self, /") { (interpreter, arguments) throws(Raised) in
        let text = try interpreter.hashValue(of: interpreter.slot(arguments[0], PatternSlot.pattern))
        let flags = interpreter.int(of: interpreter.slot(arguments[0], PatternSlot.flags)) ?? 0
        return interpreter.integer((text &* 31 &+ flags) >> 2)
      },
      NativeDefinition("__copy__", "self, /") { (_, arguments) throws(Raised) in arguments[0] },
      NativeDefinition("__deepcopy__", "self, memo, /") { (_, arguments) throws(Raised) in arguments[0] },
      NativeDefinition("__reduce__", "self, /") { (interpreter, arguments) throws(Raised) in
        let maker = try interpreter.attribute(try interpreter.importModule("re"), "_compile")
        return interpreter.makeTuple([
          maker,
          interpreter.makeTuple([
            interpreter.slot(arguments[0], PatternSlot.pattern),
            interpreter.slot(arguments[0], PatternSlot.flags),
          ]),
        ])
      },
    ]
  }

  private var patternGetters: [(String, NativeGetter)] {
    [
      ("pattern", { (interpreter, value) throws(Raised) in interpreter.slot(value, PatternSlot.pattern) }),
      ("flags", { (interpreter, value) throws(Raised) in interpreter.slot(value, PatternSlot.flags) }),
      (
        "groups",
        { (interpreter, value) throws(Raised) in
          interpreter.integer(try Self.program(of: value, interpreter).groupCount)
        }
      ),
      (
        "groupindex",
        { (interpreter, value) throws(Raised) in
          let names = interpreter.slot(value, PatternSlot.names)
          return interpreter.entryCount(of: names) > 0
            ? interpreter.readOnlyView(of: names) : interpreter.makeEmptyDict()
        }
      ),
    ]
  }

  private func patternRepresentation(_ pattern: Value) throws(Raised) -> String {
    let names: [(PatternFlags, String)] = [
      (.template, "TEMPLATE"), (.ignoreCase, "IGNORECASE"), (.locale, "LOCALE"), (.multiline, "MULTILINE"),
      (.dotAll, "DOTALL"), (.unicode, "UNICODE"), (.verbose, "VERBOSE"), (.debug, "DEBUG"), (.ascii, "ASCII"),
    ]
    let program = try Self.program(of: pattern, interpreter)
    var flags = program.flags
    // A str pattern has this flag without being asked.
    if program.isText { flags.remove(.unicode) }
    var shown: [String] = []
    for (flag, name) in names where flags.contains(flag) {
      shown.append("re." + name)
      flags.remove(flag)
    }
    if flags.rawValue != 0 { shown.append("0x" + String(flags.rawValue, radix: 16)) }
    let text = try interpreter.repr(interpreter.slot(pattern, PatternSlot.pattern))
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))
    return "re.compile(\(start)\(shown.isEmpty ? "" : ", " + shown.joined(separator: "|")))"
  }

  // MARK: Scanners

  func makeScannerClass() throws(Raised) -> NativeClass {
    try interpreter.makeNativeClass(
      module: "_sre", name: "SRE_Scanner", slots: ScannerSlot.count, doc: "Finds one match after the other.",
      methods: [
        NativeDefinition("search", "self, /") { [self] (interpreter, arguments) throws(Raised) in
          try scan(arguments[0], isSearch: true, interpreter)
        },
        NativeDefinition("match", "self, /") { [self] (interpreter, arguments) throws(Raised) in
          try scan(arguments[0], isSearch: false, interpreter)
        },
        NativeDefinition("__reduce__", "self, /") { (interpreter, _) throws(Raised) in
          throw interpreter.raise(.typeError, "cannot pickle '_sre.SRE_Scanner' object")
        },
      ],
      getters: [
        ("pattern", { (interpreter, value) throws(Raised) in interpreter.slot(value, ScannerSlot.pattern) })
      ])
  }

  private func makeScanner(_ arguments: Arguments) throws(Raised) -> Value {
    guard let scannerClass else { return .none }
    let program = try Self.program(of: arguments[0], interpreter)
    let request = try MatchRequest(
      program, arguments[0], arguments[1], position: arguments[2], end: arguments[3], interpreter)
    return interpreter.makeNativeObject(scannerClass) { slots in
      slots[ScannerSlot.pattern] = request.pattern
      slots[ScannerSlot.string] = request.string
      slots[ScannerSlot.subject] = request.subject
      slots[ScannerSlot.position] = interpreter.integer(request.start)
      slots[ScannerSlot.endPosition] = interpreter.integer(request.end)
      slots[ScannerSlot.place] = interpreter.integer(request.start)
      slots[ScannerSlot.mustAdvance] = .false
    }
  }

  /// The scanner's next match, None after the last.
  private func scan(_ scanner: Value, isSearch: Bool, _ interpreter: Interpreter) throws(Raised) -> Value {
    func integer(_ slot: Int) -> Int { interpreter.int(of: interpreter.slot(scanner, slot)) ?? 0 }
    let place = integer(ScannerSlot.place)
    if place < 0 { return .none }
    let pattern = interpreter.slot(scanner, ScannerSlot.pattern)
    let request = MatchRequest(
      pattern: pattern, string: interpreter.slot(scanner, ScannerSlot.string),
      subject: interpreter.slot(scanner, ScannerSlot.subject), start: integer(ScannerSlot.position),
      end: integer(ScannerSlot.endPosition))
    let use = ScanStep(
      request: request, isSearch: isSearch, place: place,
      mustAdvance: interpreter.slot(scanner, ScannerSlot.mustAdvance) == .true)
    let step = try run(use, try Self.program(of: pattern, interpreter), request, interpreter)
    interpreter.setSlot(scanner, ScannerSlot.place, interpreter.integer(step.place))
    interpreter.setSlot(scanner, ScannerSlot.mustAdvance, step.mustAdvance ? .true : .false)
    return step.match
  }
}

/// One step of a scanner: the match, and where the next search starts.
private struct ScanStep: MatcherUse {
  let request: MatchRequest
  let isSearch: Bool
  let place: Int
  let mustAdvance: Bool

  func use<Unit>(
    _ matcher: inout Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) throws(Raised) -> (match: Value, place: Int, mustAdvance: Bool) {
    let outcome =
      isSearch
      ? matcher.search(from: place, mustAdvance: mustAdvance)
      : matcher.match(at: place, mustAdvance: mustAdvance)
    guard try library.succeeded(outcome) else { return (.none, -1, false) }
    return (
      request.makeMatch(matcher, library, interpreter), matcher.matchEnd,
      matcher.matchEnd == matcher.matchStart
    )
  }
}
