# Importing a module that the script writes first: run once, __name__, reload of names.
import os, sys, tempfile
folder = tempfile.mkdtemp()
with open(os.path.join(folder, "helper_module.py"), "w") as file:
    file.write('"""A helper."""\nprint("loading", __name__)\nvalue = 10\n_private = 1\ndef double(x):\n    return x * 2\nclass Thing:\n    pass\nif __name__ == "__main__":\n    print("never")\n')
os.mkdir(os.path.join(folder, "package"))
with open(os.path.join(folder, "package", "__init__.py"), "w") as file:
    file.write('name = "package"\n')
with open(os.path.join(folder, "package", "inner.py"), "w") as file:
    file.write('from . import name\nfrom .other import other\ndef show():\n    return name, other, __name__, __package__\n')
with open(os.path.join(folder, "package", "other.py"), "w") as file:
    file.write('other = "other"\n')
with open(os.path.join(folder, "broken_module.py"), "w") as file:
    file.write('x = 1 / 0\n')
sys.path.insert(0, folder)
import helper_module
import helper_module as again
from helper_module import double, value
print(helper_module.double(4), double(5), value, again is helper_module, helper_module.__doc__, helper_module.Thing.__module__, helper_module.__name__)
helper_module.value = 99
print(value, helper_module.value)
import package.inner
from package import inner
print(package.inner.show(), inner is package.inner, package.name)
from helper_module import *
print("_private" in globals(), "Thing" in globals())
try:
    import broken_module
except ZeroDivisionError as error:
    print(error, "broken_module" in sys.modules)
import shutil
shutil.rmtree(folder)
