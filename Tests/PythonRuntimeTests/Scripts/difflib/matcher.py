# difflib: SequenceMatcher.
import difflib
match = difflib.SequenceMatcher(None, "private Thread current;", "private volatile Thread current;")
print(match.ratio(), match.quick_ratio(), match.real_quick_ratio(), match.get_matching_blocks(), match.get_opcodes(), match.find_longest_match())
print(difflib.SequenceMatcher(lambda char: char == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9), difflib.SequenceMatcher(None, [], []).ratio(), list(difflib.SequenceMatcher(None, [1, 2, 3], [1, 3]).get_grouped_opcodes()))
