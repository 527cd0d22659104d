# sys.exit with text prints it to standard error; status 1.
import sys
print("before")
sys.exit("fatal: no input")
