# print's keyword arguments and return value.
import sys, io
buffer = io.StringIO()
print("to buffer", 1, sep="|", end="#", file=buffer, flush=True)
print(buffer.getvalue())
class Writer:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
w = Writer()
print("a", "b", file=w)
print(w.parts)
print(1, 2, 3, sep="\n")
print("", "", sep="x")
print([], {}, (), sep="")
print(end="nothing else\n")
print(*"abc", sep="-", end="!\n")
old = sys.stdout
sys.stdout = buffer
print("redirected")
sys.stdout = old
print(repr(buffer.getvalue()))
for action in (lambda: print(1, end=5), lambda: print(1, foo=2), lambda: print(1, file=5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
