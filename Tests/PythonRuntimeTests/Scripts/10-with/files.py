# Files: writing, reading, iterating, appending, modes.
import os, tempfile
path = os.path.join(tempfile.mkdtemp(), "notes.txt")
with open(path, "w") as file:
    print(file.write("first\n"), file.write("second\nthird"))
    print("printed", 1, 2, file=file)
    file.writelines(["a\n", "b\n"])
with open(path) as file:
    print(repr(file.read()))
with open(path) as file:
    print(repr(file.readline()), repr(file.read(3)), file.readlines())
with open(path, "a") as file:
    file.write("appended é\n")
with open(path, encoding="utf-8") as file:
    for number, line in enumerate(file, 1):
        print(number, line.rstrip())
print(file.closed, file.mode)
with open(path, "rb") as file:
    data = file.read()
    print(type(data), data[-12:], len(data))
with open(path, "r+") as file:
    file.seek(6)
    print(file.tell(), repr(file.readline()))
try:
    file.read()
except ValueError as error:
    print(error)
try:
    open(path, "x")
except FileExistsError as error:
    print(error.strerror)
try:
    open(path, "q")
except ValueError as error:
    print(error)
try:
    with open(path) as file:
        file.write("x")
except OSError as error:
    print(type(error).__name__, error)
try:
    with open(path, "wb") as file:
        file.write("text")
except TypeError as error:
    print(error)
print(os.path.exists(path), os.path.getsize(path))
os.remove(path)
os.rmdir(os.path.dirname(path))
print(os.path.exists(path))
