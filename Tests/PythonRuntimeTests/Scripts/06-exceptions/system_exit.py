# sys.exit is an exception; finally blocks run.
import sys
for argument in (None, 0, 3, "message", True, (1, 2)):
    try:
        sys.exit(argument)
    except SystemExit as stop:
        print(repr(stop), repr(stop.code))
try:
    exit(4)
except SystemExit as stop:
    print(stop.code)
try:
    try:
        sys.exit(1)
    except Exception:
        print("not caught here")
    finally:
        print("cleanup")
except BaseException as stop:
    print(type(stop).__name__)
