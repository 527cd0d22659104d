// The table of built-in classes and exceptions, and the making of them at the start.

/// Built-in classes with an own memory layout.
enum BuiltinClass: UInt8, CaseIterable {
  case object, type, int, bool, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset
  case range, slice, function, native, boundMethod, cell, code, module, noneType, notImplementedType, ellipsis
  case property, staticMethod, classMethod, superType, traceback, generator, iterator, mappingProxy
  case coroutine, asyncGenerator
  case dictKeys, dictValues, dictItems, slotDescriptor, memberDescriptor, shape, blob, foreign
  case enumerate, zip, map, filter, reversed
  case listIterator, tupleIterator, rangeIterator, strIterator, bytesIterator, dictKeyIterator,
    dictValueIterator
  case dictItemIterator, setIterator, callableIterator, methodWrapper
  case methodDescriptor, boundWrapper, listReverseIterator, asciiIterator

  /// Name, base and memory layout.
  var description: (name: String, base: BuiltinClass, kind: Kind) {
    switch self {
    case .object: ("object", .object, .instance)
    case .type: ("type", .object, .classObject)
    case .int: ("int", .object, .integerInstance)
    case .bool: ("bool", .int, .integerInstance)
    case .float: ("float", .object, .float)
    case .complex: ("complex", .object, .complex)
    case .str: ("str", .object, .string)
    case .bytes: ("bytes", .object, .bytes)
    case .bytearray: ("bytearray", .object, .bytearray)
    case .list: ("list", .object, .list)
    case .tuple: ("tuple", .object, .tuple)
    case .dict: ("dict", .object, .dict)
    case .set: ("set", .object, .set)
    case .frozenset: ("frozenset", .object, .frozenset)
    case .range: ("range", .object, .range)
    case .slice: ("slice", .object, .slice)
    case .function: ("function", .object, .function)
    case .native: ("builtin_function_or_method", .object, .native)
    case .boundMethod: ("method", .object, .method)
    case .cell: ("cell", .object, .cell)
    case .code: ("code", .object, .code)
    case .module: ("module", .object, .module)
    case .noneType: ("NoneType", .object, .blob)
    case .notImplementedType: ("NotImplementedType", .object, .blob)
    case .ellipsis: ("ellipsis", .object, .blob)
    case .property: ("property", .object, .property)
    case .staticMethod: ("staticmethod", .object, .staticMethod)
    case .classMethod: ("classmethod", .object, .classMethod)
    case .superType: ("super", .object, .superObject)
    case .traceback: ("traceback", .object, .traceback)
    case .generator: ("generator", .object, .generator)
    case .coroutine: ("coroutine", .object, .generator)
    case .asyncGenerator: ("async_generator", .object, .generator)
    case .iterator: ("iterator", .object, .iterator)
    case .mappingProxy: ("mappingproxy", .object, .mappingProxy)
    case .dictKeys: ("dict_keys", .object, .dictView)
    case .dictValues: ("dict_values", .object, .dictView)
    case .dictItems: ("dict_items", .object, .dictView)
    case .slotDescriptor: ("member_descriptor", .object, .slotDescriptor)
    case .memberDescriptor: ("getset_descriptor", .object, .memberDescriptor)
    case .shape: ("shape", .object, .shape)
    case .blob: ("blob", .object, .blob)
    case .foreign: ("foreign", .object, .foreign)
    case .enumerate: ("enumerate", .object, .iterator)
    case .zip: ("zip", .object, .iterator)
    case .map: ("map", .object, .iterator)
    case .filter: ("filter", .object, .iterator)
    case .reversed: ("reversed", .object, .iterator)
    case .listIterator: ("list_iterator", .object, .iterator)
    case .tupleIterator: ("tuple_iterator", .object, .iterator)
    case .rangeIterator: ("range_iterator", .object, .iterator)
    case .strIterator: ("str_iterator", .object, .iterator)
    case .bytesIterator: ("bytes_iterator", .object, .iterator)
    case .dictKeyIterator: ("dict_keyiterator", .object, .iterator)
    case .dictValueIterator: ("dict_valueiterator", .object, .iterator)
    case .dictItemIterator: ("dict_itemiterator", .object, .iterator)
    case .setIterator: ("set_iterator", .object, .iterator)
    case .callableIterator: ("callable_iterator", .object, .iterator)
    case .methodWrapper: ("wrapper_descriptor", .object, .native)
    case .methodDescriptor: ("method_descriptor", .object, .native)
    case .boundWrapper: ("method-wrapper", .object, .native)
    case .listReverseIterator: ("list_reverseiterator", .object, .iterator)
    case .asciiIterator: ("str_ascii_iterator", .object, .iterator)
    }
  }

  /// False for the classes from which a program cannot derive.
  var isBase: Bool {
    switch self {
    case .bool, .range, .slice, .function, .native, .boundMethod, .cell, .code, .noneType,
      .notImplementedType,
      .ellipsis, .traceback, .generator, .coroutine, .asyncGenerator, .iterator, .mappingProxy, .dictKeys,
      .dictValues, .dictItems,
      .slotDescriptor, .memberDescriptor, .shape, .blob, .methodWrapper,
      .methodDescriptor, .boundWrapper, .listReverseIterator, .asciiIterator:
      false
    default: true
    }
  }
}

/// Built-in exceptions, in an order in which each comes behind its base.
public enum BuiltinException: Int, CaseIterable, Sendable {
  case baseException, exception, baseExceptionGroup, exceptionGroup, generatorExit, keyboardInterrupt,
    systemExit
  case arithmeticError, assertionError, attributeError, bufferError, eofError, importError, lookupError,
    memoryError
  case nameError, osError, referenceError, runtimeError, stopAsyncIteration, stopIteration, syntaxError,
    systemError
  case typeError, valueError, warning
  case floatingPointError, overflowError, zeroDivisionError, moduleNotFoundError, indexError, keyError
  case unboundLocalError, notImplementedError, recursionError, indentationError, tabError, unicodeError
  case unicodeDecodeError, unicodeEncodeError, unicodeTranslateError
  case blockingIOError, childProcessError, connectionError, fileExistsError, fileNotFoundError,
    interruptedError
  case isADirectoryError, notADirectoryError, permissionError, processLookupError, timeoutError
  case brokenPipeError, connectionAbortedError, connectionRefusedError, connectionResetError
  case bytesWarning, deprecationWarning, encodingWarning, futureWarning, importWarning,
    pendingDeprecationWarning
  case resourceWarning, runtimeWarning, syntaxWarning, unicodeWarning, userWarning

  var description: (name: String, base: BuiltinException) {
    switch self {
    case .baseException: ("BaseException", .baseException)
    case .exception: ("Exception", .baseException)
    case .baseExceptionGroup: ("BaseExceptionGroup", .baseException)
    case .exceptionGroup: ("ExceptionGroup", .baseExceptionGroup)
    case .generatorExit: ("GeneratorExit", .baseException)
    case .keyboardInterrupt: ("KeyboardInterrupt", .baseException)
    case .systemExit: ("SystemExit", .baseException)
    case .arithmeticError: ("ArithmeticError", .exception)
    case .assertionError: ("AssertionError", .exception)
    case .attributeError: ("AttributeError", .exception)
    case .bufferError: ("BufferError", .exception)
    case .eofError: ("EOFError", .exception)
    case .importError: ("ImportError", .exception)
    case .lookupError: ("LookupError", .exception)
    case .memoryError: ("MemoryError", .exception)
    case .nameError: ("NameError", .exception)
    case .osError: ("OSError", .exception)
    case .referenceError: ("ReferenceError", .exception)
    case .runtimeError: ("RuntimeError", .exception)
    case .stopAsyncIteration: ("StopAsyncIteration", .exception)
    case .stopIteration: ("StopIteration", .exception)
    case .syntaxError: ("SyntaxError", .exception)
    case .systemError: ("SystemError", .exception)
    case .typeError: ("TypeError", .exception)
    case .valueError: ("ValueError", .exception)
    case .warning: ("Warning", .exception)
    case .floatingPointError: ("FloatingPointError", .arithmeticError)
    case .overflowError: ("OverflowError", .arithmeticError)
    case .zeroDivisionError: ("ZeroDivisionError", .arithmeticError)
    case .moduleNotFoundError: ("ModuleNotFoundError", .importError)
    case .indexError: ("IndexError", .lookupError)
    case .keyError: ("KeyError", .lookupError)
    case .unboundLocalError: ("UnboundLocalError", .nameError)
    case .notImplementedError: ("NotImplementedError", .runtimeError)
    case .recursionError: ("RecursionError", .runtimeError)
    case .indentationError: ("IndentationError", .syntaxError)
    case .tabError: ("TabError", .indentationError)
    case .unicodeError: ("UnicodeError", .valueError)
    case .unicodeDecodeError: ("UnicodeDecodeError", .unicodeError)
    case .unicodeEncodeError: ("UnicodeEncodeError", .unicodeError)
    case .unicodeTranslateError: ("UnicodeTranslateError", .unicodeError)
    case .blockingIOError: ("BlockingIOError", .osError)
    case .childProcessError: ("ChildProcessError", .osError)
    case .connectionError: ("ConnectionError", .osError)
    case .fileExistsError: ("FileExistsError", .osError)
    case .fileNotFoundError: ("FileNotFoundError", .osError)
    case .interruptedError: ("InterruptedError", .osError)
    case .isADirectoryError: ("IsADirectoryError", .osError)
    case .notADirectoryError: ("NotADirectoryError", .osError)
    case .permissionError: ("PermissionError", .osError)
    case .processLookupError: ("ProcessLookupError", .osError)
    case .timeoutError: ("TimeoutError", .osError)
    case .brokenPipeError: ("BrokenPipeError", .connectionError)
    case .connectionAbortedError: ("ConnectionAbortedError", .connectionError)
    case .connectionRefusedError: ("ConnectionRefusedError", .connectionError)
    case .connectionResetError: ("ConnectionResetError", .connectionError)
    case .bytesWarning: ("BytesWarning", .warning)
    case .deprecationWarning: ("DeprecationWarning", .warning)
    case .encodingWarning: ("EncodingWarning", .warning)
    case .futureWarning: ("FutureWarning", .warning)
    case .importWarning: ("ImportWarning", .warning)
    case .pendingDeprecationWarning: ("PendingDeprecationWarning", .warning)
    case .resourceWarning: ("ResourceWarning", .warning)
    case .runtimeWarning: ("RuntimeWarning", .warning)
    case .syntaxWarning: ("SyntaxWarning", .warning)
    case .unicodeWarning: ("UnicodeWarning", .warning)
    case .userWarning: ("UserWarning", .warning)
    }
  }
}

/// Interned strings that the runtime itself looks up.
struct CommonNames {
  private var values: [Value] = []

  enum Name: String, CaseIterable {
    case initialize = "__init__"
    case new = "__new__"
    case call = "__call__"
    case getattr = "__getattr__"
    case getattribute = "__getattribute__"
    case setattr = "__setattr__"
    case delattr = "__delattr__"
    case get = "__get__"
    case set = "__set__"
    case delete = "__delete__"
    case repr = "__repr__"
    case str = "__str__"
    case hash = "__hash__"
    case eq = "__eq__"
    case ne = "__ne__"
    case lt = "__lt__"
    case le = "__le__"
    case gt = "__gt__"
    case ge = "__ge__"
    case len = "__len__"
    case bool = "__bool__"
    case iter = "__iter__"
    case next = "__next__"
    case getitem = "__getitem__"
    case setitem = "__setitem__"
    case delitem = "__delitem__"
    case contains = "__contains__"
    case enter = "__enter__"
    case exit = "__exit__"
    case await = "__await__"
    case asyncIterator = "__aiter__"
    case asyncNext = "__anext__"
    case asyncEnter = "__aenter__"
    case asyncExit = "__aexit__"
    case name = "__name__"
    case qualname = "__qualname__"
    case module = "__module__"
    case doc = "__doc__"
    case dict = "__dict__"
    case cls = "__class__"
    case slots = "__slots__"
    case annotations = "__annotations__"
    case index = "__index__"
    case int = "__int__"
    case float = "__float__"
    case complex = "__complex__"
    case format = "__format__"
    case missing = "__missing__"
    case setName = "__set_name__"
    case initSubclass = "__init_subclass__"
    case classCell = "__classcell__"
    case matchArgs = "__match_args__"
    case abstractMethods = "__abstractmethods__"
    case mro = "__mro__"
    case bases = "__bases__"
    case builtins = "__builtins__"
    case main = "__main__"
    case all = "__all__"
    case file = "__file__"
    case reversed = "__reversed__"
    case bytes = "__bytes__"
    case lengthHint = "__length_hint__"
    case instanceCheck = "__instancecheck__"
    case subclassCheck = "__subclasscheck__"
    case prepare = "__prepare__"
    case classGetItem = "__class_getitem__"
    case notes = "__notes__"
    case code = "__code__"
    case value = "value"
    case send = "send"
    case `throw` = "throw"
    case close = "close"
    case round = "__round__"
    case trunc = "__trunc__"
    case floor = "__floor__"
    case ceil = "__ceil__"
    case abs = "__abs__"
    case neg = "__neg__"
    case pos = "__pos__"
    case invert = "__invert__"
    case dir = "__dir__"
    case path = "__path__"
    case spec = "__spec__"
    case loader = "__loader__"
    case package = "__package__"
    case metaclass = "metaclass"
    case del = "__del__"
    case fspath = "__fspath__"
    case sizeof = "__sizeof__"
    case reduce = "__reduce__"
    case copy = "__copy__"
    case deepcopy = "__deepcopy__"
    case divmod = "__divmod__"
    case rdivmod = "__rdivmod__"
    case sys = "sys"
    case stdout = "stdout"
    case stderr = "stderr"

    /// Place in the table: cases without values are numbered from 0 in the order in which they stand here.
    @inline(__always)
    var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
  }

  init() {}

  mutating func fill(_ intern: (String) -> Value) { values = Name.allCases.map { intern($0.rawValue) } }

  subscript(_ name: Name) -> Value { values[name.index] }
}

extension Interpreter {
  /// Makes the classes, constants and tables that everything else needs.
  func bootstrap() {
    let metaclass = heap.allocate(MemoryLayout<ClassObject>.size)
    for cls in BuiltinClass.allCases {
      classes.append(cls == .type ? metaclass : heap.allocate(MemoryLayout<ClassObject>.size))
    }
    // Every class needs its header and layout before the first string can be made.
    for cls in BuiltinClass.allCases {
      initializeClass(classOf(cls), metaclass: metaclass, kind: cls.description.kind)
    }
    emptyTuple = .undefined
    emptyTuple = makeTuple([])
    for point in 0..<256 { latinCharacters.append(makeLatinCharacter(UInt8(point))) }
    emptyString = makeString(ascii: [])
    positiveZero = allocateFloat(0)
    negativeZero = allocateFloat(-0.0)
    names.fill { internedString($0) }
    fillOperatorMethods()
    builtins = makeDict()
    modules = makeDict()
    for cls in BuiltinClass.allCases {
      let description = cls.description
      nameClass(classOf(cls), description.name, base: cls == .object ? nil : classOf(description.base))
    }
    for exception in BuiltinException.allCases {
      let reference = heap.allocate(MemoryLayout<ClassObject>.size)
      initializeClass(reference, metaclass: metaclass, kind: .exception)
      let description = exception.description
      exceptionClasses.append(reference)
      let base = exception == .baseException ? classOf(.object) : exceptionClasses[description.base.rawValue]
      nameClass(reference, description.name, base: base)
      setBuiltin(description.name, Value(reference))
    }
    setBuiltin("EnvironmentError", Value(exceptionClasses[BuiltinException.osError.rawValue]))
    setBuiltin("IOError", Value(exceptionClasses[BuiltinException.osError.rawValue]))
    installBuiltins()
    let builtinsModule = makeModule("builtins")
    builtinsModule.reference.asModule.pointee.namespace = builtins
    mainModule = makeModule("__main__")
  }

  private func initializeClass(_ reference: Reference, metaclass: Reference, kind: Kind) {
    cachedOwners += 1
    reference.asClass.initialize(
      to: ClassObject(
        header: UInt64(UInt(bitPattern: metaclass)) | UInt64(Kind.classObject.rawValue) << 56,
        name: .undefined,
        qualifiedName: .undefined, bases: .undefined, order: .undefined, namespace: .undefined,
        rootShape: .undefined, instanceKind: kind, isUserMade: false, hasAttributes: false,
        hasCustomGet: false, hasCustomSet: false, isAbstract: false, inlineSlots: 0, subclasses: .undefined))
  }

  private func nameClass(_ reference: Reference, _ name: String, base: Reference?) {
    let cls = reference.asClass
    cls.pointee.name = internedString(name)
    cls.pointee.qualifiedName = cls.pointee.name
    cls.pointee.bases = makeTuple(base.map { [Value($0)] } ?? [])
    var order = [Value(reference)]
    if let base { order += values(ofTuple: base.asClass.pointee.order) }
    cls.pointee.order = makeTuple(order)
    cls.pointee.namespace = makeDict()
    cls.pointee.subclasses = makeList([])
    if let base { listAppend(base.asClass.pointee.subclasses.reference, Value(reference)) }
    if cls.pointee.instanceKind == .exception { cls.pointee.hasAttributes = true }
  }

  func setBuiltin(_ name: String, _ value: Value) { setName(builtins.reference, internedString(name), value) }

  /// The class of any value.
  @inline(__always)
  func classOf(_ value: Value) -> Reference {
    if value.isReference { return value.reference.classReference }
    if value.isSmall { return classOf(.int) }
    if value.isInlineFloat { return classOf(.float) }
    if value.isBool { return classOf(.bool) }
    if value.isNone { return classOf(.noneType) }
    return classOf(value == .notImplemented ? BuiltinClass.notImplementedType : BuiltinClass.ellipsis)
  }

  /// The name of a value's class, as error messages show it.
  /// The class's name as messages show it: classes that CPython has in C outside of `builtins` with their module.
  public func className(of value: Value) -> String {
    let cls = classOf(value)
    let name = className(cls)
    guard let module = moduleName(cls), let names = Interpreter.nativeClasses[module] else { return name }
    return names.isEmpty || names.contains(name) ? module + "." + name : name
  }
  /// An empty set stands for all classes of the module.
  private static let nativeClasses: [String: Set<String>] = [
    "_io": [], "_thread": [], "itertools": [],
    "collections": ["OrderedDict", "defaultdict", "deque"],
    "datetime": ["date", "datetime", "time", "timedelta", "timezone", "tzinfo"],
    "decimal": ["Context", "Decimal"],
    "functools": ["partial"],
    "operator": ["attrgetter", "itemgetter", "methodcaller"],
    "re": ["Match", "Pattern"],
    "types": ["GenericAlias", "UnionType"],
  ]
  func className(_ cls: Reference) -> String { text(cls.asClass.pointee.name) }
}
