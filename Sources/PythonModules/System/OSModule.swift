// The module `os`: the table of its functions and constants. The functions on files are in OSFiles.swift, those on
// processes in OSProcesses.swift.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

var osModule: NativeModule {
  NativeModule(
    name: "os", functions: osFileFunctions + osMoreFileFunctions + osProcessFunctions + osProgramFunctions,
    constants: { interpreter in
      let numbers: [(String, Int32)] = [
        ("F_OK", F_OK), ("R_OK", R_OK), ("W_OK", W_OK), ("X_OK", X_OK), ("O_RDONLY", O_RDONLY),
        ("O_WRONLY", O_WRONLY),
        ("O_RDWR", O_RDWR), ("O_CREAT", O_CREAT), ("O_EXCL", O_EXCL), ("O_TRUNC", O_TRUNC),
        ("O_APPEND", O_APPEND),
        ("O_NONBLOCK", O_NONBLOCK), ("O_CLOEXEC", O_CLOEXEC), ("SEEK_SET", SEEK_SET), ("SEEK_CUR", SEEK_CUR),
        ("SEEK_END", SEEK_END), ("WNOHANG", WNOHANG), ("WUNTRACED", WUNTRACED), ("EX_OK", 0),
      ]
      return (numbers + osProgramConstants).map { ($0.0, interpreter.integer(Int($0.1))) } + [
        ("name", interpreter.string("posix")), ("sep", interpreter.string("/")),
        ("linesep", interpreter.string("\n")),
        ("pathsep", interpreter.string(":")), ("curdir", interpreter.string(".")),
        ("pardir", interpreter.string("..")), ("extsep", interpreter.string(".")), ("altsep", .none),
        ("devnull", interpreter.string("/dev/null")), ("defpath", interpreter.string("/bin:/usr/bin")),
      ]
    },
    source: osSource)
}

extension Interpreter {
  /// The text of a path argument: a string, bytes, or what `__fspath__` gives.
  func path(_ value: Value, _ function: String) throws(Raised) -> String {
    if let text = text(of: value) {
      if text.utf8.contains(0) { throw raise(.valueError, "embedded null byte") }
      return text
    }
    if let bytes = byteContent(of: value) { return String(decoding: bytes, as: UTF8.self) }
    let method = try optionalAttribute(value, "__fspath__")
    guard method != .undefined else {
      throw raise(
        .typeError,
        "\(function): path should be string, bytes or os.PathLike, not \(isNone(value) ? "NoneType" : typeName(of: value))"
      )
    }
    return try path(try call(method, []), function)
  }

  func descriptor(_ value: Value) throws(Raised) -> Int32 {
    let number = try indexInt(value)
    guard let descriptor = Int32(exactly: number) else {
      throw raise(.overflowError, "Python int too large to convert to C int")
    }
    return descriptor
  }

  /// Runs a system call that gives -1 on failure, again where a signal interrupted it.
  @discardableResult
  func system<Number: BinaryInteger>(path: Value = .undefined, _ call: () -> Number) throws(Raised) -> Number
  {
    while true {
      let result = withoutLock(call)
      if result != -1 { return result }
      let code = errno
      guard code == EINTR else { throw raiseSystemError(code, path: path) }
      try handleInterruption()
    }
  }
}

private let osSource = """
  import sys
  import os.path as path

  error = OSError

  class stat_result(tuple):
      _names = (
          "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")

      def __repr__(self):
          return "os.stat_result(" + ", ".join(
              name + "=" + repr(int(value)) for name, value in zip(self._names, self)) + ")"

  def _field(index):
      return property(lambda self: self[index])

  for _index, _name in enumerate(stat_result._names):
      setattr(stat_result, _name, _field(_index))
  del _index, _name

  def stat(path, *, dir_fd=None, follow_symlinks=True):
      return stat_result(_stat(path, follow_symlinks))

  def lstat(path):
      return stat_result(_stat(path, False))

  def fstat(fd):
      return stat_result(_stat(fd, True))

  def sched_getaffinity(pid, /):
      return set(_usable_processors(pid))

  class _Environment:
      def __init__(self, items):
          self._items = dict(items)

      def _check(self, value):
          if not isinstance(value, str):
              raise TypeError("str expected, not " + type(value).__name__)
          return value

      def __getitem__(self, key):
          return self._items[key]

      def __setitem__(self, key, value):
          putenv(self._check(key), self._check(value))
          self._items[key] = value

      def __delitem__(self, key):
          del self._items[key]
          unsetenv(key)

      def __contains__(self, key):
          return key in self._items

      def __iter__(self):
          return iter(list(self._items))

      def __len__(self):
          return len(self._items)

      def __repr__(self):
          return "environ(" + repr(self._items) + ")"

      def __eq__(self, other):
          return self._items == (other._items if isinstance(other, _Environment) else other)

      __hash__ = None

      def get(self, key, default=None):
          return self._items.get(key, default)

      def keys(self):
          return self._items.keys()

      def values(self):
          return self._items.values()

      def items(self):
          return self._items.items()

      def copy(self):
          return dict(self._items)

      def pop(self, key, *default):
          value = self._items.pop(key, *default)
          unsetenv(key)
          return value

      def setdefault(self, key, default=None):
          if key not in self._items:
              self[key] = default
          return self._items[key]

      def update(self, other=(), **names):
          for key, value in dict(other, **names).items():
              self[key] = value

      def clear(self):
          for key in list(self._items):
              del self[key]

  environ = _Environment(_environment())
  del _environment

  def getenv(key, default=None):
      return environ.get(key, default)

  class _PathLikes(type):
      def __instancecheck__(cls, value):
          return hasattr(type(value), "__fspath__") if cls is PathLike else type.__instancecheck__(cls, value)

      def __subclasscheck__(cls, other):
          return hasattr(other, "__fspath__") if cls is PathLike else type.__subclasscheck__(cls, other)

  class PathLike(metaclass=_PathLikes):
      def __fspath__(self):
          raise NotImplementedError

  def fspath(path):
      if isinstance(path, (str, bytes)):
          return path
      method = getattr(type(path), "__fspath__", None)
      if method is None:
          raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
      return method(path)

  def fsencode(filename):
      filename = fspath(filename)
      return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename

  def fsdecode(filename):
      filename = fspath(filename)
      return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename

  def makedirs(name, mode=0o777, exist_ok=False):
      head, tail = path.split(name)
      if not tail:
          head, tail = path.split(head)
      if head and tail and not path.exists(head):
          try:
              makedirs(head, exist_ok=exist_ok)
          except FileExistsError:
              pass
          if tail == ".":
              return
      try:
          mkdir(name, mode)
      except OSError:
          if not exist_ok or not path.isdir(name):
              raise

  def renames(old, new):
      head = path.dirname(new)
      if head and not path.exists(head):
          makedirs(head)
      rename(old, new)
      if path.dirname(old):
          try:
              removedirs(path.dirname(old))
          except OSError:
              pass

  def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
      if ns is not None:
          times = (ns[0] / 1e9, ns[1] / 1e9)
      _utime(path, *(times or (None, None)))

  def ftruncate(fd, length, /):
      truncate(fd, length)

  def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
      import io
      if not isinstance(fd, int):
          raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
      return io.open(fd, mode, buffering, encoding, *args, **kwargs)

  def getcwdb():
      return fsencode(getcwd())

  def _record(name, fields):
      from collections import namedtuple
      made = namedtuple(name, fields)
      made.__module__ = "os"
      made.__repr__ = lambda self: "os." + name + "(" + ", ".join(
          "%s=%r" % pair for pair in zip(self._fields, self)) + ")"
      return made

  def statvfs(path):
      global statvfs_result
      if "statvfs_result" not in globals():
          statvfs_result = _record(
              "statvfs_result", "f_bsize f_frsize f_blocks f_bfree f_bavail f_files f_ffree f_favail f_flag f_namemax")
      return statvfs_result(*_statvfs(path))

  def get_terminal_size(fd=1, /):
      return terminal_size(_terminal_size(fd))

  class terminal_size(tuple):
      def __repr__(self):
          return "os.terminal_size(columns=%d, lines=%d)" % self

      columns = property(lambda self: self[0])
      lines = property(lambda self: self[1])

  def removedirs(name):
      rmdir(name)
      head, tail = path.split(name)
      while head and tail:
          try:
              rmdir(head)
          except OSError:
              break
          head, tail = path.split(head)

  class DirEntry:
      def __init__(self, folder, name):
          self.name = name
          self.path = path.join(folder, name)

      def is_dir(self, *, follow_symlinks=True):
          return path.isdir(self.path) and (follow_symlinks or not path.islink(self.path))

      def is_file(self, *, follow_symlinks=True):
          return path.isfile(self.path) and (follow_symlinks or not path.islink(self.path))

      def is_symlink(self):
          return path.islink(self.path)

      def stat(self, *, follow_symlinks=True):
          return stat(self.path) if follow_symlinks else lstat(self.path)

      def __fspath__(self):
          return self.path

      def __repr__(self):
          return "<DirEntry " + repr(self.name) + ">"

  class _Scan:
      def __init__(self, folder):
          self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

      def __iter__(self):
          return self

      def __next__(self):
          return next(self._entries)

      def __enter__(self):
          return self

      def __exit__(self, *details):
          self.close()

      def close(self):
          self._entries = iter(())

  def scandir(path="."):
      return _Scan(path)

  def walk(top, topdown=True, onerror=None, followlinks=False):
      top = fspath(top)
      try:
          names = listdir(top)
      except OSError as problem:
          if onerror is not None:
              onerror(problem)
          return
      folders = [name for name in names if path.isdir(path.join(top, name))]
      files = [name for name in names if name not in folders]
      if topdown:
          yield top, folders, files
      for name in folders:
          inner = path.join(top, name)
          if followlinks or not path.islink(inner):
              yield from walk(inner, topdown, onerror, followlinks)
      if not topdown:
          yield top, folders, files

  def WIFEXITED(status):
      return status & 0x7F == 0

  def WEXITSTATUS(status):
      return status >> 8 & 0xFF

  def WIFSIGNALED(status):
      return 0 < status & 0x7F < 0x7F

  def WTERMSIG(status):
      return status & 0x7F

  def WIFSTOPPED(status):
      return status & 0xFF == 0x7F

  def WSTOPSIG(status):
      return status >> 8 & 0xFF

  def WCOREDUMP(status):
      return bool(status & 0x80)

  def waitstatus_to_exitcode(status):
      if WIFEXITED(status):
          return WEXITSTATUS(status)
      if WIFSIGNALED(status):
          return -WTERMSIG(status)
      if WIFSTOPPED(status):
          raise ValueError("process stopped by delivery of signal %d" % WSTOPSIG(status))
      raise ValueError("invalid wait status: %d" % status)

  def abort():
      kill(getpid(), 6)

  def get_exec_path(env=None):
      return (env or environ).get("PATH", defpath).split(pathsep)

  def execvp(file, args):
      if "/" in file:
          execv(file, args)
      problem = FileNotFoundError(2, "No such file or directory", file)
      for folder in get_exec_path():
          try:
              execv(path.join(folder, file), args)
          except (FileNotFoundError, NotADirectoryError):
              pass
      raise problem

  def __getattr__(name):
      import _os_programs
      if name not in _os_programs.__all__:
          raise AttributeError("module 'os' has no attribute " + repr(name))
      globals()[name] = value = getattr(_os_programs, name)
      return value

  def __dir__():
      import _os_programs
      return sorted(set(globals()) | set(_os_programs.__all__))

  def execl(file, *args):
      execv(file, args)

  def execlp(file, *args):
      execvp(file, args)
  """
