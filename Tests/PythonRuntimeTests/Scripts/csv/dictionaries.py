# csv: rows as dictionaries.
import csv, io
reader = csv.DictReader(["name,age\n", "Ada,36\n", "\n", "Bob\n", "Cy,1,2,3\n"], restkey="rest", restval="?")
print(list(reader), reader.fieldnames, reader.line_num); print(list(csv.DictReader(["1,2"], fieldnames=["x", "y"])), csv.DictReader([]).fieldnames)
out = io.StringIO(); writer = csv.DictWriter(out, ["x", "y"]); writer.writeheader(); writer.writerow({"x": 1}); writer.writerows([{"y": 2, "x": 3}]); print(repr(out.getvalue()))
try:
    writer.writerow({"z": 1})
except ValueError as error:
    print(error)
csv.DictWriter(out, ["x"], extrasaction="ignore", restval="-").writerow({"z": 1}); print(repr(out.getvalue()))
