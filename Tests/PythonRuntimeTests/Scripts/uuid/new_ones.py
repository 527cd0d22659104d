# uuid: new ones.
import uuid
four = uuid.uuid4()
print(four.version, four.variant, len(str(four)), str(four)[14], four != uuid.uuid4(), len({uuid.uuid4() for _ in range(100)}))
first = uuid.uuid1(node=0x010203040506, clock_seq=5)
print(first.version, first.variant, hex(first.node), first.clock_seq, first.time < uuid.uuid1().time, uuid.getnode() == uuid.getnode())
print(uuid.UUID(bytes=bytes(16), version=4), uuid.UUID(bytes=b"\xff" * 16, version=1), uuid.UUID(int=1).is_safe)
