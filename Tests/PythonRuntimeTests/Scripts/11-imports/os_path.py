# os.path: text operations on paths.
import os
from os import path
print(path.join("a", "b", "c.txt"), path.join("a/", "b"), path.join("a", "/b"), path.join("", "x"), path.join("a", ""))
print(path.split("/usr/lib/x.py"), path.basename("/usr/lib/x.py"), path.dirname("/usr/lib/x.py"), path.basename("dir/"), path.split("x"))
print(path.splitext("a/b.tar.gz"), path.splitext("none"), path.splitext(".hidden"), path.splitext("a.b/c"))
print(path.normpath("a//b/../c/./d"), path.isabs("/x"), path.isabs("x"), path.normpath(""), path.normpath("/../a"))
print(path.commonprefix(["/usr/lib", "/usr/local"]), path.commonpath(["/usr/lib/a", "/usr/lib/b"]), path.relpath("/a/b/c", "/a/d"))
print(path.exists("/no/such/place"), path.isfile("/"), path.isdir("/"), os.sep, os.linesep == "\n", os.curdir, os.pardir, os.extsep, os.pathsep, os.name)
print(path.expanduser("plain"), os.fspath("p"), path.abspath("/a/../b"))
