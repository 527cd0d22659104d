// The module `importlib`, in Python.

enum ImportlibSource {
  /// The module's source.
  static let text = #"""
    import sys

    __all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

    __import__ = __import__


    def import_module(name, package=None):
        """Imports a module by its name; dots before it start from a package."""
        if name.startswith('.'):
            if not package:
                raise TypeError("the 'package' argument is required to perform a relative import for "
                                f'{name!r}')
            level = len(name) - len(name.lstrip('.'))
            base = package.rsplit('.', level - 1)[0]
            name = f'{base}.{name[level:]}' if name[level:] else base
        __import__(name)
        return sys.modules[name]


    def reload(module):
        """Runs the source of a module again, in its old namespace."""
        name = getattr(module, '__name__', None)
        if sys.modules.get(name) is not module:
            raise ImportError(f'module {name} not in sys.modules', name=name)
        del sys.modules[name]
        try:
            fresh = import_module(name)
        finally:
            sys.modules[name] = module
        vars(module).update(vars(fresh))
        return module


    def invalidate_caches():
        """Nothing is remembered of folders here."""
    """#
}
