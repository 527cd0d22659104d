// The module `os.path`: paths as text, and questions about what they lead to.

import PythonRuntime

var posixPathModule: NativeModule {
  NativeModule(
    name: "os.path",
    source: """
      import os

      sep = "/"
      curdir = "."
      pardir = ".."
      extsep = "."
      pathsep = ":"
      altsep = None
      devnull = "/dev/null"

      def _text(path):
          return os.fspath(path)

      def join(path, *paths):
          result = _text(path)
          for part in map(_text, paths):
              if part.startswith("/"):
                  result = part
              elif not result or result.endswith("/"):
                  result += part
              else:
                  result += "/" + part
          return result

      def split(path):
          path = _text(path)
          cut = path.rfind("/") + 1
          head, tail = path[:cut], path[cut:]
          stripped = head.rstrip("/")
          return (stripped or head), tail

      def basename(path):
          return split(path)[1]

      def dirname(path):
          return split(path)[0]

      def splitext(path):
          path = _text(path)
          start = path.rfind("/") + 1
          name = path[start:]
          leading = len(name) - len(name.lstrip("."))
          dot = name.rfind(".")
          if dot <= leading - 1 or dot < 0:
              return path, ""
          return path[:start + dot], name[dot:]

      def splitdrive(path):
          return "", _text(path)

      def isabs(path):
          return _text(path).startswith("/")

      def normcase(path):
          return _text(path)

      def normpath(path):
          path = _text(path)
          if not path:
              return "."
          root = "/" if path.startswith("/") else ""
          if path.startswith("//") and not path.startswith("///"):
              root = "//"
          parts = []
          for part in path.split("/"):
              if part in ("", "."):
                  continue
              if part == ".." and parts and parts[-1] != "..":
                  parts.pop()
              elif part != ".." or not root:
                  parts.append(part)
          return root + "/".join(parts) or "."

      def abspath(path):
          path = _text(path)
          return normpath(path if isabs(path) else join(os.getcwd(), path))

      def realpath(path, *, strict=False):
          return abspath(path)

      def relpath(path, start="."):
          if not path:
              raise ValueError("no path specified")
          here = [part for part in abspath(start).split("/") if part]
          there = [part for part in abspath(path).split("/") if part]
          same = len(commonprefix([here, there]))
          return "/".join([".."] * (len(here) - same) + there[same:]) or "."

      def commonprefix(names):
          if not names:
              return ""
          low, high = min(names), max(names)
          for index, item in enumerate(low):
              if index >= len(high) or item != high[index]:
                  return low[:index]
          return low

      def commonpath(paths):
          paths = [_text(path) for path in paths]
          if not paths:
              raise ValueError("commonpath() arg is an empty sequence")
          if len({isabs(path) for path in paths}) > 1:
              raise ValueError("Can't mix absolute and relative paths")
          split_paths = [[part for part in path.split("/") if part and part != "."] for path in paths]
          return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(split_paths))

      def expanduser(path):
          path = _text(path)
          if not path.startswith("~"):
              return path
          name, slash, rest = path[1:].partition("/")
          home = _home(name, 0) if name else os.environ.get("HOME") or _home(str(os.getuid()), 2)
          return (home.rstrip("/") + slash + rest) or "/" if home else path

      def _home(user, field):
          try:
              with open("/etc/passwd", encoding="utf-8") as lines:
                  for line in lines:
                      fields = line.rstrip().split(":")
                      if len(fields) > 5 and fields[field] == user:
                          return fields[5]
          except OSError:
              pass
          return None

      def expandvars(path):
          path = _text(path)
          result = ""
          index = 0
          while index < len(path):
              if path[index] == "$":
                  end = index + 1
                  if path[end:end + 1] == "{" and "}" in path[end:]:
                      close = path.index("}", end)
                      name, end = path[end + 1:close], close + 1
                  else:
                      while end < len(path) and (path[end].isalnum() or path[end] == "_"):
                          end += 1
                      name = path[index + 1:end]
                  if name in os.environ:
                      result += os.environ[name]
                      index = end
                      continue
              result += path[index]
              index += 1
          return result

      def _mode(path, follows=True):
          try:
              return os._stat(path, follows)[0] & 0o170000
          except (OSError, ValueError):
              return None

      def exists(path):
          return _mode(path) is not None

      def lexists(path):
          return _mode(path, False) is not None

      def isfile(path):
          return _mode(path) == 0o100000

      def isdir(path):
          return _mode(path) == 0o040000

      def islink(path):
          return _mode(path, False) == 0o120000

      def getsize(filename):
          return os.stat(filename).st_size

      def getmtime(filename):
          return os.stat(filename).st_mtime

      def getatime(filename):
          return os.stat(filename).st_atime

      def getctime(filename):
          return os.stat(filename).st_ctime

      defpath = '/bin:/usr/bin'
      supports_unicode_filenames = False

      def samestat(s1, s2):
          return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev

      def samefile(f1, f2):
          return samestat(os.stat(f1), os.stat(f2))

      def sameopenfile(fp1, fp2):
          return samestat(os.fstat(fp1), os.fstat(fp2))

      def ismount(path):
          # A file system begins where the parent lies in another one, or is the same folder.
          path = os.fspath(path)
          if not lexists(path) or islink(path):
              return False
          above = realpath(join(path, b'..' if isinstance(path, bytes) else '..'))
          here, parent = os.lstat(path), os.lstat(above)
          return here.st_dev != parent.st_dev or here.st_ino == parent.st_ino
      """)
}
