// `os` on links, times, sizes and owners of files, on file systems and terminals.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What `utimensat` takes for the present time (`UTIME_NOW`, which C defines as an expression).
private let presentTime = (1 << 30) - 1

/// Calls the function `statvfs`, whose name is that of a structure too.
private func readFileSystem(_ path: UnsafePointer<CChar>, _ found: inout statvfs) -> Int32 {
  let call: (UnsafePointer<CChar>, UnsafeMutablePointer<statvfs>) -> Int32 = statvfs
  return call(path, &found)
}

var osMoreFileFunctions: [NativeDefinition] {
  [
    NativeDefinition("readlink", "path") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "readlink")
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = try interpreter.system(path: arguments[0]) { Glibc.readlink(path, &bytes, bytes.count) }
      return interpreter.string(
        String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self))
    },
    NativeDefinition("link", "src, dst") { (interpreter, arguments) throws(Raised) in
      let source = try interpreter.path(arguments[0], "link")
      let target = try interpreter.path(arguments[1], "link")
      try interpreter.system(path: arguments[0]) { Glibc.link(source, target) }
      return .none
    },
    NativeDefinition("_utime", "path, accessed, modified, /") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "utime")
      var times = [timespec(), timespec()]
      for (index, value) in [arguments[1], arguments[2]].enumerated() {
        guard let seconds = interpreter.realNumber(of: value), abs(seconds) < 1e15 else {
          times[index].tv_nsec = presentTime
          continue
        }
        times[index].tv_sec = Int(seconds.rounded(.down))
        times[index].tv_nsec = Int((seconds - seconds.rounded(.down)) * 1e9)
      }
      try interpreter.system(path: arguments[0]) { utimensat(AT_FDCWD, path, &times, 0) }
      return .none
    },
    NativeDefinition("truncate", "path, length") { (interpreter, arguments) throws(Raised) in
      let length = try interpreter.indexInt(arguments[1])
      if let descriptor = interpreter.int(of: arguments[0]) {
        try interpreter.system { Glibc.ftruncate(Int32(truncatingIfNeeded: descriptor), length) }
      } else {
        let path = try interpreter.path(arguments[0], "truncate")
        try interpreter.system(path: arguments[0]) { Glibc.truncate(path, length) }
      }
      return .none
    },
    NativeDefinition("mkfifo", "path, mode=438") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "mkfifo")
      let mode = arguments[1] == .undefined ? 0o666 : try interpreter.indexInt(arguments[1])
      try interpreter.system(path: arguments[0]) { Glibc.mkfifo(path, mode_t(truncatingIfNeeded: mode)) }
      return .none
    },
    NativeDefinition("chown", "path, uid, gid") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "chown")
      let user = UInt32(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))
      let group = UInt32(truncatingIfNeeded: try interpreter.indexInt(arguments[2]))
      try interpreter.system(path: arguments[0]) { Glibc.chown(path, user, group) }
      return .none
    },
    NativeDefinition("fsync", "fd") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      try interpreter.system { Glibc.fsync(descriptor) }
      return .none
    },
    NativeDefinition("sync", "") { (_, _) throws(Raised) in
      Glibc.sync()
      return .none
    },
    NativeDefinition("_statvfs", "path, /") { (interpreter, arguments) throws(Raised) in
      let path = try interpreter.path(arguments[0], "statvfs")
      var found = statvfs()
      try interpreter.system(path: arguments[0]) { readFileSystem(path, &found) }
      let fields: [UInt] = [
        found.f_bsize, found.f_frsize, found.f_blocks, found.f_bfree, found.f_bavail, found.f_files,
        found.f_ffree, found.f_favail, found.f_flag, found.f_namemax,
      ]
      return interpreter.makeTuple(fields.map { interpreter.integer(Int(clamping: $0)) })
    },
    NativeDefinition("_terminal_size", "fd, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      var size = winsize()
      try interpreter.system { ioctl(descriptor, UInt(TIOCGWINSZ), &size) }
      return interpreter.makeTuple([
        interpreter.integer(Int(size.ws_col)), interpreter.integer(Int(size.ws_row)),
      ])
    },
  ]
}
