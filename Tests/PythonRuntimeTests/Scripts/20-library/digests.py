# hashlib and hmac.
import hashlib, hmac, errno, os
for n in ('md5','sha1','sha224','sha256','sha384','sha512','sha3_224','sha3_256','sha3_384','sha3_512','blake2b','blake2s'):
    for d in (b'', b'abc', b'x'*1000, bytes(range(256)), b'a'*63, b'a'*64, b'a'*127, b'a'*128, b'a'*129, b'a'*55, b'a'*56, b'a'*111, b'a'*112, b'a'*136, b'a'*135):
        print(n, hashlib.new(n, d).hexdigest())
    h = getattr(hashlib, n)(); h.update(b'a'); h.update(b'bc'); print(h.hexdigest(), h.name, h.digest_size, h.block_size, h.copy().digest()[:3])
print(hashlib.shake_128(b'abc').hexdigest(20), hashlib.shake_256(b'abc').hexdigest(300), hashlib.blake2b(b'abc', digest_size=16, key=b'k').hexdigest(), hashlib.blake2s(b'abc', digest_size=5).hexdigest())
print(hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.digest(b'key', b'msg', 'md5').hex(), hmac.compare_digest(b'a', b'a'), hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex())
for f in (lambda: hashlib.md5('x'), lambda: hashlib.new('nope'), lambda: hashlib.sha256(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sorted(hashlib.algorithms_guaranteed), errno.ENOENT, errno.errorcode[errno.EACCES], errno.EWOULDBLOCK == errno.EAGAIN)
