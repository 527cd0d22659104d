# difflib: the words most like a word.
import difflib, keyword
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", keyword.kwlist), difflib.get_close_matches("pineapple", keyword.kwlist), difflib.get_close_matches("accept", keyword.kwlist), difflib.get_close_matches("a", ["a", "b"], n=1, cutoff=0))
for arguments in (("a", [], 0), ("a", [], 1, 5)):
    try:
        difflib.get_close_matches(*arguments)
    except ValueError as error:
        print(error)
