# Sizes beyond all memory: MemoryError at once, and the program goes on.
try: x='x'*10**12
except MemoryError as e: print(repr(e))
try: x=[0]*10**11
except MemoryError as e: print(repr(e))
try: x=[0]*10**18
except MemoryError as e: print(repr(e))
try: x=(0,)*10**11
except MemoryError as e: print(repr(e))
try: x=bytes(10**12)
except MemoryError as e: print(repr(e))
try: x=bytearray(10**12)
except MemoryError as e: print(repr(e))
try: x=b'x'*10**12
except MemoryError as e: print(repr(e))
try: x='x'.ljust(10**12)
except MemoryError as e: print(repr(e))
try: x='x'.zfill(10**12)
except MemoryError as e: print(repr(e))
try: x='x'.center(10**12)
except MemoryError as e: print(repr(e))
try: x=f'{1:{10**12}}'
except (MemoryError,ValueError,OverflowError) as e: print(repr(e))
x='x'*10**7
try: ','.join([x]*10**6)
except (MemoryError,OverflowError) as e: print(repr(e))
x='x'*10**7
try: x.replace('x','y'*10**6)
except (MemoryError,OverflowError) as e: print(repr(e))
try: 1 << 10**12
except (MemoryError,OverflowError) as e: print(repr(e))
try: (1).to_bytes(10**12,'big')
except (MemoryError,OverflowError) as e: print(repr(e))
try: list(range(10**12))
except (MemoryError,OverflowError) as e: print(repr(e))
try: x='%*d' % (10**12, 1)
except (MemoryError,ValueError,OverflowError) as e: print(repr(e))
print("still here")
