// The module `subprocess`, in Python.

enum SubprocessSource {
  /// The module's source.
  static let text = #"""
    import io
    import os
    import _signal as signal
    from time import monotonic as _time
    import _processes
    import _subprocess

    __all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'getstatusoutput', 'getoutput', 'check_output', 'run',
               'CalledProcessError', 'DEVNULL', 'SubprocessError', 'TimeoutExpired', 'CompletedProcess']

    PIPE = -1
    STDOUT = -2
    DEVNULL = -3


    class SubprocessError(Exception):
        """What this module raises."""


    class _WithOutput(SubprocessError):
        """An error that has what the program had written until then."""

        @property
        def stdout(self):
            return self.output

        @stdout.setter
        def stdout(self, value):
            self.output = value


    class CalledProcessError(_WithOutput):
        """A program ended with another status than 0."""

        def __init__(self, returncode, cmd, output=None, stderr=None):
            self.returncode = returncode
            self.cmd = cmd
            self.output = output
            self.stderr = stderr

        def __str__(self):
            if not self.returncode or self.returncode > 0:
                return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."
            number = -self.returncode
            name = _signal_name(number)
            if name is None:
                return f"Command '{self.cmd}' died with unknown signal {number}."
            return f"Command '{self.cmd}' died with <Signals.{name}: {number}>."


    class TimeoutExpired(_WithOutput):
        """A program did not end in time."""

        def __init__(self, cmd, timeout, output=None, stderr=None):
            self.cmd = cmd
            self.timeout = timeout
            self.output = output
            self.stderr = stderr

        def __str__(self):
            return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


    def _signal_name(number):
        for name in dir(signal):
            if name.startswith('SIG') and not name.startswith('SIG_') and getattr(signal, name) == number:
                return name


    class CompletedProcess:
        """What came of a program that was run."""

        def __init__(self, args, returncode, stdout=None, stderr=None):
            self.args = args
            self.returncode = returncode
            self.stdout = stdout
            self.stderr = stderr

        def __repr__(self):
            parts = [f'args={self.args!r}', f'returncode={self.returncode!r}']
            for name in ('stdout', 'stderr'):
                if getattr(self, name) is not None:
                    parts.append(f'{name}={getattr(self, name)!r}')
            return f'{type(self).__name__}({", ".join(parts)})'

        def check_returncode(self):
            if self.returncode:
                raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


    class Popen:
        """A program that runs."""

        def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                     close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                     creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
                     group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
                     process_group=None):
            if not isinstance(bufsize, int):
                raise TypeError('bufsize must be an integer')
            if preexec_fn is not None or (user, group, extra_groups, umask) != (None, None, None, -1):
                raise NotImplementedError(
                    'Lectern starts programs without preexec_fn, user, group, extra_groups and umask; '
                    'use os.fork and os.execv for what a child has to do first')
            if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
                raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but '
                                      'different. Pass one or the other.')
            self.args = args
            self.stdin = self.stdout = self.stderr = self.pid = self.returncode = None
            self.encoding = encoding
            self.errors = errors
            self.text_mode = encoding or errors or text or universal_newlines
            self._communication = None
            # Descriptors that this process has no use for once the program runs, and its own ends of the pipes.
            self._theirs = []
            self._ours = []
            try:
                streams = self._streams(stdin, stdout, stderr)
                self.pid = _start(args, executable, shell, cwd, env, streams, tuple(pass_fds),
                                  close_fds, start_new_session, process_group)
            except BaseException:
                for descriptor in self._ours:
                    os.close(descriptor)
                raise
            finally:
                for descriptor in self._theirs:
                    os.close(descriptor)
            if stdin == PIPE:
                self.stdin = self._open(self._ours.pop(0), 'wb', bufsize)
            if stdout == PIPE:
                self.stdout = self._open(self._ours.pop(0), 'rb', bufsize)
            if stderr == PIPE:
                self.stderr = self._open(self._ours.pop(0), 'rb', bufsize)

        def _streams(self, stdin, stdout, stderr):
            """The descriptors that become the program's standard streams; -1 for those that it inherits."""
            streams = []
            for place, wanted in enumerate((stdin, stdout, stderr)):
                if wanted is None:
                    streams.append(-1)
                elif wanted == PIPE:
                    ends = os.pipe()
                    self._theirs.append(ends[place != 0])
                    self._ours.append(ends[place == 0])
                    streams.append(self._theirs[-1])
                elif wanted == DEVNULL:
                    self._theirs.append(os.open(os.devnull, os.O_RDWR))
                    streams.append(self._theirs[-1])
                elif wanted == STDOUT and place == 2:
                    streams.append(streams[1] if streams[1] != -1 else 1)
                else:
                    streams.append(wanted if isinstance(wanted, int) else wanted.fileno())
            return streams

        def _open(self, descriptor, mode, bufsize):
            if not self.text_mode:
                return open(descriptor, mode, 0 if bufsize == 0 and mode == 'wb' else -1)
            return open(descriptor, mode[0], 1 if bufsize == 1 else -1, encoding=self.encoding, errors=self.errors)

        def __repr__(self):
            text = f'<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>'
            return text if len(text) <= 80 else text[:76] + '...>'

        def __enter__(self):
            return self

        def __exit__(self, exc_type, value, traceback):
            for file in (self.stdout, self.stderr):
                if file:
                    file.close()
            try:
                if self.stdin:
                    self.stdin.close()
            finally:
                self.wait()

        # Ends

        def poll(self):
            if self.returncode is None:
                self.returncode = _processes.join(self.pid, 0)
            return self.returncode

        def wait(self, timeout=None):
            if self.returncode is None:
                self.returncode = _processes.join(self.pid, timeout)
                if self.returncode is None:
                    raise TimeoutExpired(self.args, timeout)
            return self.returncode

        def send_signal(self, sig):
            if self.poll() is None:
                try:
                    os.kill(self.pid, sig)
                except ProcessLookupError:
                    pass

        def terminate(self):
            self.send_signal(signal.SIGTERM)

        def kill(self):
            self.send_signal(signal.SIGKILL)

        # Pipes

        def communicate(self, input=None, timeout=None):
            if self._communication is None:
                self._communication = _Communication(self, input)
            elif input:
                raise ValueError('Cannot send input after starting communication')
            end = None if timeout is None else _time() + timeout
            self._communication.run(end, timeout)
            self.wait(None if end is None else max(0, end - _time()))
            return self._communication.results()

        def _text(self, data):
            if data is None or not self.text_mode:
                return data
            encoding = self.encoding or 'utf-8'
            text = data.decode(encoding, self.errors or 'strict')
            return text.replace('\r\n', '\n').replace('\r', '\n')


    class _Communication:
        """What goes through the pipes of a program; it can go on after a timeout."""

        def __init__(self, process, input):
            self.process = process
            self.input = b''
            self.sent = 0
            self.stdin = process.stdin
            self.open = {name: getattr(process, name) for name in ('stdout', 'stderr') if getattr(process, name)}
            self.read = {name: [] for name in self.open}
            if self.stdin is not None:
                if input:
                    if process.text_mode:
                        input = input.encode(self.stdin.encoding, self.stdin.errors)
                    elif isinstance(input, str):
                        raise TypeError("a bytes-like object is required, not 'str'")
                    self.input = bytes(input)
                try:
                    self.stdin.flush()
                except BrokenPipeError:
                    pass
                self._close_finished_input()

        def _close_finished_input(self):
            if self.sent >= len(self.input):
                try:
                    self.stdin.close()
                except BrokenPipeError:
                    pass
                self.stdin = None

        def run(self, end, timeout):
            while self.stdin is not None or self.open:
                left = None if end is None else max(0, end - _time())
                outcome = _subprocess.transfer(
                    self.stdin and self.stdin.fileno(), self.input, self.sent,
                    *(self.open[name].fileno() if name in self.open else None for name in ('stdout', 'stderr')), left)
                sent, *pieces, is_late = outcome
                if is_late:
                    raise TimeoutExpired(self.process.args, timeout, self._so_far('stdout'), self._so_far('stderr'))
                if self.stdin is not None:
                    self.sent = len(self.input) if sent is None else sent
                    self._close_finished_input()
                for name, piece in zip(('stdout', 'stderr'), pieces):
                    if piece:
                        self.read[name].append(piece)
                    elif piece is not None:
                        self.open.pop(name).close()

        def _so_far(self, name):
            return b''.join(self.read[name]) if self.read.get(name) else None

        def results(self):
            return tuple(self.process._text(b''.join(self.read[name])) if name in self.read else None
                         for name in ('stdout', 'stderr'))


    def _start(args, executable, shell, cwd, env, streams, kept, close_fds, new_session, group):
        """Starts a program and returns its number."""
        if isinstance(args, (str, bytes)) or hasattr(args, '__fspath__'):
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ['/bin/sh', '-c'] + args
            if executable:
                args[0] = executable
        program = executable or args[0]
        if env is not None:
            for name, value in env.items():
                if '=' in os.fsdecode(name):
                    raise ValueError('illegal environment variable name')
            variables = [f'{os.fsdecode(name)}={os.fsdecode(value)}' for name, value in env.items()]
        else:
            variables = None
        text = os.fsdecode(program)
        programs = [text] if '/' in text else [os.path.join(folder, text) for folder in os.get_exec_path(env)]
        if cwd is not None and not os.path.isdir(cwd):
            kind = NotADirectoryError if os.path.exists(cwd) else FileNotFoundError
            number = 20 if os.path.exists(cwd) else 2
            raise kind(number, os.strerror(number), cwd)
        try:
            return _subprocess.spawn(programs, args, variables, cwd, streams, kept, close_fds or bool(kept),
                                     new_session, group)
        except OSError as error:
            problem = type(error)(error.errno, error.strerror, program)
        raise problem


    def call(*popenargs, timeout=None, **kwargs):
        """Runs a program and returns its exit status."""
        with Popen(*popenargs, **kwargs) as process:
            try:
                return process.wait(timeout)
            except BaseException:
                process.kill()
                raise


    def _command(popenargs, kwargs):
        return popenargs[0] if popenargs else kwargs.get('args')


    def check_call(*popenargs, **kwargs):
        """Runs a program, which must succeed."""
        status = call(*popenargs, **kwargs)
        if status:
            raise CalledProcessError(status, _command(popenargs, kwargs))
        return 0


    def check_output(*popenargs, timeout=None, **kwargs):
        """Runs a program, which must succeed, and returns what it writes."""
        for name in ('stdout', 'check'):
            if name in kwargs:
                raise ValueError(f'{name} argument not allowed, it will be overridden.')
        if 'input' in kwargs and kwargs['input'] is None:
            is_text = any(kwargs.get(name) for name in ('universal_newlines', 'text', 'encoding', 'errors'))
            kwargs['input'] = '' if is_text else b''
        return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


    def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
        """Runs a program to its end."""
        if input is not None:
            if kwargs.get('stdin') is not None:
                raise ValueError('stdin and input arguments may not both be used.')
            kwargs['stdin'] = PIPE
        if capture_output:
            if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
                raise ValueError('stdout and stderr arguments may not be used with capture_output.')
            kwargs['stdout'] = kwargs['stderr'] = PIPE
        with Popen(*popenargs, **kwargs) as process:
            try:
                stdout, stderr = process.communicate(input, timeout)
            except BaseException:
                process.kill()
                process.wait()
                raise
            status = process.poll()
            if check and status:
                raise CalledProcessError(status, process.args, stdout, stderr)
        return CompletedProcess(process.args, status, stdout, stderr)


    def getstatusoutput(cmd, *, encoding=None, errors=None):
        """The exit status of a shell command, and what it writes."""
        try:
            output = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
            status = 0
        except CalledProcessError as error:
            output = error.output
            status = error.returncode
        return status, output[:-1] if output[-1:] == '\n' else output


    def getoutput(cmd, *, encoding=None, errors=None):
        return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


    def list2cmdline(seq):
        """The words as a command line of Windows has them."""
        words = []
        for word in map(os.fsdecode, seq):
            quoted = ''
            slashes = 0
            for character in word:
                if character == '\\':
                    slashes += 1
                    continue
                quoted += '\\' * (slashes * 2 + 1 if character == '"' else slashes) + character
                slashes = 0
            needs_quotes = not word or ' ' in word or '\t' in word
            quoted += '\\' * (slashes * 2 if needs_quotes else slashes)
            words.append(f'"{quoted}"' if needs_quotes else quoted)
        return ' '.join(words)
    """#
}
