# enum: Flag and IntFlag.
from enum import Flag, IntFlag, auto
class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE
rw = Permission.READ | Permission.WRITE
print(rw, repr(rw), rw.value, Permission.READ in rw, Permission.EXECUTE in rw, rw & Permission.READ, rw ^ Permission.READ, ~rw, bool(rw & Permission.EXECUTE), Permission(0), Permission(3), list(rw), len(rw), Permission.ALL, list(Permission), rw == Permission(3), rw.name, Permission["READ"])
class Bits(IntFlag):
    A = 1
    B = 2
    C = 4
print(Bits.A | Bits.B, repr(Bits.A | Bits.C), int(Bits.A | Bits.C), Bits.A | 8, Bits(5), Bits.A + 1, Bits.B in Bits(6), Bits.A == 1, ~Bits.A, Bits(0))
x = Permission.READ
x |= Permission.EXECUTE
print(x)
