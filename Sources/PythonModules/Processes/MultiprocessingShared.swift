// `multiprocessing.sharedctypes`: Value and Array, numbers that processes share.

import PythonRuntime

var multiprocessingSharedModule: NativeModule {
  NativeModule(
    name: "multiprocessing.sharedctypes",
    source: """
      import _processes
      from multiprocessing.synchronize import RLock, _Shared

      _names = {
          "b": "c_byte", "B": "c_ubyte", "h": "c_short", "H": "c_ushort", "i": "c_int", "I": "c_uint", "l": "c_long",
          "L": "c_ulong", "q": "c_longlong", "Q": "c_ulonglong", "f": "c_float", "d": "c_double",
      }

      def _typecode(typecode):
          if not isinstance(typecode, str) or typecode not in _names:
              raise TypeError("the type must be one of " + ", ".join(_names) + ", not " + repr(typecode))
          return typecode

      # Numbers without a sign beyond what a word with one holds lie in memory as negative ones.
      def _load(memory, typecode, index):
          number = _processes.memory_get(memory, typecode, index)
          return number + 2 ** 64 if typecode in "LQ" and number < 0 else number

      def _store(memory, typecode, index, number):
          if typecode in "LQ" and isinstance(number, int) and number >= 2 ** 63:
              number = number % 2 ** 64 - 2 ** 64 if number % 2 ** 64 >= 2 ** 63 else number % 2 ** 64
          _processes.memory_set(memory, typecode, index, number)

      class RawValue(_Shared):
          def __init__(self, typecode, value=0):
              self._code = _typecode(typecode)
              self._memory = _processes.memory(8)
              self.value = value

          @property
          def value(self):
              return _load(self._memory, self._code, 0)

          @value.setter
          def value(self, value):
              _store(self._memory, self._code, 0, value)

          def __repr__(self):
              return _names[self._code] + "(" + repr(self.value) + ")"

      class RawArray(_Shared):
          def __init__(self, typecode, size_or_initializer):
              self._code = _typecode(typecode)
              if isinstance(size_or_initializer, int):
                  items = None
                  self._count = size_or_initializer
                  if self._count < 0:
                      raise ValueError("Array length must be >= 0")
              else:
                  items = list(size_or_initializer)
                  self._count = len(items)
              self._memory = _processes.memory(self._count * _processes.memory_size(typecode))
              if items:
                  for index, item in enumerate(items):
                      _store(self._memory, typecode, index, item)

          def _index(self, index):
              if index < 0:
                  index += self._count
              if not 0 <= index < self._count:
                  raise IndexError("invalid index")
              return index

          def __len__(self):
              return self._count

          def __getitem__(self, index):
              if isinstance(index, slice):
                  return [
                      _load(self._memory, self._code, i) for i in range(*index.indices(self._count))]
              return _load(self._memory, self._code, self._index(index))

          def __setitem__(self, index, value):
              if isinstance(index, slice):
                  places = range(*index.indices(self._count))
                  values = list(value)
                  if len(places) != len(values):
                      raise ValueError("Can only assign sequence of same size")
                  for place, item in zip(places, values):
                      _store(self._memory, self._code, place, item)
              else:
                  _store(self._memory, self._code, self._index(index), value)

          def __iter__(self):
              for index in range(self._count):
                  yield _load(self._memory, self._code, index)

          def __repr__(self):
              return "<" + _names[self._code] + "_Array_" + str(self._count) + " object>"

      class _Synchronized:
          def __init__(self, raw, lock):
              self._raw = raw
              self._lock = lock
              self.acquire = lock.acquire
              self.release = lock.release

          def get_obj(self):
              return self._raw

          def get_lock(self):
              return self._lock

          def __enter__(self):
              return self._lock.__enter__()

          def __exit__(self, *details):
              return self._lock.__exit__(*details)

          def __repr__(self):
              return "<" + type(self).__name__ + " wrapper for " + repr(self._raw) + ">"

      class Synchronized(_Synchronized, _Shared):
          @property
          def value(self):
              with self._lock:
                  return self._raw.value

          @value.setter
          def value(self, value):
              with self._lock:
                  self._raw.value = value

      class SynchronizedArray(_Synchronized, _Shared):
          def __len__(self):
              return len(self._raw)

          def __getitem__(self, index):
              with self._lock:
                  return self._raw[index]

          def __setitem__(self, index, value):
              with self._lock:
                  self._raw[index] = value

          def __iter__(self):
              for index in range(len(self._raw)):
                  yield self[index]

      def _lock_for(lock):
          if lock is True or lock is None:
              return RLock()
          if not hasattr(lock, "acquire"):
              raise AttributeError(repr(lock) + " has no method 'acquire'")
          return lock

      def Value(typecode_or_type, *args, lock=True):
          raw = RawValue(typecode_or_type, *args)
          return raw if lock is False else Synchronized(raw, _lock_for(lock))

      def Array(typecode_or_type, size_or_initializer, *, lock=True):
          raw = RawArray(typecode_or_type, size_or_initializer)
          return raw if lock is False else SynchronizedArray(raw, _lock_for(lock))
      """)
}
