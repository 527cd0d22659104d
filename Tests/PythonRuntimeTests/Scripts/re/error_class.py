# re.error as an exception: attributes, class, traceback.
import re

print(re.error, re.error.__name__, re.error.__module__, issubclass(re.error, Exception), re.error.__mro__)
error = re.error("bad thing", "ab\ncd", 4)
print(str(error), error.args, error.msg, error.pattern, error.pos, error.lineno, error.colno, repr(error))
error = re.error("only this")
print(str(error), error.pattern, error.pos, error.lineno, error.colno)
print(re.error("m", b"a\nb", 2), re.error("m", "abc", 0).colno)
try:
    re.compile("(unclosed")
except re.error as problem:
    print(f"could not compile: {problem}", problem.args)
try:
    re.search("[z-a]", "text")
except Exception as problem:
    print(type(problem), type(problem) is re.error)
try:
    re.compile("*wrong")
except re.error as problem:
    print(problem, problem.__traceback__ is not None)
