// `multiprocessing.sharedctypes`: Value and Array, numbers and structures that processes share.

import PythonRuntime

var multiprocessingSharedModule: NativeModule {
  NativeModule(
    name: "multiprocessing.sharedctypes",
    source: """
      import ctypes
      import _processes
      from multiprocessing.synchronize import RLock, _Shared

      __all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

      typecode_to_type = {
          "c": ctypes.c_char, "u": ctypes.c_wchar, "b": ctypes.c_byte, "B": ctypes.c_ubyte, "h": ctypes.c_short,
          "H": ctypes.c_ushort, "i": ctypes.c_int, "I": ctypes.c_uint, "l": ctypes.c_long, "L": ctypes.c_ulong,
          "q": ctypes.c_longlong, "Q": ctypes.c_ulonglong, "f": ctypes.c_float, "d": ctypes.c_double,
      }

      def _type(typecode_or_type):
          kind = typecode_to_type.get(typecode_or_type, typecode_or_type)
          if not isinstance(kind, type) or not issubclass(kind, ctypes._Data):
              raise TypeError(
                  "the type must be one of ctypes or of " + ", ".join(typecode_to_type) + ", not "
                  + repr(typecode_or_type))
          return kind

      def _shared(kind):
          return kind._at(_processes.memory(kind._size), 0)

      def RawValue(typecode_or_type, *args):
          value = _shared(_type(typecode_or_type))
          value.__init__(*args)
          return value

      def RawArray(typecode_or_type, size_or_initializer):
          kind = _type(typecode_or_type)
          if isinstance(size_or_initializer, int):
              return _shared(kind * size_or_initializer)
          items = list(size_or_initializer)
          array = _shared(kind * len(items))
          array.__init__(*items)
          return array

      class SynchronizedBase(_Shared):
          def __init__(self, obj, lock=None, ctx=None):
              self._obj = obj
              self._lock = lock or RLock()
              self.acquire = self._lock.acquire
              self.release = self._lock.release

          def get_obj(self):
              return self._obj

          def get_lock(self):
              return self._lock

          def __enter__(self):
              return self._lock.__enter__()

          def __exit__(self, *details):
              return self._lock.__exit__(*details)

          def __repr__(self):
              return "<" + type(self).__name__ + " wrapper for " + str(self._obj) + ">"

      def _guarded(name):
          # An attribute of the object that is read and changed under the lock.
          def get(self):
              with self._lock:
                  return getattr(self._obj, name)

          def change(self, value):
              with self._lock:
                  setattr(self._obj, name, value)

          return property(get, change)

      class Synchronized(SynchronizedBase):
          value = _guarded("value")

      class SynchronizedArray(SynchronizedBase):
          def __len__(self):
              return len(self._obj)

          def __getitem__(self, index):
              with self._lock:
                  return self._obj[index]

          def __setitem__(self, index, value):
              with self._lock:
                  self._obj[index] = value

          def __iter__(self):
              for index in range(len(self._obj)):
                  yield self[index]

          def __getslice__(self, start, stop):
              return self[start:stop]

      class SynchronizedString(SynchronizedArray):
          value = _guarded("value")
          raw = _guarded("raw")

      _classes = {}

      def synchronized(obj, lock=None, ctx=None):
          assert not isinstance(obj, SynchronizedBase), "object already synchronized"
          if isinstance(obj, ctypes._SimpleCData):
              return Synchronized(obj, lock)
          if isinstance(obj, ctypes.Array):
              return (SynchronizedString if obj._type_ is ctypes.c_char else SynchronizedArray)(obj, lock)
          kind = type(obj)
          if kind not in _classes:
              namespace = {name: _guarded(name) for name in kind._names}
              _classes[kind] = type("Synchronized" + kind.__name__, (SynchronizedBase,), namespace)
          return _classes[kind](obj, lock)

      def copy(obj):
          fresh = type(obj)()
          ctypes._Data._set.__func__(type(obj), fresh._memory, fresh._offset, obj)
          return fresh

      def _with_lock(raw, lock):
          if lock is False:
              return raw
          if lock is True or lock is None:
              lock = RLock()
          if not hasattr(lock, "acquire"):
              raise AttributeError(repr(lock) + " has no method 'acquire'")
          return synchronized(raw, lock)

      def Value(typecode_or_type, *args, lock=True):
          return _with_lock(RawValue(typecode_or_type, *args), lock)

      def Array(typecode_or_type, size_or_initializer, *, lock=True):
          return _with_lock(RawArray(typecode_or_type, size_or_initializer), lock)
      """)
}
