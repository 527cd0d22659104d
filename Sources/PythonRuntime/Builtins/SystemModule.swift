// The module `sys`.

import BigInt

extension Interpreter {
  /// The version of the language that Lectern follows.
  static let languageVersion = (major: 3, minor: 11, micro: 2)

  /// Makes files, standard streams, `print`, `input` and `open`, and registers the modules `sys` and `io`.
  func installSystemModule() {
    installFiles()
    installIO()
    installMemoryViews()
    installThreadModule()
    installWeakReferences()
    let builtinsModule = makeModule("builtins")
    builtinsModule.reference.asModule.pointee.namespace = builtins
    addModule(
      NativeModule(
        name: "sys", functions: systemFunctions,
        constants: { interpreter in interpreter.systemConstants + interpreter.systemRecords }))
  }

  private var systemConstants: [(String, Value)] {
    let library = files
    let version = Interpreter.languageVersion
    return [
      ("argv", makeList(arguments.map { makeString($0) })),
      ("path", makeList((searchPath.isEmpty ? [""] : searchPath).map { makeString($0) })),
      ("modules", modules), ("stdout", library.output), ("stderr", library.error), ("stdin", library.input),
      ("__stdout__", library.output), ("__stderr__", library.error), ("__stdin__", library.input),
      ("maxsize", makeInteger(Int.max)), ("maxunicode", Value(small: 0x10FFFF)),
      ("version", makeString("\(version.major).\(version.minor).\(version.micro) (Lectern)")),
      ("hexversion", Value(small: version.major << 24 | version.minor << 16 | version.micro << 8 | 0xF0)),
      ("api_version", Value(small: 1013)), ("copyright", makeString("")),
      ("platform", makeString(Interpreter.platformName)), ("byteorder", makeString("little")),
      ("executable", makeString(CommandLine.arguments.first ?? "")), ("prefix", makeString("")),
      ("exec_prefix", makeString("")), ("base_prefix", makeString("")),
      ("float_repr_style", makeString("short")),
      ("dont_write_bytecode", .true), ("warnoptions", makeList([])), ("ps1", makeString(">>> ")),
      ("ps2", makeString("... ")),
      ("builtin_module_names", makeTuple(nativeModules.keys.sorted().map { makeString($0) })),
    ]
  }

  private static var platformName: String {
    #if os(macOS)
      "darwin"
    #else
      "linux"
    #endif
  }

  // MARK: Records

  private var systemRecords: [(String, Value)] {
    let version = Interpreter.languageVersion
    let versionInfo = makeRecord(
      "sys.version_info",
      [
        ("major", Value(small: version.major)), ("minor", Value(small: version.minor)),
        ("micro", Value(small: version.micro)), ("releaselevel", makeString("final")),
        ("serial", Value(small: 0)),
      ])
    let floatInfo = makeRecord(
      "sys.float_info",
      [
        ("max", makeFloat(.greatestFiniteMagnitude)), ("max_exp", Value(small: 1024)),
        ("max_10_exp", Value(small: 308)),
        ("min", makeFloat(.leastNormalMagnitude)), ("min_exp", Value(small: -1021)),
        ("min_10_exp", Value(small: -307)),
        ("dig", Value(small: 15)), ("mant_dig", Value(small: 53)), ("epsilon", makeFloat(.ulpOfOne)),
        ("radix", Value(small: 2)), ("rounds", Value(small: 1)),
      ])
    let integerInfo = makeRecord(
      "sys.int_info",
      [
        ("bits_per_digit", Value(small: 30)), ("sizeof_digit", Value(small: 4)),
        ("default_max_str_digits", Value(small: 4300)), ("str_digits_check_threshold", Value(small: 640)),
      ])
    let hashInfo = makeRecord(
      "sys.hash_info",
      [
        ("width", Value(small: 64)), ("modulus", makeInteger((1 << 61) - 1)), ("inf", Value(small: 314159)),
        ("nan", Value(small: 0)), ("imag", Value(small: 1_000_003)), ("algorithm", makeString("siphash13")),
        ("hash_bits", Value(small: 64)), ("seed_bits", Value(small: 128)), ("cutoff", Value(small: 0)),
      ])
    let flagNames = [
      "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
      "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
      "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits",
    ]
    let flags = makeRecord(
      "sys.flags", flagNames.map { ($0, Value(small: $0 == "int_max_str_digits" ? maximumDigits : 0)) })
    let implementation = makeRecord(
      "types.SimpleNamespace",
      [
        ("name", makeString("cpython")), ("cache_tag", .none), ("version", versionInfo),
        ("hexversion", Value(small: 0x30B_02F0)),
      ])
    return [
      ("version_info", versionInfo), ("float_info", floatInfo), ("int_info", integerInfo),
      ("hash_info", hashInfo),
      ("flags", flags), ("implementation", implementation),
    ]
  }

  /// A tuple whose items have names too.
  func makeRecord(_ qualifiedName: String, _ fields: [(String, Value)]) -> Value {
    let parts = qualifiedName.split(separator: ".").map(String.init)
    let plain = makeTuple(fields.map(\.1))
    let namespace = makeDict()
    setName(namespace.reference, names[.module], makeString(parts.first ?? "sys"))
    do throws(Raised) {
      let cls = try makeClass(
        classOf(.type), name: makeString(parts.last ?? ""), bases: makeTuple([Value(classOf(.tuple))]),
        namespace: namespace, keywords: .undefined)
      roots.append(cls)
      for (index, field) in fields.enumerated() {
        defineGetter(of: cls.reference, field.0) { (_, value) throws(Raised) in
          value.reference.asTuple.items[index]
        }
      }
      let fieldNames = fields.map(\.0)
      define(cls.reference, "__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
        var items: [String] = []
        for (index, name) in fieldNames.enumerated() {
          let value = arguments[0].reference.asTuple.items[index]
          items.append("\(name)=\(interpreter.text(try interpreter.representation(value)))")
        }
        return interpreter.makeString("\(qualifiedName)(\(items.joined(separator: ", ")))")
      }
      return subclassed(plain, as: cls)
    } catch {
      pendingException = .undefined
      return plain
    }
  }

  // MARK: Functions

  private var systemFunctions: [NativeDefinition] {
    switchIntervalFunctions + asyncGeneratorFunctions + [
      NativeDefinition("exit", "status=None, /") { (interpreter, arguments) throws(Raised) in
        let status = arguments[0]
        if status.isUndefined || status.isNone { throw interpreter.raise(.systemExit, value: .undefined) }
        throw interpreter.raise(
          .systemExit, arguments: status.isKind(.tuple) ? interpreter.values(ofTuple: status) : [status])
      },
      NativeDefinition("getrecursionlimit", "") { (interpreter, _) throws(Raised) in
        Value(small: interpreter.recursionLimit)
      },
      NativeDefinition("setrecursionlimit", "limit, /") { (interpreter, arguments) throws(Raised) in
        let limit = try interpreter.indexInt(arguments[0])
        if limit < 1 {
          throw interpreter.raise(.valueError, "recursion limit must be greater or equal than 1")
        }
        interpreter.recursionLimit = min(limit, Interpreter.frameCapacity - 64)
        return .none
      },
      NativeDefinition("getsizeof", "object, default=None") { (interpreter, arguments) throws(Raised) in
        interpreter.makeInteger(try interpreter.sizeOf(arguments[0]))
      },
      NativeDefinition("intern", "string, /") { (interpreter, arguments) throws(Raised) in
        guard arguments[0].isKind(.string), !arguments[0].reference.isUserClass else {
          throw interpreter.raise(
            .typeError,
            arguments[0].isKind(.string)
              ? "can't intern \(interpreter.className(of: arguments[0]))"
              : "intern() argument must be str, not \(interpreter.className(of: arguments[0]))")
        }
        return interpreter.intern(arguments[0])
      },
      NativeDefinition("exc_info", "") { (interpreter, _) throws(Raised) in
        let exception = interpreter.handled
        guard exception.isKind(.exception) else { return interpreter.makeTuple([.none, .none, .none]) }
        return interpreter.makeTuple([
          Value(interpreter.classOf(exception)), exception, exception.reference.asException.pointee.traceback,
        ])
      },
      NativeDefinition("exception", "") { (interpreter, _) throws(Raised) in
        interpreter.handled.isKind(.exception) ? interpreter.handled : .none
      },
      NativeDefinition("settrace", "function, /") { (interpreter, arguments) throws(Raised) in
        if arguments[0].isNone { return .none }
        throw interpreter.raise(.runtimeError, "sys.settrace() takes only None: Lectern does not trace lines")
      },
      NativeDefinition("gettrace", "") { (_, _) throws(Raised) in .none },
      NativeDefinition("set_int_max_str_digits", "maxdigits") { (interpreter, arguments) throws(Raised) in
        let count = try interpreter.indexInt(arguments[0])
        guard count == 0 || count >= 640 else {
          throw interpreter.raise(.valueError, "maxdigits must be 0 or larger than 640")
        }
        interpreter.maximumDigits = count
        return .none
      },
      NativeDefinition("get_int_max_str_digits", "") { (interpreter, _) throws(Raised) in
        Value(small: interpreter.maximumDigits)
      },
      NativeDefinition("getdefaultencoding", "") { (interpreter, _) throws(Raised) in
        interpreter.makeString("utf-8")
      },
      NativeDefinition("getfilesystemencoding", "") { (interpreter, _) throws(Raised) in
        interpreter.makeString("utf-8")
      },
      // Objects are not counted here: the answer is that of an object with one name.
      NativeDefinition("getrefcount", "object, /") { (_, _) throws(Raised) in Value(small: 2) },
      NativeDefinition("excepthook", "type, value, traceback, /") { (interpreter, arguments) throws(Raised) in
        interpreter.showException(arguments[1])
        return .none
      },
      NativeDefinition("__excepthook__", "type, value, traceback, /") {
        (interpreter, arguments) throws(Raised) in
        interpreter.showException(arguments[1])
        return .none
      },
      NativeDefinition("is_finalizing", "") { (_, _) throws(Raised) in .false },
      NativeDefinition("_getframe", "depth=0, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.frameObject(arguments[0].isUndefined ? 0 : interpreter.indexInt(arguments[0]))
      },
    ] + ["displayhook", "__displayhook__"].map(displayHook)
  }

  /// What shows the value of an expression that is run by itself.
  private func displayHook(_ name: String) -> NativeDefinition {
    NativeDefinition(name, "object, /") { (interpreter, arguments) throws(Raised) in
      if arguments[0].isNone { return .none }
      try interpreter.printText(interpreter.text(try interpreter.representation(arguments[0])) + "\n")
      return .none
    }
  }

  /// The bytes that an object takes, as CPython 3.11 counts them on 64-bit systems.
  private func sizeOf(_ value: Value) throws(Raised) -> Int {
    if value.isBool { return value == .true ? 28 : 24 }
    if value.isSmall || value.isKind(.bigInteger) {
      guard let integer = bigInteger(value) else { return 28 }
      return 24 + 4 * max((integer.magnitude.bitWidth + 29) / 30, 0)
    }
    if value.isNone || value == .ellipsis || value == .notImplemented { return 16 }
    guard value.isReference else { return 24 }
    let reference = value.reference
    switch reference.kind {
    case .float: return 24
    case .complex: return 32
    case .string:
      let string = reference.asString.pointee
      if string.isASCII { return 49 + string.count }
      if !string.isWide { return 73 + string.count }
      let isAstral = codePoints(value).contains { $0 > 0xFFFF }
      return isAstral ? 76 + 4 * string.count : 74 + 2 * string.count
    case .bytes: return 33 + reference.asBytes.pointee.count
    case .bytearray: return 57 + reference.asBytes.pointee.count
    case .list: return 56 + 8 * reference.asList.pointee.count
    case .tuple: return 40 + 8 * reference.asTuple.pointee.count
    case .dict:
      let count = reference.asDict.pointee.count
      if count == 0 { return 64 }
      var size = 8
      while size * 2 / 3 < count { size *= 2 }
      return 88 + size + size * 2 / 3 * 24
    case .set, .frozenset:
      let count = reference.asDict.pointee.count
      var size = 8
      while size * 3 / 5 < count { size *= 4 }
      return 216 + (size > 8 ? size * 16 : 0)
    default: return 48
    }
  }
}
