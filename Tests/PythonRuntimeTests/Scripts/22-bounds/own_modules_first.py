# A program's own module goes before one of the library, and sys.path is heeded while the program runs.
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    for name in ("textwrap", "statistics", "time", "brand_new"):
        with open(os.path.join(folder, name + ".py"), "w") as file:
            file.write(f"mine = {name!r}\n")
    sys.path.insert(0, folder)
    import brand_new
    import statistics
    import time

    print(statistics.mine, brand_new.mine, hasattr(time, "mine"), statistics.__file__ == os.path.join(folder, "statistics.py"))
    with open(os.path.join(folder, "wrong_bytes.py"), "wb") as file:
        file.write(b"x = '\xff'\n")
    try:
        import wrong_bytes
    except SyntaxError as error:
        print(type(error).__name__)
