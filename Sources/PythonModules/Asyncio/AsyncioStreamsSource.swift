// `asyncio.streams`, in Python: bytes by pipes.

enum AsyncioStreamsSource {
  /// The source of `asyncio.streams`.
  static let text = #"""
    import os

    from asyncio import events, exceptions

    __all__ = ('StreamReader', 'StreamWriter', 'open_connection', 'start_server', 'open_unix_connection',
               'start_unix_server')

    _DEFAULT_LIMIT = 2 ** 16


    class StreamReader:
        """Bytes that come in, and tasks that wait for them."""

        def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
            if limit <= 0:
                raise ValueError('Limit cannot be <= 0')
            self._limit = limit
            self._loop = events.get_event_loop() if loop is None else loop
            self._buffer = bytearray()
            self._eof = False
            self._waiter = self._exception = self._pipe = None

        def exception(self):
            return self._exception

        def set_exception(self, exc):
            self._exception = exc
            self._wake()

        def _wake(self):
            waiter, self._waiter = self._waiter, None
            if waiter is not None and not waiter.done():
                if self._exception is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(self._exception)

        def at_eof(self):
            return self._eof and not self._buffer

        def feed_eof(self):
            self._eof = True
            self._wake()

        def feed_data(self, data):
            assert not self._eof, 'feed_data after feed_eof'
            if data:
                self._buffer.extend(data)
                self._wake()
                if self._pipe is not None and len(self._buffer) > 2 * self._limit:
                    self._pipe.pause_reading()

        async def _wait_for_data(self, name):
            if self._waiter is not None:
                raise RuntimeError(
                    f'{name}() called while another coroutine is already waiting for incoming data')
            if self._pipe is not None:
                self._pipe.resume_reading()
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

        def _take(self, count):
            data = bytes(self._buffer[:count])
            del self._buffer[:count]
            return data

        async def readline(self):
            try:
                return await self.readuntil(b'\n')
            except exceptions.IncompleteReadError as error:
                return error.partial
            except exceptions.LimitOverrunError as error:
                if self._buffer.startswith(b'\n', error.consumed):
                    del self._buffer[:error.consumed + 1]
                else:
                    self._buffer.clear()
                raise ValueError(error.args[0])

        async def readuntil(self, separator=b'\n'):
            if not separator:
                raise ValueError('Separator should be at least one-byte string')
            if self._exception is not None:
                raise self._exception
            start = 0
            while (place := self._buffer.find(separator, start)) < 0:
                start = max(0, len(self._buffer) + 1 - len(separator))
                if start > self._limit:
                    raise exceptions.LimitOverrunError(
                        'Separator is not found, and chunk exceed the limit', start)
                if self._eof:
                    raise exceptions.IncompleteReadError(self._take(len(self._buffer)), None)
                await self._wait_for_data('readuntil')
            if place > self._limit:
                raise exceptions.LimitOverrunError('Separator is found, but chunk is longer than limit', place)
            return self._take(place + len(separator))

        async def read(self, n=-1):
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            if n < 0:
                blocks = []
                while block := await self.read(self._limit):
                    blocks.append(block)
                return b''.join(blocks)
            if not self._buffer and not self._eof:
                await self._wait_for_data('read')
            return self._take(n)

        async def readexactly(self, n):
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            if self._exception is not None:
                raise self._exception
            while len(self._buffer) < n:
                if self._eof:
                    raise exceptions.IncompleteReadError(self._take(len(self._buffer)), n)
                await self._wait_for_data('readexactly')
            return self._take(n)

        def __aiter__(self):
            return self

        async def __anext__(self):
            line = await self.readline()
            if not line:
                raise StopAsyncIteration
            return line


    class ReadingPipe:
        """Feeds a reader from a descriptor, which it closes at the end."""

        def __init__(self, loop, descriptor, reader):
            self._loop, self._descriptor, self._reader = loop, descriptor, reader
            self._is_reading = False
            self.ended = loop.create_future()
            reader._pipe = self
            self.resume_reading()

        def pause_reading(self):
            if self._is_reading:
                self._is_reading = False
                self._loop.remove_reader(self._descriptor)

        def resume_reading(self):
            if not self._is_reading and self._descriptor is not None:
                self._is_reading = True
                self._loop.add_reader(self._descriptor, self._read)

        def _read(self):
            data = os.read(self._descriptor, 2 ** 16)
            if data:
                self._reader.feed_data(data)
            else:
                self.close()

        def close(self):
            if self._descriptor is not None:
                self.pause_reading()
                os.close(self._descriptor)
                self._descriptor = None
                self._reader.feed_eof()
                self.ended.set_result(None)


    class StreamWriter:
        """Bytes that go out by a descriptor, which it closes at the end."""

        def __init__(self, loop, descriptor):
            self._loop, self._descriptor = loop, descriptor
            self._buffer = bytearray()
            self._is_closing = self._is_writing = False
            self._error = None
            self._drained, self._closed = [], loop.create_future()
            os.set_blocking(descriptor, False)

        def write(self, data):
            if self._is_closing:
                return
            self._buffer.extend(data)
            self._write()

        def writelines(self, data):
            self.write(b''.join(data))

        def _write(self):
            while self._buffer and self._descriptor is not None:
                try:
                    del self._buffer[:os.write(self._descriptor, bytes(self._buffer[:2 ** 16]))]
                except BlockingIOError:
                    break
                except OSError as error:
                    self._error = error
                    self._buffer.clear()
                    self._is_closing = True
            wants = bool(self._buffer)
            if wants != self._is_writing and self._descriptor is not None:
                self._is_writing = wants
                if wants:
                    self._loop.add_writer(self._descriptor, self._write)
                else:
                    self._loop.remove_writer(self._descriptor)
            if not wants:
                for waiter in self._drained:
                    if not waiter.done():
                        waiter.set_result(None)
                self._drained.clear()
                if self._is_closing:
                    self._finish()

        def _finish(self):
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None
                if not self._closed.done():
                    self._closed.set_result(None)

        async def drain(self):
            if self._error is not None:
                raise self._error
            if len(self._buffer) > _DEFAULT_LIMIT:
                waiter = self._loop.create_future()
                self._drained.append(waiter)
                await waiter
            if self._error is not None:
                raise self._error

        def can_write_eof(self):
            return True

        def write_eof(self):
            self.close()

        def close(self):
            self._is_closing = True
            if not self._buffer:
                self._finish()

        def is_closing(self):
            return self._is_closing

        async def wait_closed(self):
            await self._closed


    def _no_sockets(name):
        async def missing(*args, **kwargs):
            raise NotImplementedError(f'Lectern has no asyncio.{name} yet: it has no sockets')
        missing.__name__ = missing.__qualname__ = name
        return missing


    open_connection, start_server = _no_sockets('open_connection'), _no_sockets('start_server')
    open_unix_connection, start_unix_server = _no_sockets('open_unix_connection'), _no_sockets('start_unix_server')
    """#
}
