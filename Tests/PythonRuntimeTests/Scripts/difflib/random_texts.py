# difflib: many pairs of texts from a seeded generator.
import difflib, random
random.seed(2)
for number in range(30):
    one = ["".join(random.choice("ab c") for _ in range(random.randint(0, 8))) + "\n" for _ in range(random.randint(0, 12))]
    two = list(one)
    for _ in range(random.randint(0, 4)):
        if random.random() < 0.5 or not two:
            two.insert(random.randint(0, len(two)), "new %d\n" % random.randint(0, 3))
        else:
            place = random.randrange(len(two))
            two[place] = two[place].replace("a", "xy", 1)
    print("".join(difflib.ndiff(one, two))); print("".join(difflib.unified_diff(one, two, "f", "t", n=number % 4)))
