// The hidden module `_os_programs`, in Python: what `os` has to start and replace programs, loaded when it is asked for.

enum OSProgramsSource {
  /// The module's source.
  static let text = #"""
    import os
    from os import _execve, _wait4

    __name__ = 'os'

    __all__ = ['execle', 'execlpe', 'execve', 'execvpe', 'fdopen', 'get_terminal_size', 'popen', 'posix_spawn',
               'posix_spawnp', 'spawnl', 'spawnle', 'spawnlp', 'spawnlpe', 'spawnv', 'spawnve', 'spawnvp', 'spawnvpe',
               'wait3', 'wait4']


    def _variables(env):
        return [f'{os.fsdecode(name)}={os.fsdecode(value)}' for name, value in env.items()]


    def _places(file, env):
        """Where a program of this name may be."""
        file = os.fsdecode(file)
        return [file] if '/' in file else [os.path.join(folder, file) for folder in os.get_exec_path(env)]


    def execve(path, argv, env):
        _execve(path, argv, _variables(env))


    def execvpe(file, args, env):
        problem = None
        for path in _places(file, env):
            try:
                execve(path, args, env)
            except (FileNotFoundError, NotADirectoryError) as error:
                problem = problem or error
            except OSError as error:
                problem = error
        raise problem or FileNotFoundError(2, os.strerror(2))


    def execle(file, *args):
        execve(file, args[:-1], args[-1])


    def execlpe(file, *args):
        execvpe(file, args[:-1], args[-1])


    def posix_spawn(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False,
                    setsigmask=(), setsigdef=(), scheduler=None):
        return _spawn([path], argv, env, file_actions, setpgroup, setsid)


    def posix_spawnp(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False,
                     setsigmask=(), setsigdef=(), scheduler=None):
        return _spawn(_places(path, None), argv, env, file_actions, setpgroup, setsid)


    def _spawn(places, argv, env, file_actions, group, session):
        import _subprocess
        streams = [-1, -1, -1]
        opened = []
        try:
            for action, descriptor, *rest in file_actions:
                if action == os.POSIX_SPAWN_DUP2 and rest[0] in (0, 1, 2):
                    streams[rest[0]] = descriptor
                elif action == os.POSIX_SPAWN_OPEN and descriptor in (0, 1, 2):
                    opened.append(os.open(*rest))
                    streams[descriptor] = opened[-1]
                elif action != os.POSIX_SPAWN_CLOSE:
                    raise NotImplementedError('Lectern has file_actions for the descriptors 0, 1 and 2 only')
            return _subprocess.spawn(places, list(argv), _variables(env), None, streams, (), False, session, group)
        except OSError as error:
            problem = type(error)(error.errno, error.strerror, places[0])
        finally:
            for descriptor in opened:
                os.close(descriptor)
        raise problem


    def spawnve(mode, file, args, env):
        return _start(mode, [file], args, env)


    def spawnvpe(mode, file, args, env):
        return _start(mode, _places(file, env), args, env)


    def _start(mode, places, args, env):
        if not args or not args[0]:
            raise ValueError('argv must be non-empty' if not args else 'argv first element cannot be empty')
        try:
            process = _spawn(places, args, env, (), None, False)
        except OSError:
            # A child that cannot execute the program ends with this status.
            process = os.fork() or os._exit(127)
        if mode == os.P_NOWAIT:
            return process
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


    def spawnv(mode, file, args):
        return spawnve(mode, file, args, os.environ)


    def spawnvp(mode, file, args):
        return spawnvpe(mode, file, args, os.environ)


    def spawnl(mode, file, *args):
        return spawnv(mode, file, args)


    def spawnlp(mode, file, *args):
        return spawnvp(mode, file, args)


    def spawnle(mode, file, *args):
        return spawnve(mode, file, args[:-1], args[-1])


    def spawnlpe(mode, file, *args):
        return spawnvpe(mode, file, args[:-1], args[-1])


    def wait4(pid, options):
        from resource import struct_rusage
        process, status, usage = _wait4(pid, options)
        return process, status, struct_rusage(usage)


    def wait3(options):
        return wait4(-1, options)


    def fdopen(fd, mode='r', *args, **kwargs):
        if not isinstance(fd, int):
            raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
        return open(fd, mode, *args, **kwargs)


    class _Pipe:
        """The file of `popen`, whose close waits for the command."""

        def __init__(self, file, process):
            self._file = file
            self._process = process

        def close(self):
            self._file.close()
            status = self._process.wait()
            if status == 0:
                return None
            return status if status < 0 else status << 8

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()

        def __getattr__(self, name):
            return getattr(self._file, name)

        def __iter__(self):
            return iter(self._file)


    def popen(cmd, mode='r', buffering=-1):
        import subprocess
        if not isinstance(cmd, str):
            raise TypeError(f'invalid cmd type ({type(cmd)}, expected string)')
        if mode not in ('r', 'w'):
            raise ValueError(f'invalid mode {mode!r}')
        pipes = {'stdout' if mode == 'r' else 'stdin': subprocess.PIPE}
        process = subprocess.Popen(cmd, shell=True, text=True, bufsize=buffering, **pipes)
        return _Pipe(process.stdout or process.stdin, process)


    class terminal_size(tuple):
        """Columns and lines of a terminal."""

        columns = property(lambda self: self[0])
        lines = property(lambda self: self[1])

        def __repr__(self):
            return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


    def get_terminal_size(fd=1, /):
        if not os.isatty(fd):
            raise OSError(25, os.strerror(25))
        size = [os.environ.get(name, '') for name in ('COLUMNS', 'LINES')]
        return terminal_size(int(text) if text.isdigit() else usual for text, usual in zip(size, (80, 24)))
    """#
}
