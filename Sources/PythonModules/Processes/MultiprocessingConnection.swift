// `multiprocessing.connection`: Pipe, its two ends, waiting for several at once, and listeners that others connect to.

import PythonRuntime

var multiprocessingConnectionModule: NativeModule {
  NativeModule(
    name: "multiprocessing.connection",
    source: """
      import _processes
      from multiprocessing.context import AuthenticationError

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
              buf = _octets(buf)
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
              _processes.connection_send_bytes(self._check(), buf[offset:offset + size])

          def recv_bytes(self, maxlength=None):
              if maxlength is not None and maxlength < 0:
                  raise ValueError("negative maxlength")
              data = _processes.connection_receive_bytes(self._check())
              if maxlength is not None and len(data) > maxlength:
                  self.close()
                  raise OSError("got message longer than maxlength")
              return data

          def recv_bytes_into(self, buf, offset=0):
              room = _octets(buf)
              if offset < 0:
                  raise ValueError("negative offset")
              if offset > len(room):
                  raise ValueError("offset too large")
              data = _processes.connection_receive_bytes(self._check())
              if len(data) > len(room) - offset:
                  from multiprocessing.context import BufferTooShort
                  raise BufferTooShort(data)
              if hasattr(buf, "frombytes"):
                  # An array, whose items are not octets.
                  del buf[:]
                  buf.frombytes(room[:offset] + data + room[offset + len(data):])
              else:
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

      def _octets(buffer):
          # What lies in a buffer, an array of numbers among them.
          return buffer.tobytes() if hasattr(buffer, "tobytes") else bytes(memoryview(buffer))

      def Pipe(duplex=True):
          first, second = _processes.pipe(duplex)
          return Connection(first, True, duplex), Connection(second, duplex, True)

      class Listener(_processes.Shared):
          def __init__(self, address=None, family=None, backlog=1, authkey=None):
              family = _family(address, family)
              if address is None and family == "AF_INET":
                  address = ("localhost", 0)
              self._authkey = _checked_key(authkey)
              self._listener = _processes.listener(address, backlog)
              # The port that was given, where any would do.
              given = family == "AF_UNIX" and address is not None
              self._address = address if given else _processes.listener_address(self._listener)
              self._last_accepted = None

          @property
          def address(self):
              return self._address

          @property
          def last_accepted(self):
              return self._last_accepted

          def fileno(self):
              return _processes.listener_descriptor(self._listener)

          def accept(self):
              if self._listener is None:
                  raise OSError("listener is closed")
              connection = Connection(_processes.listener_accept(self._listener), True, True)
              self._last_accepted = _processes.listener_last_accepted(self._listener)
              if self._authkey is not None:
                  _introduce(connection, self._authkey, deliver_challenge, answer_challenge)
              return connection

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
          _family(address, family)
          connection = Connection(_processes.connect(address), True, True)
          if _checked_key(authkey) is not None:
              _introduce(connection, authkey, answer_challenge, deliver_challenge)
          return connection

      def _family(address, family):
          kind = "AF_INET" if isinstance(address, tuple) else "AF_UNIX"
          if family not in (None, "AF_UNIX", "AF_INET"):
              raise ValueError("Family %s is not recognized." % family)
          if address is not None and family not in (None, kind):
              raise ValueError("address %r is none of the family %s" % (address, family))
          return family or kind

      # Both sides show that they know the key without sending it: each answers with the digest, under the key, of
      # what the other has made up.

      _CHALLENGE, _WELCOME, _FAILURE = b"#CHALLENGE#", b"#WELCOME#", b"#FAILURE#"
      MESSAGE_LENGTH = 20

      def _checked_key(authkey):
          if authkey is not None and not isinstance(authkey, bytes):
              raise TypeError("authkey should be a byte string")
          return authkey

      def _digest(authkey, message):
          if not isinstance(authkey, bytes):
              raise ValueError("Authkey must be bytes, not {0!s}".format(type(authkey)))
          import hmac
          return hmac.new(authkey, message, "md5").digest()

      def _introduce(connection, authkey, *steps):
          try:
              for step in steps:
                  step(connection, authkey)
          except BaseException:
              connection.close()
              raise

      def deliver_challenge(connection, authkey):
          import os
          message = os.urandom(MESSAGE_LENGTH)
          digest = _digest(authkey, message)
          connection.send_bytes(_CHALLENGE + message)
          if connection.recv_bytes(256) != digest:
              connection.send_bytes(_FAILURE)
              raise AuthenticationError("digest received was wrong")
          connection.send_bytes(_WELCOME)

      def answer_challenge(connection, authkey):
          message = connection.recv_bytes(256)
          assert message[:len(_CHALLENGE)] == _CHALLENGE, "message = %r" % message
          connection.send_bytes(_digest(authkey, message[len(_CHALLENGE):]))
          if connection.recv_bytes(256) != _WELCOME:
              raise AuthenticationError("digest sent was rejected")

      def wait(object_list, timeout=None):
          return _wait(object_list, timeout, False)

      def _wait(object_list, timeout, is_serving):
          objects = list(object_list)
          ready = [item for item in objects if isinstance(item, Connection) and item.poll(0)]
          if ready:
              return ready
          descriptors = [item if isinstance(item, int) else item.fileno() for item in objects]
          return [objects[index] for index in _processes.wait_readable(descriptors, timeout, is_serving)]
      """)
}
