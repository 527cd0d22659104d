// The class `re.Match`.

import PythonRuntime

extension RegularExpressionLibrary {
  func makeMatchClass() throws(Raised) -> NativeClass {
    let cls = try interpreter.makeNativeClass(
      module: "re", name: "Match", slots: MatchSlot.count,
      doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
      methods: groupMethods + placeMethods + matchBasics, getters: matchGetters)
    interpreter.addClassMethod(to: cls, Self.classItem)
    return cls
  }

  // MARK: Groups

  private func program(ofMatch match: Value) throws(Raised) -> PatternProgram {
    try Self.program(of: interpreter.slot(match, MatchSlot.pattern), interpreter)
  }

  /// Number of groups, the whole match included.
  private func groupCount(_ match: Value) throws(Raised) -> Int { try program(ofMatch: match).groupCount + 1 }

  private static func span(
    _ match: Value, _ group: Int, _ interpreter: Interpreter
  ) -> (start: Int, end: Int) {
    let spans = interpreter.slot(match, MatchSlot.spans)
    let start = interpreter.smallInteger(in: spans, at: group * 2)
    let end = interpreter.smallInteger(in: spans, at: group * 2 + 1)
    return start < 0 || end < start ? (-1, -1) : (start, end)
  }

  /// What a group matched, else `otherwise`.
  private static func text(
    _ match: Value, _ group: Int, otherwise: Value, _ interpreter: Interpreter
  ) -> Value {
    interpreter.spannedPiece(
      match, text: MatchSlot.subject, spans: MatchSlot.spans, number: group, otherwise: otherwise)
  }

  /// The number of the group that an argument names.
  /// - Throws: `IndexError` where there is none.
  private static func number(
    _ match: Value, _ argument: Value, _ interpreter: Interpreter
  ) throws(Raised) -> Int {
    if argument == .undefined { return 0 }
    var number: Int?
    if let index = try interpreter.optionalIndex(argument) {
      number = index
    } else {
      let names = interpreter.slot(interpreter.slot(match, MatchSlot.pattern), PatternSlot.names)
      let known = try interpreter.entry(of: names, argument)
      if known != .undefined { number = interpreter.int(of: known) }
    }
    // Every group has its two places among the spans.
    let spans = interpreter.slot(match, MatchSlot.spans)
    guard let number, number >= 0, number < interpreter.itemCount(of: spans) / 2 else {
      throw interpreter.raise(.indexError, "no such group")
    }
    return number
  }

  private var groupMethods: [NativeDefinition] {
    [
      NativeDefinition("group", "self, /, *groups") { (interpreter, arguments) throws(Raised) in
        let match = arguments[0]
        switch arguments.restCount {
        case 0: return Self.text(match, 0, otherwise: .none, interpreter)
        case 1:
          return Self.text(
            match, try Self.number(match, arguments.rest(0), interpreter), otherwise: .none, interpreter)
        default:
          let result = interpreter.list([])
          for index in 0..<arguments.restCount {
            interpreter.append(
              Self.text(
                match, try Self.number(match, arguments.rest(index), interpreter), otherwise: .none,
                interpreter), to: result)
          }
          return interpreter.makeTuple(interpreter.items(of: result) ?? [])
        }
      },
      NativeDefinition("__getitem__", "self, key, /") { (interpreter, arguments) throws(Raised) in
        Self.text(
          arguments[0], try Self.number(arguments[0], arguments[1], interpreter), otherwise: .none,
          interpreter)
      },
      NativeDefinition("groups", "self, /, default=None") { [self] (interpreter, arguments) throws(Raised) in
        let otherwise = arguments[1] == .undefined ? .none : arguments[1]
        let count = try groupCount(arguments[0])
        return interpreter.makeTuple(
          (1..<max(count, 1)).map { Self.text(arguments[0], $0, otherwise: otherwise, interpreter) })
      },
      NativeDefinition("groupdict", "self, /, default=None") {
        [self] (interpreter, arguments) throws(Raised) in
        let otherwise = arguments[1] == .undefined ? .none : arguments[1]
        let result = interpreter.makeEmptyDict()
        for group in try program(ofMatch: arguments[0]).groupNames {
          try interpreter.setEntry(
            of: result, interpreter.string(codePoints: group.name),
            Self.text(arguments[0], group.number, otherwise: otherwise, interpreter))
        }
        return result
      },
      NativeDefinition("expand", "self, /, template") { [self] (interpreter, arguments) throws(Raised) in
        try expand(arguments[0], arguments[1])
      },
    ]
  }

  private func expand(_ match: Value, _ template: Value) throws(Raised) -> Value {
    let program = try program(ofMatch: match)
    guard let points = interpreter.codePoints(of: template),
      let content = interpreter.textContent(of: template)
    else {
      throw interpreter.raise(
        .typeError, "decoding to str: need a bytes-like object, \(interpreter.typeName(of: template)) found")
    }
    let parsed = try self.template(template, points, isText: !content.isBytes, program)
    var assembly = TextAssembly(isBytes: content.isBytes)
    let subject = interpreter.slot(match, MatchSlot.subject)
    for part in parsed.parts {
      switch part {
      case .text(let points): assembly.append(points)
      case .group(let number):
        let (start, end) = Self.span(match, number, interpreter)
        if start >= 0 { assembly.append(subject, from: start, to: end) }
      }
    }
    return assembly.finished(interpreter)
  }

  // MARK: Places

  private var placeMethods: [NativeDefinition] {
    [
      NativeDefinition("start", "self, group=0, /") { (interpreter, arguments) throws(Raised) in
        interpreter.integer(
          Self.span(
            arguments[0], try Self.number(arguments[0], arguments[1], interpreter), interpreter
          ).start)
      },
      NativeDefinition("end", "self, group=0, /") { (interpreter, arguments) throws(Raised) in
        interpreter.integer(
          Self.span(
            arguments[0], try Self.number(arguments[0], arguments[1], interpreter), interpreter
          ).end)
      },
      NativeDefinition("span", "self, group=0, /") { [self] (interpreter, arguments) throws(Raised) in
        spanTuple(arguments[0], try Self.number(arguments[0], arguments[1], interpreter))
      },
    ]
  }

  private func spanTuple(_ match: Value, _ group: Int) -> Value {
    let (start, end) = Self.span(match, group, interpreter)
    return interpreter.integerTuple(start, end, UnsafeBufferPointer(start: nil, count: 0))
  }

  // MARK: Basics

  private var matchBasics: [NativeDefinition] {
    [
      NativeDefinition("__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
        let (start, end) = Self.span(arguments[0], 0, interpreter)
        let text = try interpreter.repr(Self.text(arguments[0], 0, otherwise: .none, interpreter))
        let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(50)))
        return interpreter.string("<re.Match object; span=(\(start), \(end)), match=\(shown)>")
      },
      NativeDefinition("__copy__", "self, /") { (_, arguments) throws(Raised) in arguments[0] },
      NativeDefinition("__deepcopy__", "self, memo, /") { (_, arguments) throws(Raised) in arguments[0] },
      NativeDefinition("__reduce__", "self, /") { (interpreter, _) throws(Raised) in
        throw interpreter.raise(.typeError, "cannot pickle 're.Match' object")
      },
    ]
  }

  private var matchGetters: [(String, NativeGetter)] {
    let slots: [(String, Int)] = [
      ("string", MatchSlot.string), ("re", MatchSlot.pattern), ("pos", MatchSlot.position),
      ("endpos", MatchSlot.endPosition),
    ]
    let plain: [(String, NativeGetter)] = slots.map { entry in
      let slot = entry.1
      return (entry.0, { (interpreter, value) throws(Raised) in interpreter.slot(value, slot) })
    }
    return plain + [
      (
        "lastindex",
        { (interpreter, value) throws(Raised) in
          let index = interpreter.slot(value, MatchSlot.lastIndex)
          return interpreter.int(of: index) == 0 ? .none : index
        }
      ),
      (
        "lastgroup",
        { [self] (interpreter, value) throws(Raised) in
          let index = interpreter.int(of: interpreter.slot(value, MatchSlot.lastIndex)) ?? 0
          let names = try program(ofMatch: value).groupNames
          guard let group = names.first(where: { $0.number == index }) else { return .none }
          return interpreter.string(codePoints: group.name)
        }
      ),
      (
        "regs",
        { [self] (interpreter, value) throws(Raised) in
          let spans = interpreter.list([])
          for group in 0..<(try groupCount(value)) { interpreter.append(spanTuple(value, group), to: spans) }
          return interpreter.makeTuple(interpreter.items(of: spans) ?? [])
        }
      ),
    ]
  }
}
