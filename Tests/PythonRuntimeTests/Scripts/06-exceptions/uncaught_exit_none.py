# sys.exit without an argument is success; finally and else run.
import sys
try:
    sys.exit()
finally:
    print("finally")
