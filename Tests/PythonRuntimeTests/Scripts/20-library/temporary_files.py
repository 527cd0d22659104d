# tempfile.
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d), os.path.basename(d).startswith('tmp'), oct(os.stat(d).st_mode & 0o777))
    with open(os.path.join(d, 'x'), 'w') as f: f.write('hi')
print(os.path.exists(d))
with tempfile.NamedTemporaryFile('w+', suffix='.txt', delete=True) as f:
    f.write('hello\nworld'); f.flush(); f.seek(0); print(f.read(), f.name.endswith('.txt'), os.path.exists(f.name)); name = f.name
print(os.path.exists(name))
with tempfile.TemporaryFile() as f: f.write(b'abc'); f.seek(0); print(f.read())
fd, path = tempfile.mkstemp(prefix='pre', suffix='.suf'); os.write(fd, b'x'); os.close(fd); print(os.path.basename(path)[:3], path[-4:], os.path.getsize(path)); os.remove(path)
print(tempfile.gettempdir() == os.environ.get('TMPDIR', '/tmp'), tempfile.gettempprefix())
s = tempfile.SpooledTemporaryFile(max_size=10, mode='w+'); s.write('abc'); s.seek(0); print(s.read(), s._rolled); s.write('x'*20); print(s._rolled); s.seek(0); print(s.read()); s.close()
t = tempfile.TemporaryDirectory(prefix='zz'); print(t.name.split('/')[-1][:2], os.path.isdir(t.name)); t.cleanup(); print(os.path.isdir(t.name))
