# Recursion without end.
def forever(n):
    return forever(n + 1)
try:
    forever(0)
except RecursionError as error:
    print(error)
class Loop:
    def __repr__(self):
        return repr(self)
    def __eq__(self, other):
        return self == other
    def __getattr__(self, name):
        return self.missing
for action in (lambda: repr(Loop()), lambda: Loop() == 1, lambda: Loop().x):
    try:
        action()
    except RecursionError as error:
        print(str(error)[:32])
print("still here", len([forever]))
import sys
print(sys.getrecursionlimit())
