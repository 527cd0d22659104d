# sys.exit with a number ends quietly with that status.
import sys
print("before")
sys.exit(3)
