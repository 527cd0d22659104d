// `multiprocessing.connection`: Pipe, its two ends, and waiting for several at once.

import PythonRuntime

var multiprocessingConnectionModule: NativeModule {
  NativeModule(
    name: "multiprocessing.connection",
    source: """
      import _processes

      class Connection(_processes.Shared):
          def __init__(self, handle, readable, writable):
              self._connection = handle
              self._readable = readable
              self._writable = writable

          @property
          def closed(self):
              return self._connection is None

          @property
          def readable(self):
              return self._readable

          @property
          def writable(self):
              return self._writable

          def _check(self):
              if self._connection is None:
                  raise OSError("handle is closed")
              return self._connection

          def fileno(self):
              return _processes.connection_descriptor(self._check())

          def send(self, obj):
              _processes.connection_send(self._check(), obj)

          def recv(self):
              return _processes.connection_receive(self._check())

          def send_bytes(self, buf, offset=0, size=None):
              if offset < 0:
                  raise ValueError("offset is negative")
              if len(buf) < offset:
                  raise ValueError("buffer length < offset")
              if size is None:
                  size = len(buf) - offset
              elif size < 0:
                  raise ValueError("size is negative")
              elif offset + size > len(buf):
                  raise ValueError("buffer length < offset + size")
              _processes.connection_send_bytes(self._check(), bytes(buf[offset:offset + size]))

          def recv_bytes(self, maxlength=None):
              if maxlength is not None and maxlength < 0:
                  raise ValueError("negative maxlength")
              data = _processes.connection_receive_bytes(self._check())
              if maxlength is not None and len(data) > maxlength:
                  self.close()
                  raise OSError("got message longer than maxlength")
              return data

          def recv_bytes_into(self, buf, offset=0):
              data = _processes.connection_receive_bytes(self._check())
              if len(data) > len(buf) - offset:
                  from multiprocessing.context import BufferTooShort
                  raise BufferTooShort(data)
              buf[offset:offset + len(data)] = data
              return len(data)

          def poll(self, timeout=0.0):
              return _processes.connection_poll(self._check(), timeout)

          def close(self):
              if self._connection is not None:
                  _processes.connection_close(self._connection)
                  self._connection = None

          def __enter__(self):
              return self

          def __exit__(self, kind, value, traceback):
              self.close()

      def Pipe(duplex=True):
          first, second = _processes.pipe(duplex)
          return Connection(first, True, duplex), Connection(second, duplex, True)

      class Listener(_processes.Shared):
          def __init__(self, address=None, family=None, backlog=1, authkey=None):
              if isinstance(address, tuple) or family not in (None, "AF_UNIX"):
                  raise NotImplementedError(
                      "Lectern's listeners are reached from this machine only: use a name or a path as the address")
              self._listener = _processes.listener(address)
              self.address = address if address is not None else _processes.listener_address(self._listener)
              self.last_accepted = None

          def fileno(self):
              return _processes.listener_descriptor(self._listener)

          def accept(self):
              if self._listener is None:
                  raise OSError("listener is closed")
              return Connection(_processes.listener_accept(self._listener), True, True)

          def close(self):
              self._close()

          def _close(self, keeps_path=False):
              if self._listener is not None:
                  _processes.listener_close(self._listener, keeps_path)
                  self._listener = None

          def __enter__(self):
              return self

          def __exit__(self, *details):
              self.close()

      def Client(address, family=None, authkey=None):
          if isinstance(address, tuple) or family not in (None, "AF_UNIX"):
              raise NotImplementedError(
                  "Lectern connects to this machine only: use a listener's name or path as the address")
          return Connection(_processes.connect(address), True, True)

      def wait(object_list, timeout=None):
          objects = list(object_list)
          ready = [item for item in objects if isinstance(item, Connection) and item.poll(0)]
          if ready:
              return ready
          descriptors = [item if isinstance(item, int) else item.fileno() for item in objects]
          return [objects[index] for index in _processes.wait_readable(descriptors, timeout)]
      """)
}
