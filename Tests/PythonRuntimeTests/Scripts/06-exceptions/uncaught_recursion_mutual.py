# Two functions that call each other without end.
import sys
sys.setrecursionlimit(60)
def ping(n):
    return pong(n + 1)
def pong(n):
    return ping(n + 1)
try:
    ping(0)
except RecursionError as error:
    print(error)
