// `os` on files and folders, and the descriptors that pipes and files are read and written by.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

var osFileFunctions: [NativeDefinition] {
  [
    NativeDefinition("getcwd", "") { (interpreter, _) throws(Raised) in
      guard let path = getcwd(nil, 0) else { throw interpreter.raiseSystemError(errno) }
      defer { free(path) }
      return interpreter.string(String(cString: path))
    },
    NativeDefinition("chdir", "path") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "chdir")
      try interpreter.system(path: arguments[0]) { chdir(path) }
      return .none
    },
    NativeDefinition("listdir", "path=None") { (interpreter, arguments) throws(Raised) in
      let given = interpreter.isNone(arguments[0]) ? interpreter.string(".") : arguments[0]
      guard let folder = opendir(try interpreter.path(given, "listdir")) else {
        throw interpreter.raiseSystemError(errno, path: given)
      }
      defer { closedir(folder) }
      var names: [Value] = []
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(interpreter.string(name)) }
      }
      return interpreter.list(names)
    },
    NativeDefinition("mkdir", "path, mode=511") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "mkdir")
      let mode = arguments[1] == .undefined ? 0o777 : try interpreter.indexInt(arguments[1])
      try interpreter.system(path: arguments[0]) { mkdir(path, mode_t(truncatingIfNeeded: mode)) }
      return .none
    },
    NativeDefinition("rename", "src, dst") { (interpreter, arguments) throws(Raised) in
      try rename(interpreter, arguments, "rename")
    },
    NativeDefinition("replace", "src, dst") { (interpreter, arguments) throws(Raised) in
      try rename(interpreter, arguments, "replace")
    },
    NativeDefinition("symlink", "src, dst, target_is_directory=False") {
      (interpreter, arguments) throws(Raised) in
      let source = try interpreter.path(arguments[0], "symlink")
      let target = try interpreter.path(arguments[1], "symlink")
      try interpreter.system(path: arguments[0]) { symlink(source, target) }
      return .none
    },
    NativeDefinition("access", "path, mode") { (interpreter, arguments) throws(Raised) in
      let mode = try interpreter.descriptor(arguments[1])
      return .flag(access(try interpreter.path(arguments[0], "access"), mode) == 0)
    },
    NativeDefinition("chmod", "path, mode") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "chmod")
      let mode = try interpreter.indexInt(arguments[1])
      try interpreter.system(path: arguments[0]) { chmod(path, mode_t(truncatingIfNeeded: mode)) }
      return .none
    },
    NativeDefinition("_stat", "path, follows, /") { (interpreter, arguments) throws(Raised) in
      try status(interpreter, arguments[0], follows: try interpreter.isTrue(arguments[1]))
    },
    NativeDefinition("_environment", "") { (interpreter, _) throws(Raised) in
      let dict = interpreter.makeDict()
      var entry = environ
      while let pointer = entry.pointee {
        let text = String(cString: pointer)
        if let equals = text.firstIndex(of: "=") {
          interpreter.setEntry(
            dict, String(text[..<equals]), interpreter.string(String(text[text.index(after: equals)...])))
        }
        entry += 1
      }
      return dict
    },
    NativeDefinition("putenv", "name, value, /") { (interpreter, arguments) throws(Raised) in
      let name = interpreter.text(of: arguments[0]) ?? ""
      let value = interpreter.text(of: arguments[1]) ?? ""
      if name.isEmpty || name.contains("=") {
        throw interpreter.raise(.valueError, "illegal environment variable name")
      }
      try interpreter.system { setenv(name, value, 1) }
      return .none
    },
    NativeDefinition("unsetenv", "name, /") { (interpreter, arguments) throws(Raised) in
      _ = unsetenv(interpreter.text(of: arguments[0]) ?? "")
      return .none
    },
    NativeDefinition("urandom", "size, /") { (interpreter, arguments) throws(Raised) in
      let size = try interpreter.indexInt(arguments[0])
      guard size >= 0 else { throw interpreter.raise(.valueError, "negative argument not allowed") }
      guard size < 1 << 31 else { throw interpreter.raise(.memoryError, "os.urandom is limited to 2 GiB") }
      var generator = SystemRandomNumberGenerator()
      var bytes: [UInt8] = []
      bytes.reserveCapacity(size + 8)
      while bytes.count < size { withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) } }
      return interpreter.byteString(Array(bytes.prefix(size)))
    },
    NativeDefinition("strerror", "code, /") { (interpreter, arguments) throws(Raised) in
      interpreter.string(SystemError.reason(of: try interpreter.descriptor(arguments[0])))
    },
    NativeDefinition("uname", "") { (interpreter, _) throws(Raised) in
      var names = utsname()
      try interpreter.system { uname(&names) }
      func text<Field>(_ field: Field) -> Value {
        interpreter.string(
          withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
      }
      return interpreter.record(
        "posix.uname_result",
        [
          ("sysname", text(names.sysname)), ("nodename", text(names.nodename)),
          ("release", text(names.release)),
          ("version", text(names.version)), ("machine", text(names.machine)),
        ])
    },
  ] + removals + descriptorFunctions
}

/// Functions of one path that succeed or fail.
private var removals: [NativeDefinition] {
  [
    ("remove", { (path: UnsafePointer<CChar>) in unlink(path) }), ("unlink", { unlink($0) }),
    ("rmdir", { rmdir($0) }),
  ].map { name, body in
    NativeDefinition(name, "path") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], name)
      try interpreter.system(path: arguments[0]) { body(path) }
      return .none
    }
  }
}

private func rename(_ interpreter: Interpreter, _ arguments: Arguments, _ name: String) throws(Raised)
  -> Value
{
  let source = try interpreter.path(arguments[0], name)
  let target = try interpreter.path(arguments[1], name)
  try interpreter.system(path: arguments[0]) { Glibc.rename(source, target) }
  return .none
}

private func status(_ interpreter: Interpreter, _ value: Value, follows: Bool) throws(Raised) -> Value {
  var found = stat()
  if let descriptor = interpreter.int(of: value) {
    try interpreter.system(path: value) { fstat(Int32(truncatingIfNeeded: descriptor), &found) }
  } else {
    let path = try interpreter.path(value, "stat")
    try interpreter.system(path: value) { follows ? stat(path, &found) : lstat(path, &found) }
  }
  func seconds(_ time: timespec) -> Value {
    interpreter.float(Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
  }
  return interpreter.makeTuple([
    interpreter.integer(Int(found.st_mode)), interpreter.integer(Int(found.st_ino)),
    interpreter.integer(Int(found.st_dev)), interpreter.integer(Int(found.st_nlink)),
    interpreter.integer(Int(found.st_uid)), interpreter.integer(Int(found.st_gid)),
    interpreter.integer(Int(found.st_size)), seconds(found.st_atim), seconds(found.st_mtim),
    seconds(found.st_ctim),
  ])
}

private var descriptorFunctions: [NativeDefinition] {
  [
    NativeDefinition("pipe", "") { (interpreter, _) throws(Raised) in
      let ends = try makeShared(interpreter) { () throws(SystemError) in try Descriptors.pipe() }
      return interpreter.makeTuple([
        interpreter.integer(Int(ends.readEnd)), interpreter.integer(Int(ends.writeEnd)),
      ])
    },
    NativeDefinition("open", "path, flags, mode=511") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "open")
      let flags = try interpreter.descriptor(arguments[1])
      let mode = arguments[2] == .undefined ? 0o777 : try interpreter.indexInt(arguments[2])
      let opened = try interpreter.system(path: arguments[0]) {
        Glibc.open(path, flags | O_CLOEXEC, mode_t(truncatingIfNeeded: mode))
      }
      return interpreter.integer(Int(opened))
    },
    NativeDefinition("read", "fd, length, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      let length = try interpreter.indexInt(arguments[1])
      guard length >= 0 else { throw interpreter.raiseSystemError(EINVAL) }
      var bytes = [UInt8](repeating: 0, count: min(length, 1 << 30))
      let count = try interpreter.system { Glibc.read(descriptor, &bytes, bytes.count) }
      return interpreter.byteString(Array(bytes.prefix(count)))
    },
    NativeDefinition("write", "fd, data, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      guard let bytes = interpreter.byteContent(of: arguments[1]) else {
        throw interpreter.raise(
          .typeError, "a bytes-like object is required, not '\(interpreter.typeName(of: arguments[1]))'")
      }
      return interpreter.integer(try interpreter.system { Glibc.write(descriptor, bytes, bytes.count) })
    },
    NativeDefinition("close", "fd") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      if Glibc.close(descriptor) != 0, errno != EINTR { throw interpreter.raiseSystemError(errno) }
      return .none
    },
    NativeDefinition("dup", "fd, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      return interpreter.integer(Int(try interpreter.system { Glibc.dup(descriptor) }))
    },
    NativeDefinition("dup2", "fd, fd2, inheritable=True") { (interpreter, arguments) throws(Raised) in
      let source = try interpreter.descriptor(arguments[0])
      let target = try interpreter.descriptor(arguments[1])
      return interpreter.integer(Int(try interpreter.system { Glibc.dup2(source, target) }))
    },
    NativeDefinition("lseek", "fd, position, how, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      let position = try interpreter.indexInt(arguments[1])
      let how = try interpreter.descriptor(arguments[2])
      return interpreter.integer(
        Int(try interpreter.system { Glibc.lseek(descriptor, off_t(position), how) }))
    },
    NativeDefinition("isatty", "fd, /") { (interpreter, arguments) throws(Raised) in
      .flag(Glibc.isatty(try interpreter.descriptor(arguments[0])) == 1)
    },
  ]
}
