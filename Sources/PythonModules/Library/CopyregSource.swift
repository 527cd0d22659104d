// The module `copyreg`, in Python.

enum CopyregSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

    dispatch_table = {}


    def pickle(ob_type, pickle_function, constructor_ob=None):
        """Says how objects of a class are taken apart for copying."""
        if not callable(pickle_function):
            raise TypeError('reduction functions must be callable')
        dispatch_table[ob_type] = pickle_function


    def constructor(object):
        if not callable(object):
            raise TypeError('constructors must be callable')


    _extension_registry = {}
    _inverted_registry = {}
    _extension_cache = {}


    def add_extension(module, name, code):
        """Registers a number under which pickles name a global."""
        code = int(code)
        if not 1 <= code <= 0x7FFFFFFF:
            raise ValueError('code out of range')
        key = module, name
        if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
            return
        if key in _extension_registry:
            raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
        if code in _inverted_registry:
            raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
        _extension_registry[key] = code
        _inverted_registry[code] = key


    def remove_extension(module, name, code):
        key = module, name
        if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
            raise ValueError(f'key {key} is not registered with code {code}')
        del _extension_registry[key], _inverted_registry[code]
        _extension_cache.pop(code, None)


    def clear_extension_cache():
        _extension_cache.clear()
    """#
}
