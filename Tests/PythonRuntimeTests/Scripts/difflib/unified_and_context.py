# difflib: the forms that patches have.
import difflib
one = ["line %d\n" % n for n in range(30)]
two = list(one); two[3] = "changed\n"; del two[10:12]; two.insert(20, "new\n")
print("".join(difflib.unified_diff(one, two, "a.txt", "b.txt"))); print("".join(difflib.context_diff(one, two, "a.txt", "b.txt", n=1))); print(list(difflib.unified_diff(one, one)), list(difflib.unified_diff([], ["x"], lineterm="")))
