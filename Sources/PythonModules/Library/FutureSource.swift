// The module `__future__`, in Python.

enum FutureSource {
  /// The module's source.
  static let text = #"""
    _names = {
        'nested_scopes': ((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16),
        'generators': ((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0),
        'division': ((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072),
        'absolute_import': ((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 262144),
        'with_statement': ((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 524288),
        'print_function': ((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1048576),
        'unicode_literals': ((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 2097152),
        'barry_as_FLUFL': ((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304),
        'generator_stop': ((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 8388608),
        'annotations': ((3, 7, 0, 'beta', 1), None, 16777216),
    }

    all_feature_names = list(_names)
    __all__ = ['all_feature_names'] + all_feature_names


    class _Feature:
        """A change of the language that a module can ask for ahead of time."""

        def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
            self.optional = optionalRelease
            self.mandatory = mandatoryRelease
            self.compiler_flag = compiler_flag

        def getOptionalRelease(self):
            return self.optional

        def getMandatoryRelease(self):
            return self.mandatory

        def __repr__(self):
            return f'_Feature{(self.optional, self.mandatory, self.compiler_flag)!r}'


    for _name in all_feature_names:
        globals()[_name] = _Feature(*_names[_name])
    del _name, _names
    """#
}
