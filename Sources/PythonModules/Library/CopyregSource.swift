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
    """#
}
