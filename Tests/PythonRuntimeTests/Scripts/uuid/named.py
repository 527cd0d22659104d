# UUIDs made of names.
import uuid

print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/é"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org").version, uuid.uuid3(uuid.NAMESPACE_OID, "1.2").variant)
