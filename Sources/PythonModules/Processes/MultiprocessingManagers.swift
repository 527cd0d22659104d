// `multiprocessing.managers`: a server process that keeps objects, and proxies for them in all others.

import PythonRuntime

var multiprocessingManagersModule: NativeModule {
  NativeModule(
    name: "multiprocessing.managers",
    source: """
      import os
      import _signal as signal
      import sys
      import _processes
      from multiprocessing import context
      from multiprocessing._manager_server import Server
      from multiprocessing.connection import Client, Listener

      class RemoteError(Exception):
          def __str__(self):
              return "\\n" + "-" * 75 + "\\n" + str(self.args[0]) + "-" * 75

      class Token:
          __slots__ = ("typeid", "address", "id")

          def __init__(self, typeid, address, id):
              (self.typeid, self.address, self.id) = (typeid, address, id)

          def __getstate__(self):
              return (self.typeid, self.address, self.id)

          def __setstate__(self, state):
              (self.typeid, self.address, self.id) = state

          def __repr__(self):
              return "Token(typeid={!r}, address={!r}, id={!r})".format(self.typeid, self.address, self.id)

      # Each thread of each process speaks on a connection of its own.
      _connections = {}
      # The keys of servers that were given one, by address.
      _keys = {}

      def _key(address):
          if address in _keys:
              return _keys[address]
          # Names of our own are open to this user's processes only, and need no key.
          if address is None or isinstance(address, str) and not address.startswith("/"):
              return None
          return context.current_process().authkey

      def _connection(address):
          key = (os.getpid(), _processes.thread_number(), address)
          connection = _connections.get(key)
          if connection is None or connection.closed:
              for other in [other for other in _connections if other[0] != key[0]]:
                  # A copy of the parent's, which a fork brought along.
                  _connections.pop(other).close()
              connection = _connections[key] = Client(address, authkey=_key(address))
          return connection

      def _ask(address, ident, name, args=(), kwds={}):
          connection = _connection(address)
          try:
              connection.send((ident, name, args, kwds))
              kind, result = connection.recv()
          except (EOFError, OSError):
              connection.close()
              raise
          if kind == "#RETURN" or kind == "#PROXY":
              return kind, result
          raise _error(kind, result)

      def _error(kind, result):
          if kind == "#ERROR":
              return result
          return RemoteError(result if kind == "#TRACEBACK" else "Unserializable message: " + result + "\\n")

      class BaseProxy:
          def __init__(self, token, exposed=None):
              self._token = token
              self._id = token.id
              self._exposed = exposed

          def _callmethod(self, methodname, args=(), kwds={}):
              kind, result = _ask(self._token.address, self._id, methodname, args, kwds)
              if kind == "#PROXY":
                  exposed, token, proxytype = result
                  return proxytype(token, exposed)
              return result

          def _getvalue(self):
              return self._callmethod("#GETVALUE")

          def __reduce__(self):
              # A process that is started gets the key along; any other must know it.
              key = _key(self._token.address) if _processes.is_transferring() else None
              return (_rebuild, (_names.get(type(self), None), self._token, self._exposed, key))

          def __deepcopy__(self, memo):
              return self._getvalue()

          def __repr__(self):
              return "<%s object, typeid %r at %#x>" % (type(self).__name__, self._token.typeid, id(self))

          def __str__(self):
              try:
                  return self._callmethod("__repr__")
              except Exception:
                  return repr(self)[:-1] + "; '__str__()' failed>"

      def MakeProxyType(name, exposed):
          namespace = {"_exposed_": tuple(exposed), "__module__": "multiprocessing.managers"}
          for method in exposed:
              namespace[method] = _forwarding(method)
          return type(name, (BaseProxy,), namespace)

      def _forwarding(method):
          def forward(self, /, *args, **kwds):
              return self._callmethod(method, args, kwds)
          forward.__name__ = method
          return forward

      def AutoProxy(token, exposed=None):
          if exposed is None:
              exposed = _ask(token.address, None, "get_methods", (token.id,))[1]
          return MakeProxyType("AutoProxy[" + token.typeid + "]", tuple(exposed))(token, exposed)

      def _rebuild(name, token, exposed, key):
          if key is not None:
              _keys[token.address] = key
          return (AutoProxy if name is None else globals()[name])(token, exposed)

      def _proxy(*exposed):
          # Fills a class with methods that are forwarded, as far as it has none of its own.
          def fill(cls):
              cls._exposed_ = exposed
              for method in exposed:
                  if method not in cls.__dict__:
                      setattr(cls, method, _forwarding(method))
              return cls
          return fill

      @_proxy("__next__", "send", "throw", "close")
      class IteratorProxy(BaseProxy):
          def __iter__(self):
              return self

      @_proxy("acquire", "release")
      class AcquirerProxy(BaseProxy):
          def acquire(self, blocking=True, timeout=None):
              return self._callmethod("acquire", (blocking, timeout))

          def __enter__(self):
              return self.acquire()

          def __exit__(self, *details):
              self.release()

      @_proxy("acquire", "release", "wait", "notify", "notify_all")
      class ConditionProxy(AcquirerProxy):
          acquire = AcquirerProxy.acquire

          def wait_for(self, predicate, timeout=None):
              result = predicate()
              end = None if timeout is None else _processes.clock() + timeout
              while not result:
                  left = None if end is None else end - _processes.clock()
                  if left is not None and left <= 0:
                      break
                  self.wait(left)
                  result = predicate()
              return result

      @_proxy("is_set", "set", "clear", "wait")
      class EventProxy(BaseProxy):
          pass

      @_proxy("wait", "abort", "reset", "parties_", "waiting_", "broken_")
      class BarrierProxy(BaseProxy):
          parties = property(lambda self: self.parties_())
          n_waiting = property(lambda self: self.waiting_())
          broken = property(lambda self: self.broken_())

      @_proxy("__getattribute__", "__setattr__", "__delattr__")
      class NamespaceProxy(BaseProxy):
          def __getattr__(self, name):
              if name[0] == "_":
                  return object.__getattribute__(self, name)
              return self._callmethod("__getattribute__", (name,))

          def __setattr__(self, name, value):
              if name[0] == "_":
                  return object.__setattr__(self, name, value)
              return self._callmethod("__setattr__", (name, value))

          def __delattr__(self, name):
              if name[0] == "_":
                  return object.__delattr__(self, name)
              return self._callmethod("__delattr__", (name,))

          __getattribute__ = object.__getattribute__

      @_proxy(
          "apply", "apply_async", "close", "imap", "imap_unordered", "join", "map", "map_async", "starmap",
          "starmap_async", "terminate")
      class PoolProxy(BaseProxy):
          _method_to_typeid_ = {
              "apply_async": "AsyncResult", "map_async": "AsyncResult", "starmap_async": "AsyncResult",
              "imap": "Iterator", "imap_unordered": "Iterator",
          }

          def __enter__(self):
              return self

          def __exit__(self, *details):
              self.terminate()

      @_proxy("get", "set")
      class ValueProxy(BaseProxy):
          value = property(lambda self: self.get(), lambda self, value: self.set(value))

      @_proxy(
          "__contains__", "__delitem__", "__getitem__", "__iter__", "__len__", "__setitem__", "clear", "copy", "get",
          "items", "keys", "pop", "popitem", "setdefault", "update", "values")
      class DictProxy(BaseProxy):
          pass

      @_proxy("__len__", "__getitem__", "__setitem__")
      class ArrayProxy(BaseProxy):
          pass

      @_proxy(
          "__add__", "__contains__", "__delitem__", "__getitem__", "__len__", "__mul__", "__reversed__", "__rmul__",
          "__setitem__", "append", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort",
          "__imul__")
      class ListProxy(BaseProxy):
          def __iadd__(self, value):
              self.extend(value)
              return self

          def __imul__(self, value):
              self._callmethod("__imul__", (value,))
              return self

      _names = {
          cls: cls.__name__ for cls in (
              IteratorProxy, AcquirerProxy, ConditionProxy, EventProxy, BarrierProxy, NamespaceProxy, ValueProxy, DictProxy,
              ArrayProxy, ListProxy, PoolProxy)
      }

      class BaseManager:
          _registry = {}

          def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
              self._address = address
              self._authkey = None if authkey is None else context.AuthenticationString(authkey)
              self._process = None
              self._state = "INITIAL"
              self._shutdown_timeout = shutdown_timeout

          def _check(self, state, what):
              if self._state != state:
                  if self._state == "STARTED":
                      raise context.ProcessError("Already started server")
                  if self._state == "SHUTDOWN":
                      raise context.ProcessError("Manager has shut down")
                  raise AssertionError(what)

          def get_server(self):
              self._check("INITIAL", "server not yet started")
              return Server(self._registry, self._listen())

          def _listen(self):
              self._keep_key()
              listener = Listener(self._address, backlog=16, authkey=self._authkey or _key(self._address))
              self._address = listener.address
              self._keep_key()
              return listener

          def _keep_key(self):
              if self._authkey is not None:
                  _keys[self._address] = self._authkey

          def connect(self):
              # A connection of its own, since another manager of this program may have shown the key already.
              Client(self._address, authkey=self._authkey or _key(self._address)).close()
              self._keep_key()
              self._state = "STARTED"

          def start(self, initializer=None, initargs=()):
              self._check("INITIAL", "server not yet started")
              if initializer is not None and not callable(initializer):
                  raise TypeError("initializer must be a callable")
              # The listener is there before the server is, so that who connects at once only waits.
              listener = self._listen()
              process = context.Process(
                  target=_serve, args=(type(self)._registry, listener, initializer, initargs))
              process._role = "service"
              process.name = type(self).__name__ + "-" + ":".join(str(i) for i in process._identity)
              process.start()
              listener._close(keeps_path=True)
              self._process = process
              self._state = "STARTED"
              context._finalizers.append(self.shutdown)

          def shutdown(self):
              if self._state != "STARTED" or self._process is None:
                  return
              self._state = "SHUTDOWN"
              if self.shutdown in context._finalizers:
                  context._finalizers.remove(self.shutdown)
              try:
                  _ask(self._address, None, "shutdown")
              except (EOFError, OSError):
                  pass
              self._process.join(self._shutdown_timeout)
              if self._process.is_alive():
                  self._process.terminate()
                  self._process.join()

          def join(self, timeout=None):
              if self._process is not None:
                  self._process.join(timeout)

          @property
          def address(self):
              return self._address

          def __enter__(self):
              if self._state == "INITIAL":
                  self.start()
              return self

          def __exit__(self, *details):
              self.shutdown()

          def _create(self, typeid, args, kwds):
              self._check("STARTED", "server not yet started")
              ident, exposed = _ask(self._address, None, "create", (typeid,) + args, kwds)[1]
              return Token(typeid, self._address, ident), exposed

          def _number_of_objects(self):
              return _ask(self._address, None, "number_of_objects")[1]

          @classmethod
          def register(
                  cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
              if "_registry" not in cls.__dict__:
                  cls._registry = cls._registry.copy()
              proxytype = proxytype or AutoProxy
              exposed = exposed or getattr(proxytype, "_exposed_", None)
              method_to_typeid = method_to_typeid or getattr(proxytype, "_method_to_typeid_", None) or {}
              cls._registry[typeid] = (callable, exposed, method_to_typeid, proxytype)
              if create_method:
                  def make(self, /, *args, **kwds):
                      token, exposed = self._create(typeid, args, kwds)
                      return proxytype(token, exposed)
                  make.__name__ = typeid
                  setattr(cls, typeid, make)

      def _serve(registry, listener, initializer, initargs):
          signal.signal(signal.SIGINT, signal.SIG_IGN)
          if initializer is not None:
              initializer(*initargs)
          Server(registry, listener).serve_forever()

      class SyncManager(BaseManager):
          pass

      class Namespace:
          def __init__(self, /, **kwds):
              self.__dict__.update(kwds)

          def __repr__(self):
              items = sorted(
                  "%s=%r" % (name, value) for name, value in self.__dict__.items() if not name.startswith("_"))
              return "%s(%s)" % (type(self).__name__, ", ".join(items))

      class Value:
          def __init__(self, typecode, value, lock=True):
              self._typecode = typecode
              self._value = value

          def get(self):
              return self._value

          def set(self, value):
              self._value = value

          def __repr__(self):
              return "%s(%r, %r)" % (type(self).__name__, self._typecode, self._value)

          value = property(get, set)

      class Array(list):
          def __init__(self, typecode, sequence, lock=True):
              super().__init__(sequence)
              self._typecode = typecode

          def __getitem__(self, index):
              item = super().__getitem__(index)
              return Array(self._typecode, item) if isinstance(index, slice) else item

          def __repr__(self):
              return "array(%r, %s)" % (self._typecode, list.__repr__(self))

      def _register_types():
          from multiprocessing import _manager_server as server
          register = SyncManager.register
          register("Queue", server.Queue)
          register("JoinableQueue", server.Queue)
          register("Event", server.Event, EventProxy)
          register("Lock", server.Lock, AcquirerProxy)
          register("RLock", server.RLock, AcquirerProxy)
          register("Semaphore", server.Semaphore, AcquirerProxy)
          register("BoundedSemaphore", server.BoundedSemaphore, AcquirerProxy)
          register("Condition", server.Condition, ConditionProxy)
          register("Barrier", server.Barrier, BarrierProxy)
          register("Pool", server.Pool, PoolProxy)
          register("list", list, ListProxy)
          register("dict", dict, DictProxy)
          register("Value", Value, ValueProxy)
          register("Array", Array, ArrayProxy)
          register("Namespace", Namespace, NamespaceProxy)
          register("Iterator", proxytype=IteratorProxy, create_method=False)
          register("AsyncResult", create_method=False)

      DictProxy._method_to_typeid_ = {"__iter__": "Iterator"}
      _register_types()

      class SharedMemoryManager(BaseManager):
          # The segments are made here; they are removed when the manager shuts down.
          def __init__(self, *args, **kwds):
              super().__init__(*args, **kwds)
              self._segments = []

          def SharedMemory(self, size):
              from multiprocessing import shared_memory
              memory = shared_memory.SharedMemory(None, create=True, size=size)
              self._segments.append(memory)
              return memory

          def ShareableList(self, sequence):
              from multiprocessing import shared_memory
              items = shared_memory.ShareableList(sequence)
              self._segments.append(items.shm)
              return items

          def shutdown(self):
              super().shutdown()
              for memory in self._segments:
                  memory.unlink()
              self._segments.clear()
      """)
}
