# base64: many data from a seeded generator.
import base64, random
random.seed(8)
for number in range(60):
    data = bytes(random.randrange(256) for _ in range(random.randint(0, 50)))
    print(base64.b64encode(data).decode(), base64.b64decode(base64.b64encode(data)) == data, base64.b85decode(base64.b85encode(data)) == data, base64.b32decode(base64.b32encode(data)) == data)
