// The module `atexit`, in Python.

enum AtexitSource {
  /// The module's source.
  static let text = #"""
    _functions = []


    def register(func, /, *args, **kwargs):
        """Has a function called when the program ends; the last one registered is called first."""
        if not callable(func):
            raise TypeError('the first argument must be callable')
        _functions.append((func, args, kwargs))
        return func


    def unregister(func, /):
        """Forgets a function."""
        _functions[:] = [each for each in _functions if each[0] != func]


    def _clear():
        _functions.clear()


    def _ncallbacks():
        return len(_functions)


    def _run_exitfuncs():
        """Calls the functions, the last one first; what they raise is shown, and the last exception is left."""
        import sys
        while _functions:
            func, args, kwargs = _functions.pop()
            try:
                func(*args, **kwargs)
            except SystemExit:
                raise
            except BaseException:
                import traceback
                print(f'Exception ignored in atexit callback: {func!r}', file=sys.stderr)
                traceback.print_exc()
    """#
}
