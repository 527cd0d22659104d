# csv: reading and writing text.
import csv, io
text = 'name,age\n"Smith, J.",30\n"say ""hi""",5\n'
print(list(csv.reader(io.StringIO(text))), list(csv.DictReader(io.StringIO(text))))
out = io.StringIO()
w = csv.writer(out)
w.writerow(["a,b", 'q"x', 1, None, 2.5]); w.writerows([[1, 2], ["x\ny", ""]])
d = csv.DictWriter(out, fieldnames=["k", "v"])
d.writeheader(); d.writerow({"k": 1, "v": 2})
print(repr(out.getvalue()))
print(list(csv.reader(["a;b"], delimiter=";")))
