// `multiprocessing.shared_memory`: memory that processes find by name, and a list in it. `multiprocessing.util`: the log.

import PythonRuntime

var sharedMemoryModule: NativeModule {
  NativeModule(
    name: "multiprocessing.shared_memory",
    source: """
      import _processes
      from multiprocessing import context

      __all__ = ["SharedMemory", "ShareableList"]

      # The segments that this process made and nobody has removed: they go when it ends.
      _made = set()

      def _remove_made():
          for name in list(_made):
              _made.discard(name)
              try:
                  _processes.named_memory_remove(name)
              except FileNotFoundError:
                  pass

      class SharedMemory:
          _memory = None
          _buf = None

          def __init__(self, name=None, create=False, size=0):
              if not size >= 0:
                  raise ValueError("'size' must be a positive integer")
              if create and size == 0:
                  raise ValueError("'size' must be a positive number different from zero")
              if name is None and not create:
                  raise ValueError("'name' can only be None if create=True")
              fresh = name is None
              self._name = (_processes.named_memory_fresh_name() if fresh else name).lstrip("/")
              self._memory = _processes.named_memory(self._name, size if create else None)
              if create:
                  if not _made and _remove_made not in context._finalizers:
                      context._finalizers.append(_remove_made)
                  _made.add(self._name)
              self._size = _processes.memory_length(self._memory)
              self._buf = _processes.memory_view(self._memory)

          def __reduce__(self):
              return (SharedMemory, (self._name, False, self._size))

          def __repr__(self):
              return "SharedMemory(" + repr(self._name) + ", size=" + str(self._size) + ")"

          @property
          def buf(self):
              return self._buf

          @property
          def name(self):
              return self._name

          @property
          def size(self):
              return self._size

          def close(self):
              if self._buf is not None:
                  self._buf.release()
                  self._buf = None
              self._memory = None

          def unlink(self):
              _processes.named_memory_remove(self._name)
              _made.discard(self._name)

      # How each kind of item lies in memory: one byte for the kind, eight for its size, then room that never changes.
      _kinds = {int: b"i", float: b"d", bool: b"?", str: b"s", bytes: b"b", type(None): b"n"}

      def _packed(item):
          if type(item) not in _kinds:
              raise ValueError("Lectern's ShareableList holds int, float, bool, str, bytes and None, not "
                               + type(item).__name__)
          if isinstance(item, bool):
              return b"\\1" if item else b"\\0"
          if isinstance(item, int):
              try:
                  return item.to_bytes(8, "little", signed=True)
              except OverflowError:
                  raise OverflowError("int too large to convert") from None
          if isinstance(item, float):
              return repr(item).encode()
          if isinstance(item, str):
              return item.encode()
          return item or b""

      class ShareableList:
          def __init__(self, sequence=None, *, name=None):
              if sequence is None:
                  self.shm = SharedMemory(name)
                  self._count = self._number(0)
                  return
              items = list(sequence)
              parts = [_packed(item) for item in items]
              # Text and bytes get room up to the next multiple of eight, as in CPython.
              rooms = [max(8, (len(part) // 8 + 1) * 8) if type(item) in (str, bytes) else 32
                       for item, part in zip(items, parts)]
              starts = [8 + 16 * len(items)]
              for room in rooms:
                  starts.append(starts[-1] + 9 + room)
              self.shm = SharedMemory(name, create=True, size=starts[-1])
              self._count = len(items)
              self._store(0, self._count)
              for index, item in enumerate(items):
                  self._store(8 + 16 * index, starts[index])
                  self._store(16 + 16 * index, rooms[index])
                  self._put(index, item)

          def _number(self, place):
              return int.from_bytes(bytes(self.shm.buf[place:place + 8]), "little", signed=True)

          def _store(self, place, number):
              self.shm.buf[place:place + 8] = number.to_bytes(8, "little", signed=True)

          def _place(self, index):
              index = index + self._count if index < 0 else index
              if not 0 <= index < self._count:
                  raise IndexError("index out of range")
              return self._number(8 + 16 * index), self._number(16 + 16 * index)

          def _put(self, index, item):
              start, room = self._place(index)
              part = _packed(item)
              if len(part) > room:
                  raise ValueError("bytes/str item exceeds available storage")
              self.shm.buf[start:start + 1] = _kinds[type(item)]
              self._store(start + 1, len(part))
              self.shm.buf[start + 9:start + 9 + len(part)] = part

          def __getitem__(self, index):
              start, _ = self._place(index)
              kind = bytes(self.shm.buf[start:start + 1])
              part = bytes(self.shm.buf[start + 9:start + 9 + self._number(start + 1)])
              if kind == b"i":
                  return int.from_bytes(part, "little", signed=True)
              if kind == b"d":
                  return float(part.decode())
              if kind == b"?":
                  return part == b"\\1"
              if kind == b"s":
                  return part.decode()
              return part if kind == b"b" else None

          def __setitem__(self, index, value):
              try:
                  self._put(index, value)
              except IndexError:
                  raise IndexError("assignment index out of range") from None

          def __len__(self):
              return self._count

          def __iter__(self):
              for index in range(self._count):
                  yield self[index]

          def __contains__(self, value):
              return any(value == item for item in self)

          def __reduce__(self):
              return (_opened, (self.shm.name,))

          def __repr__(self):
              return type(self).__name__ + "(" + repr(list(self)) + ", name=" + repr(self.shm.name) + ")"

          def count(self, value):
              return sum(value == item for item in self)

          def index(self, value):
              for position, item in enumerate(self):
                  if value == item:
                      return position
              raise ValueError("ShareableList.index(x): x not in list")

      def _opened(name):
          return ShareableList(name=name)
      """)
}

var multiprocessingUtilModule: NativeModule {
  NativeModule(
    name: "multiprocessing.util",
    source: """
      import logging

      SUBDEBUG = 5
      SUBWARNING = 25
      LOGGER_NAME = "multiprocessing"
      DEFAULT_LOGGING_FORMAT = "[%(levelname)s/%(processName)s] %(message)s"

      _made = []

      def get_logger():
          logger = logging.getLogger(LOGGER_NAME)
          if not _made:
              _made.append(logger)
              logger.propagate = 0
          return logger

      def log_to_stderr(level=None):
          logger = get_logger()
          handler = logging.StreamHandler()
          handler.setFormatter(logging.Formatter(DEFAULT_LOGGING_FORMAT))
          logger.addHandler(handler)
          if level:
              logger.setLevel(level)
          return logger

      def info(message, *args):
          if _made:
              _made[0].log(logging.INFO, message, *args)

      def debug(message, *args):
          if _made:
              _made[0].log(logging.DEBUG, message, *args)
      """)
}
