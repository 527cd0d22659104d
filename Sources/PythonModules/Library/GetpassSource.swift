// The module `getpass`, in Python.

enum GetpassSource {
  /// The module's source.
  static let text = #"""
    import os
    import sys

    __all__ = ['getpass', 'getuser', 'GetPassWarning']


    class GetPassWarning(UserWarning):
        """The password may be seen while it is typed."""


    def getpass(prompt='Password: ', stream=None):
        """Asks for a line; it is seen while it is typed."""
        if sys.stdin.isatty():
            import warnings
            warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
        stream = stream or sys.stderr
        stream.write(prompt)
        stream.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.removesuffix('\n')


    def getuser():
        """The user's name."""
        for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
            if os.environ.get(name):
                return os.environ[name]
        with open('/etc/passwd', encoding='utf-8') as lines:
            for line in lines:
                fields = line.split(':')
                if len(fields) > 2 and fields[2] == str(os.getuid()):
                    return fields[0]
        raise KeyError('getpwuid(): uid not found: %d' % os.getuid())
    """#
}
