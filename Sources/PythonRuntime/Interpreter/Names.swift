// Global names, namespaces of class bodies, and imports.

import PythonSyntax

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  // MARK: Globals

  /// Looks a global up, then a built-in; the instruction before `pc` becomes the one for where the name was found.
  func loadGlobal(
    _ cache: UnsafeMutablePointer<InlineCache>, _ globals: Value,
    _ pc: UnsafeMutablePointer<Instruction>
  ) throws(Raised) -> Value {
    let name = cache.pointee.name
    let namespace = globals.reference.asDict
    var found = namespace
    var index = findName(globals.reference, name)
    var operation = Operation.loadGlobal
    if index < 0 {
      found = builtins.reference.asDict
      index = findName(builtins.reference, name)
      operation = .loadBuiltin
    }
    if index < 0 { throw raiseNameError(name) }
    cache.pointee.version = namespace.pointee.version
    cache.pointee.key = Value(bits: builtins.reference.asDict.pointee.version)
    cache.pointee.place = found.pointee.valuePlace(index)
    pc[-1].set(operation: operation)
    return cache.pointee.place.pointee
  }

  func storeGlobal(_ cache: UnsafeMutablePointer<InlineCache>, _ globals: Value, _ value: Value)
    throws(Raised)
  {
    let dict = globals.reference.asDict
    setName(globals.reference, cache.pointee.name, value)
    cache.pointee.version = dict.pointee.version
    cache.pointee.place = dict.pointee.valuePlace(findName(globals.reference, cache.pointee.name))
  }

  func deleteName(_ name: Value, _ namespace: Value) throws(Raised) {
    guard namespace.isKind(.dict), removeName(namespace.reference, name) else { throw raiseNameError(name) }
  }

  func namespace(_ frame: UnsafeMutablePointer<Frame>) -> Value {
    frame.pointee.namespace.isUndefined ? frame.pointee.globals : frame.pointee.namespace
  }

  func loadName(_ name: Value, _ frame: UnsafeMutablePointer<Frame>) throws(Raised) -> Value {
    let namespace = namespace(frame)
    if namespace.isKind(.dict), !namespace.reference.isUserClass {
      let value = getName(namespace.reference, name)
      if !value.isUndefined { return value }
    } else {
      do throws(Raised) {
        return try getItem(namespace, name)
      } catch {
        guard isPending(.keyError) else { throw error }
        pendingException = .undefined
      }
    }
    let global = getName(frame.pointee.globals.reference, name)
    if !global.isUndefined { return global }
    let builtin = getName(builtins.reference, name)
    if builtin.isUndefined { throw raiseNameError(name) }
    return builtin
  }

  func storeName(_ name: Value, _ value: Value, _ frame: UnsafeMutablePointer<Frame>) throws(Raised) {
    let namespace = namespace(frame)
    if namespace.isKind(.dict), !namespace.reference.isUserClass {
      setName(namespace.reference, name, value)
    } else {
      try setItem(namespace, name, value)
    }
  }

  func loadClassCell(_ name: Value, _ cell: Value, _ frame: UnsafeMutablePointer<Frame>) throws(Raised)
    -> Value
  {
    let namespace = namespace(frame)
    if namespace.isKind(.dict) {
      let value = getName(namespace.reference, name)
      if !value.isUndefined { return value }
    }
    let value = cell.reference.asCell.pointee.value
    return value.isUndefined ? try loadName(name, frame) : value
  }

  // MARK: Imports

  /// `import name`: the top package, or the named module where names are imported from it.
  func importName(_ name: Value, level: Int, names wanted: Value, _ globals: Value) throws(Raised) -> Value {
    if level == 0, threads.imports.isEmpty, !wanted.isNone || !text(name).utf8.contains(UInt8(ascii: ".")) {
      let known = getName(modules.reference, name)
      if !known.isUndefined, !known.isNone { return known }
    }
    let fullName = try absoluteName(text(name), level: level, globals)
    let module = try importModule(fullName, forProgram: !runsLibraryCode)
    if wanted.isNone {
      guard let dot = fullName.firstIndex(of: ".") else { return module }
      return getName(modules.reference, internedString(String(fullName[..<dot])))
    }
    return module
  }

  private func absoluteName(_ name: String, level: Int, _ globals: Value) throws(Raised) -> String {
    guard level > 0 else { return name }
    let package = getName(globals.reference, names[.package])
    let own = package.isKind(.string) ? text(package) : ""
    guard !own.isEmpty else {
      throw raise(.importError, "attempted relative import with no known parent package")
    }
    var parts = own.split(separator: ".").map(String.init)
    guard level - 1 < parts.count else {
      throw raise(.importError, "attempted relative import beyond top-level package")
    }
    parts.removeLast(level - 1)
    return (parts + (name.isEmpty ? [] : [name])).joined(separator: ".")
  }

  /// The module of a dotted name, imported with its packages where it is not there yet.
  /// - Parameter forProgram: a program asks, whose own modules go before those of the library.
  public func importModule(_ fullName: String, forProgram: Bool = false) throws(Raised) -> Value {
    try waitForImport(fullName)
    let known = getName(modules.reference, internedString(fullName))
    if !known.isUndefined, !known.isNone { return known }
    var parent = Value.undefined
    if let dot = fullName.lastIndex(of: ".") {
      parent = try importModule(String(fullName[..<dot]), forProgram: forProgram)
      let again = getName(modules.reference, internedString(fullName))
      if !again.isUndefined { return again }
    }
    threads.imports[fullName] = threads.running
    defer { threads.imports[fullName] = nil }
    let module = try loadModule(fullName, parent: parent, forProgram: forProgram)
    if parent.isKind(.module), let dot = fullName.lastIndex(of: ".") {
      setName(
        parent.reference.asModule.pointee.namespace.reference,
        internedString(String(fullName[fullName.index(after: dot)...])), module)
    }
    return module
  }

  private func loadModule(_ name: String, parent: Value, forProgram: Bool) throws(Raised) -> Value {
    let native = isOwn(parent) ? nil : nativeModules[name]
    let isOpenToPrograms = forProgram && !Interpreter.loadedAtStart.contains(name)
    if native == nil || isOpenToPrograms, let (path, isPackage) = findSource(name) {
      return try loadSourceModule(name, path: path, isPackage: isPackage)
    }
    if let native { return try loadNativeModule(native) }
    let message: String
    if !parent.isUndefined, let dot = name.lastIndex(of: ".") {
      let isPackage =
        !getName(parent.reference.asModule.pointee.namespace.reference, names[.path]).isUndefined
        || name[..<dot] != "os" && nativeModules.keys.contains { $0.hasPrefix(name[..<dot] + ".") }
      message = "No module named '\(name)'" + (isPackage ? "" : "; '\(name[..<dot])' is not a package")
    } else if Interpreter.knownElsewhere.contains(name) {
      message = "Lectern has no module '\(name)' yet"
    } else {
      message = "No module named '\(name)'"
    }
    let error = raise(.moduleNotFoundError, message)
    setExceptionAttribute("name", makeString(name))
    throw error
  }

  /// Modules that CPython has built in, or has imported before a program begins: no file of a program's takes their
  /// place.
  private static let loadedAtStart: Set<String> = [
    "abc", "atexit", "builtins", "codecs", "errno", "gc", "io", "itertools", "marshal", "os", "os.path",
    "posix", "posixpath", "site", "stat", "sys", "time",
  ]

  /// Whether a package was loaded from a program's files.
  private func isOwn(_ package: Value) -> Bool {
    guard package.isKind(.module) else { return false }
    let file = getName(package.reference.asModule.pointee.namespace.reference, names[.file])
    return file.isKind(.string) && !text(file).hasPrefix("<lectern ")
  }

  /// Whether the code that runs is of the library.
  private var runsLibraryCode: Bool {
    guard frameIndex >= 0 else { return false }
    return codes[frames[frameIndex].code.pointee.info].file.name.hasPrefix("<lectern ")
  }

  /// The folders that `sys.path` names.
  private var searchFolders: [String] {
    let system = getName(modules.reference, internedString("sys"))
    guard system.isKind(.module) else { return searchPath }
    let path = getName(system.reference.asModule.pointee.namespace.reference, internedString("path"))
    guard path.isKind(.list) else { return searchPath }
    return values(ofList: path).filter { $0.isKind(.string) }.map { text($0) }
  }

  /// Modules of Python's library that programs may expect.
  static let knownElsewhere: Set<String> = [
    "ast", "bz2", "cProfile", "cmd", "code", "codecs", "codeop", "concurrent",
    "ctypes", "curses", "dis", "email", "fcntl", "fileinput", "getopt", "gettext", "grp", "gzip",
    "http", "idlelib", "imaplib", "ipaddress", "locale", "lzma", "mmap", "pdb", "profile", "pty", "pwd",
    "pydoc", "queue", "readline", "resource", "sched", "selectors", "shelve", "smtplib",
    "socket", "socketserver", "sqlite3", "ssl", "subprocess", "symtable", "sysconfig", "tarfile",
    "telnetlib", "termios", "threading", "tkinter", "token", "tokenize", "trace", "tracemalloc", "tty",
    "turtle", "unicodedata", "venv", "wave", "webbrowser", "winreg", "wsgiref", "xml",
    "zipfile", "zipimport", "zlib", "zoneinfo",
  ]

  private func loadNativeModule(_ native: NativeModule) throws(Raised) -> Value {
    let module = makeModule(native.name)
    let namespace = module.reference.asModule.pointee.namespace
    for definition in native.functions {
      setName(
        namespace.reference, internedString(definition.name),
        makeNative(definition, owner: makeString(native.name)))
    }
    for (name, value) in native.constants(self) { setName(namespace.reference, internedString(name), value) }
    if native.name != "os", nativeModules.keys.contains(where: { $0.hasPrefix(native.name + ".") }) {
      setName(namespace.reference, names[.path], makeList([]))
      setName(namespace.reference, names[.package], makeString(native.name))
    }
    guard let source = native.source else { return module }
    if hasFile(native.name) {
      setName(namespace.reference, names[.file], makeString("<lectern \(native.name)>"))
    }
    do throws(Raised) {
      let code = try compileSource(
        source, fileName: "<lectern \(native.name)>", mode: .module, usesNamespace: false, isLibrary: true)
      _ = try runCode(code, globals: namespace, namespace: .undefined)
    } catch {
      _ = removeName(modules.reference, internedString(native.name))
      throw error
    }
    return module
  }

  private func findSource(_ name: String) -> (path: String, isPackage: Bool)? {
    let relative = name.split(separator: ".").joined(separator: "/")
    for folder in searchFolders {
      let base = folder.isEmpty ? relative : folder + "/" + relative
      if access(base + "/__init__.py", R_OK) == 0 { return (base + "/__init__.py", true) }
      if access(base + ".py", R_OK) == 0 { return (base + ".py", false) }
    }
    return nil
  }

  private func loadSourceModule(_ name: String, path: String, isPackage: Bool) throws(Raised) -> Value {
    guard let bytes = Interpreter.readFile(path) else { throw raise(.importError, "cannot read '\(path)'") }
    let source: String
    do throws(SyntaxFailure) { source = try PythonParser.text(of: bytes) } catch {
      throw raise(error, source: "", fileName: path)
    }
    let code = try compileSource(source, fileName: path, mode: .module, usesNamespace: false)
    let module = makeModule(name)
    let namespace = module.reference.asModule.pointee.namespace
    setName(namespace.reference, names[.file], makeString(path))
    let package = isPackage ? name : name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
    setName(namespace.reference, names[.package], makeString(package))
    if isPackage {
      setName(namespace.reference, names[.path], makeList([makeString(String(path.dropLast(12)))]))
    }
    do throws(Raised) {
      _ = try runCode(code, globals: namespace, namespace: .undefined)
    } catch {
      _ = removeName(modules.reference, internedString(name))
      throw error
    }
    return module
  }

  /// The bytes of a file, nil where it cannot be read.
  static func readFile(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  func importFrom(_ module: Value, _ name: Value) throws(Raised) -> Value {
    let value = try lookup(module, name)
    if !value.isUndefined { return value }
    let moduleName =
      module.isKind(.module) ? text(module.reference.asModule.pointee.name) : "<unknown module name>"
    let full = moduleName + "." + text(name)
    if nativeModules[full] != nil || findSource(full) != nil { return try importModule(full) }
    let file =
      module.isKind(.module)
      ? getName(module.reference.asModule.pointee.namespace.reference, names[.file]) : .undefined
    let place = file.isKind(.string) ? text(file) : "unknown location"
    let error = raise(.importError, "cannot import name '\(text(name))' from '\(moduleName)' (\(place))")
    setExceptionAttribute("name", makeString(moduleName))
    if file.isKind(.string) { setExceptionAttribute("path", file) }
    throw error
  }

  func importStar(_ module: Value, _ target: Value) throws(Raised) {
    guard module.isKind(.module) else { return }
    let namespace = module.reference.asModule.pointee.namespace
    let all = getName(namespace.reference, names[.all])
    if !all.isUndefined {
      try forEach(all) { (name) throws(Raised) in try setItem(target, name, getAttribute(module, name)) }
      return
    }
    let pairs = dictPairs(namespace.reference)
    for index in stride(from: 0, to: pairs.count, by: 2)
    where pairs[index].isKind(.string) && !text(pairs[index]).hasPrefix("_") {
      try setItem(target, pairs[index], pairs[index + 1])
    }
  }
}
