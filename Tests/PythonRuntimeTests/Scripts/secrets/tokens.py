# secrets: tokens and numbers.
import secrets
print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(8)), set(secrets.token_hex()) <= set("0123456789abcdef"), len(secrets.token_urlsafe(16)), secrets.token_hex() != secrets.token_hex())
print(all(0 <= secrets.randbelow(10) < 10 for _ in range(200)), {secrets.randbelow(3) for _ in range(200)}, secrets.randbits(8) < 256, secrets.choice([7]), {secrets.choice("ab") for _ in range(100)} == {"a", "b"}, secrets.DEFAULT_ENTROPY)
