# Names with two underscores are private to their class.
class Safe:
    def __init__(self): self.__code = 1234; self._hint = "soft"; self.__dunder__ = "no change"
    def __secret(self): return self.__code
    def reveal(self): return self.__secret()
class Sub(Safe):
    def __init__(self): super().__init__(); self.__code = 99
    def both(self): return self.__code, self._Safe__code
s = Safe()
print(s.reveal(), s._hint, s.__dunder__, s._Safe__code, sorted(s.__dict__), Sub().both())
try:
    s.__code
except AttributeError as error:
    print(error)
try:
    s.__secret()
except AttributeError as error:
    print(error)
class Names:
    __x = 5
    def f(self, __arg=1):
        __local = 2
        return __arg, __local, Names.__x, sorted(locals())
print(Names().f())
