# textwrap: many texts from a seeded generator.
import random, textwrap
random.seed(5)
pieces = ["a", "hello", "-", "--", "  ", "\t", "\n", "well-known", "x-y-z", "1-2", "can't", '"q"', ".", "end.", "wörld", "é-éé", "--option", "word--word", "(x)"]
options = [{}, {"break_long_words": False}, {"break_on_hyphens": False}, {"drop_whitespace": False}, {"fix_sentence_endings": True}, {"max_lines": 2}]
for number in range(150):
    text = "".join(random.choice(pieces) + random.choice(["", " "]) for _ in range(random.randint(0, 20)))
    try:
        print(number, textwrap.wrap(text, random.choice([3, 5, 8, 10, 20]), **random.choice(options)))
    except ValueError as error:
        print(number, error)
