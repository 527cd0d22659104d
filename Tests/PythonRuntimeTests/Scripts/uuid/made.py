# uuid: made of digits, bytes, fields and numbers.
import uuid
one = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(one, repr(one), one.hex, one.int, one.urn, one.bytes, one.bytes_le, one.fields, one.version, one.variant, one.time_low, one.node, one.clock_seq, one.time)
for other in (uuid.UUID("urn:uuid:" + str(one)), uuid.UUID(one.hex), uuid.UUID(bytes=one.bytes), uuid.UUID(bytes_le=one.bytes_le), uuid.UUID(fields=one.fields), uuid.UUID(int=one.int)):
    print(other == one, hash(other) == hash(one))
print(uuid.UUID(int=0), uuid.UUID(int=5) < uuid.UUID(int=6), sorted([uuid.NAMESPACE_URL, uuid.NAMESPACE_DNS]), int(one) == one.int, one == 5)
