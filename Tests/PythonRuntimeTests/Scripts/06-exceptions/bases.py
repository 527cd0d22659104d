# Base classes of the exceptions that programs meet.
for cls in (ValueError, KeyError, IndexError, ZeroDivisionError, FileNotFoundError, ModuleNotFoundError, RecursionError, NotImplementedError,
            UnicodeDecodeError, StopIteration, KeyboardInterrupt, SystemExit, GeneratorExit, IndentationError, TabError, UnboundLocalError, OverflowError,
            ConnectionResetError, BrokenPipeError, TimeoutError, PermissionError, FileExistsError, DeprecationWarning, AttributeError, EOFError):
    print([c.__name__ for c in cls.__mro__])
print(issubclass(KeyError, LookupError), issubclass(KeyError, Exception), issubclass(SystemExit, Exception), issubclass(bool, int))
