# The parts of sys that do not depend on the machine.
import sys
print(sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.argv[1:], sys.argv[0])
print(sys.getrecursionlimit(), sys.maxunicode, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.platform in ("linux", "darwin"))
sys.stdout.write("written\n")
print(sys.stdout.write("ab\n"))
print("x", file=sys.stdout)
sys.stdout.flush()
try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value, traceback is not None, traceback.tb_lineno)
print(sys.exc_info())
a = []
print(sys.getrefcount(a) >= 2, sys.getsizeof(a) > 0, isinstance(sys.path, list), "sys" in sys.modules, isinstance(sys.version, str), sys.implementation.name)
print(sys.intern("abc") == "abc", sys.getdefaultencoding(), sys.hexversion >> 16 == 0x30b, callable(sys.exit), sys.stdin.isatty())
print(sys.int_info.default_max_str_digits, sys.get_int_max_str_digits(), sys.flags.debug, sys.dont_write_bytecode)
