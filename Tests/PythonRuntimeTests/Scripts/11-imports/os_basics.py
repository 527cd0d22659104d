# os: the environment, directories, errors.
import os, tempfile
print(isinstance(os.getpid(), int), os.getpid() > 0, os.getcwd() == os.path.abspath("."), os.environ.get("NOT_THERE", "default"), os.environ["LANG"], os.getenv("NOT_THERE"))
os.environ["MINE"] = "value"
print(os.environ["MINE"], "MINE" in os.environ, os.getenv("MINE"))
del os.environ["MINE"]
try:
    os.environ["MINE"]
except KeyError as error:
    print(repr(error))
folder = tempfile.mkdtemp()
os.mkdir(os.path.join(folder, "sub"))
os.makedirs(os.path.join(folder, "x", "y"))
with open(os.path.join(folder, "f.txt"), "w") as f:
    f.write("12345")
print(sorted(os.listdir(folder)), os.path.isdir(os.path.join(folder, "sub")), os.stat(os.path.join(folder, "f.txt")).st_size)
for root, folders, files in sorted(os.walk(folder)):
    print(os.path.relpath(root, folder), sorted(folders), files)
os.rename(os.path.join(folder, "f.txt"), os.path.join(folder, "g.txt"))
print(sorted(e.name for e in os.scandir(folder)))
os.remove(os.path.join(folder, "g.txt"))
for action in (lambda: os.listdir("/no/such"), lambda: os.remove("/no/such"), lambda: os.mkdir("/"), lambda: os.rmdir("/no/such"), lambda: os.environ.__setitem__("a", 5)):
    try:
        action()
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
import shutil
shutil.rmtree(folder)
print(os.path.exists(folder))
