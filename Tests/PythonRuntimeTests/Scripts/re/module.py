# The module itself: names, functions, signatures, keyword arguments.
import re
import pickle

print(re.__name__, sorted(re.__all__), re.__version__)
print(all(hasattr(re, name) for name in re.__all__), re.A is re.ASCII, re.T, re.TEMPLATE, re.search.__name__, re.compile.__doc__ is not None, type(re.match).__name__)
print(re.sub(pattern="a", repl="b", string="aa", count=1, flags=re.I), re.split(pattern=",", string="a,b", maxsplit=1), re.findall(pattern="a", string="A", flags=2), re.match(pattern="a", string="a", flags=0), re.compile(pattern="a", flags=re.I))
for call in ["re.search('a')", "re.sub('a', 'b')", "re.compile()", "re.match('a', 'a', 0, 0)", "re.findall('a', text='a')", "re.match('a', 'a', 'x')"]:
    try:
        eval(call)
    except TypeError as error:
        print(call, error)
for value in [re.compile("a(b)", re.I), re.compile(b"x")]:
    back = pickle.loads(pickle.dumps(value))
    print(back, back == value)
try:
    pickle.dumps(re.match("a", "a"))
except TypeError as error:
    print(error)
from re import *
print(findall("a", "aa"), IGNORECASE, escape("."))
