# struct: formats, rounding, refusals.
import struct
for fmt, vals in [('<i',(5,)),('>h',(-2,)),('!IHB',(1,2,3)),('@ibq',(1,2,3)),('=ibq',(1,2,3)),('f',(1.1,)),('d',(1.1,)),('e',(0.1,)),('5s',(b'ab',)),('3p',(b'abcdef',)),('?c',(1,b'x')),('2h3x b',(1,2,3)),('<Q',(2**64-1,)),('f',(float('inf'),)),('f',(1e-45,)),('d',(5e-324,)),('e',(65504.0,)), ('f',(0.1,)), ('e',(1e-7,)), ('d', (-0.0,)), ('10s', (b'',)), ('i',(True,))]:
    b = struct.pack(fmt, *vals)
    print(fmt, b, struct.calcsize(fmt), struct.unpack(fmt, b))
for f in (lambda: struct.pack('b',200), lambda: struct.pack('B',-1), lambda: struct.pack('h',70000), lambda: struct.pack('i',2**40), lambda: struct.pack('<I',-1), lambda: struct.pack('q',2**70), lambda: struct.pack('i','x'), lambda: struct.pack('f','x'), lambda: struct.pack('2i',1), lambda: struct.pack('z',1), lambda: struct.unpack('i',b'abc'), lambda: struct.unpack_from('i', b'abcde', 3), lambda: struct.pack('c', 'x'), lambda: struct.pack('3'), lambda: struct.pack('s','x'), lambda: struct.pack('f',1e40)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(list(struct.iter_unpack('<H', b'\1\0\2\0')))
buf = bytearray(8); struct.pack_into('>I', buf, 2, 0xdeadbeef); print(buf)
s = struct.Struct('<if'); print(s.size, s.format, s.pack(1, 2.5))
import math
print(struct.unpack('f', struct.pack('f', math.pi))[0], math.isnan(struct.unpack('d', struct.pack('d', math.nan))[0]))
print(struct.pack('>d', 3.14).hex(), struct.unpack('<I', struct.pack('<f', 1.0))[0])
