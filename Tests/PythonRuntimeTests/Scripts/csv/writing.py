# csv: lines of rows.
import csv, io
rows = [["a", 1, 2.5, None], ["with, comma", 'with "quote"', "two\nlines", ""], [], [""], ["  blanks "]]
for names in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"delimiter": "|", "lineterminator": "\n"}, {"doublequote": False, "escapechar": "\\"}, {"dialect": "unix"}, {"quotechar": "'"}):
    out = io.StringIO(); writer = csv.writer(out, **names); writer.writerows(rows); print(names, repr(out.getvalue()))
print(csv.writer(io.StringIO()).writerow(["a", "b"]))
