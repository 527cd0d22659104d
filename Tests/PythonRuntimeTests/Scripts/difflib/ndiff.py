# difflib: differences line by line.
import difflib
one = "one\ntwo\nthree\nfour\n".splitlines(True)
two = "ore\ntree\nthree\nemu\nfour\n".splitlines(True)
print("".join(difflib.ndiff(one, two))); print("".join(difflib.Differ().compare(two, one)))
delta = list(difflib.ndiff(one, two)); print("".join(difflib.restore(delta, 1)), "".join(difflib.restore(delta, 2)))
