# csv: many rows from a seeded generator, written and read again.
import csv, io, random
random.seed(7)
for number in range(80):
    rows = [[random.choice(["a", "b c", 'x"y', "p,q", "new\nline", "", "it's", "\\", "  z", "é"]) for _ in range(random.randint(1, 5))] for _ in range(3)]
    names = random.choice([{}, {"quoting": csv.QUOTE_ALL}, {"delimiter": "|"}, {"doublequote": False, "escapechar": "\\"}, {"dialect": "unix"}])
    out = io.StringIO(newline=""); csv.writer(out, **names).writerows(rows)
    back = list(csv.reader(out.getvalue().splitlines(True), **names)); print(number, names, repr(out.getvalue()), back == rows)
