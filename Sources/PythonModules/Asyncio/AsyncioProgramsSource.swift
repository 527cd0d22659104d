// `asyncio.subprocess`, in Python: other programs.

enum AsyncioProgramsSource {
  /// The source of `asyncio.subprocess`.
  static let text = #"""
    import _processes
    import os
    import subprocess

    from asyncio import events, streams, tasks

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')

    PIPE, STDOUT, DEVNULL = subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL


    class Process:
        """A program under way, and its streams."""

        def __init__(self, program, loop, limit):
            self._program, self._loop = program, loop
            self.pid = program.pid
            self.stdin = self.stdout = self.stderr = None
            self._pipes = []
            for name in ('stdout', 'stderr'):
                file = getattr(program, name)
                if file is not None:
                    reader = streams.StreamReader(limit, loop)
                    self._pipes.append(streams.ReadingPipe(loop, os.dup(file.fileno()), reader))
                    file.close()
                    setattr(self, name, reader)
            if program.stdin is not None:
                self.stdin = streams.StreamWriter(loop, os.dup(program.stdin.fileno()))
                program.stdin.close()
            self._ended = loop.create_future()
            self._sentinel = _processes.sentinel(self.pid)
            loop.add_reader(self._sentinel, self._note_end)

        def __repr__(self):
            return f'<Process {self.pid}>'

        def _note_end(self):
            self._loop.remove_reader(self._sentinel)
            os.close(self._sentinel)
            self._program.wait()
            if not self._ended.done():
                self._ended.set_result(None)

        @property
        def returncode(self):
            return self._program.returncode

        async def wait(self):
            """Waits for the end of the program; gives its exit status."""
            await tasks.shield(self._ended)
            return self.returncode

        def _check(self):
            if self.returncode is not None:
                raise ProcessLookupError()

        def send_signal(self, signal):
            self._check()
            self._program.send_signal(signal)

        def terminate(self):
            self._check()
            self._program.terminate()

        def kill(self):
            self._check()
            self._program.kill()

        async def _feed_stdin(self, input):
            if input is not None:
                self.stdin.write(input)
            try:
                await self.stdin.drain()
            except (BrokenPipeError, ConnectionResetError):
                pass
            self.stdin.close()

        async def communicate(self, input=None):
            """Sends input, reads all output and waits for the end; gives what came by stdout and stderr."""
            async def nothing():
                return None
            _, output, errors = await tasks.gather(
                self._feed_stdin(input) if self.stdin is not None else nothing(),
                self.stdout.read() if self.stdout is not None else nothing(),
                self.stderr.read() if self.stderr is not None else nothing())
            await self.wait()
            return output, errors


    async def _start(command, stdin, stdout, stderr, limit, options):
        for name in ('universal_newlines', 'text', 'encoding', 'errors'):
            if options.get(name):
                raise ValueError(f'{name} must be {None if name in ("encoding", "errors") else False}')
        program = subprocess.Popen(command, bufsize=0, stdin=stdin, stdout=stdout, stderr=stderr, **options)
        return Process(program, events.get_running_loop(), limit)


    async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=2 ** 16, **kwds):
        """Starts a shell that runs a command."""
        if not isinstance(cmd, (bytes, str)):
            raise ValueError('cmd must be a string')
        return await _start(cmd, stdin, stdout, stderr, limit, {**kwds, 'shell': True})


    async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=2 ** 16, **kwds):
        """Starts a program with its arguments."""
        return await _start((program, *args), stdin, stdout, stderr, limit, kwds)
    """#
}
