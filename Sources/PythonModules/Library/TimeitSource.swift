// The module `timeit`, in Python.

enum TimeitSource {
  /// The module's source.
  static let text = #"""
    import time

    __all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

    dummy_src_name = '<timeit-src>'
    default_number = 1000000
    default_repeat = 5
    default_timer = time.perf_counter
    _globals = globals


    def reindent(src, indent):
        """A text with more blanks behind each line end."""
        return src.replace('\n', '\n' + ' ' * indent)


    _TEMPLATE = '''def inner(_it, _timer{init}):
        {setup}
        _t0 = _timer()
        for _i in _it:
            {stmt}
            pass
        _t1 = _timer()
        return _t1 - _t0
    '''


    class Timer:
        """Measures how long a statement takes."""

        def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
            self.timer = timer
            names = {}
            space = _globals() if globals is None else globals
            init = ''
            if isinstance(setup, str):
                compile(setup, dummy_src_name, 'exec')
                prefix, setup = setup + '\n', reindent(setup, 4)
            elif callable(setup):
                names['_setup'] = setup
                init += ', _setup=_setup'
                prefix, setup = '', '_setup()'
            else:
                raise ValueError('setup is neither a string nor callable')
            if isinstance(stmt, str):
                compile(prefix + stmt, dummy_src_name, 'exec')
                stmt = reindent(stmt, 8)
            elif callable(stmt):
                names['_stmt'] = stmt
                init += ', _stmt=_stmt'
                stmt = '_stmt()'
            else:
                raise ValueError('stmt is neither a string nor callable')
            self.src = _TEMPLATE.format(stmt=stmt, setup=setup, init=init)
            exec(compile(self.src, dummy_src_name, 'exec'), space, names)
            self.inner = names['inner']

        def print_exc(self, file=None):
            """Print the exception of a statement."""
            import traceback
            traceback.print_exc(file=file)

        def timeit(self, number=default_number):
            """The seconds that so many repetitions take."""
            return self.inner(range(number), self.timer)

        def repeat(self, repeat=default_repeat, number=default_number):
            """timeit() several times, as a list."""
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            """How often the statement runs in 0.2 seconds or more, and the seconds that it took."""
            scale = 1
            while True:
                for step in (1, 2, 5):
                    number = scale * step
                    taken = self.timeit(number)
                    if callback:
                        callback(number, taken)
                    if taken >= 0.2:
                        return number, taken
                scale *= 10


    def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
        """The seconds that so many repetitions of a statement take."""
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
        """timeit() several times, as a list."""
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
}
