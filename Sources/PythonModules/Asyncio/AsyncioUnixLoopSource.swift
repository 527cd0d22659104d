// `asyncio.unix_events`, in Python: how the loop sleeps and is woken.

enum AsyncioUnixLoopSource {
  /// The source of `asyncio.unix_events`.
  static let text = #"""
    import os
    import select
    import signal

    from asyncio import base_events, events

    __all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy')

    DefaultEventLoopPolicy = events.DefaultEventLoopPolicy


    class SelectorEventLoop(base_events.BaseEventLoop):
        """A loop that sleeps until a descriptor is ready, a time has come or another thread wakes it."""

        def __init__(self):
            super().__init__()
            self._readers, self._writers = {}, {}
            self._signal_handlers = {}
            self._waker, self._wakes = os.pipe()
            self._is_woken = False

        def close(self):
            if not self.is_running() and not self._closed:
                for number in list(self._signal_handlers):
                    self.remove_signal_handler(number)
                self._readers.clear()
                self._writers.clear()
                os.close(self._waker)
                os.close(self._wakes)
            super().close()

        def _wake(self):
            if not self._is_woken:
                self._is_woken = True
                os.write(self._wakes, b'\0')

        def _sleep(self, timeout):
            readable, writable, _ = select.select([self._waker, *self._readers], self._writers, (), timeout)
            for descriptor in readable:
                if descriptor == self._waker:
                    self._is_woken = False
                    os.read(self._waker, 1)
                else:
                    self._ready.append(self._readers[descriptor])
            for descriptor in writable:
                self._ready.append(self._writers[descriptor])

        # Descriptors

        def _watch(self, table, descriptor, callback, args):
            self._check_closed()
            number = descriptor if isinstance(descriptor, int) else descriptor.fileno()
            self._unwatch(table, number)
            table[number] = events.Handle(callback, args, self)

        def _unwatch(self, table, descriptor):
            number = descriptor if isinstance(descriptor, int) else descriptor.fileno()
            handle = table.pop(number, None)
            if handle is not None:
                handle.cancel()
            return handle is not None

        def add_reader(self, fd, callback, *args):
            self._watch(self._readers, fd, callback, args)

        def remove_reader(self, fd):
            return self._unwatch(self._readers, fd)

        def add_writer(self, fd, callback, *args):
            self._watch(self._writers, fd, callback, args)

        def remove_writer(self, fd):
            return self._unwatch(self._writers, fd)

        # Signals

        def add_signal_handler(self, sig, callback, *args):
            self._check_callback(callback, 'add_signal_handler')
            self._check_closed()
            self._signal_handlers[sig] = events.Handle(callback, args, self)
            signal.signal(sig, self._note_signal)

        def _note_signal(self, number, frame):
            handle = self._signal_handlers.get(number)
            if handle is not None:
                self._ready.append(handle)
                self._wake()

        def remove_signal_handler(self, sig):
            if self._signal_handlers.pop(sig, None) is None:
                return False
            signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
            return True
    """#
}
