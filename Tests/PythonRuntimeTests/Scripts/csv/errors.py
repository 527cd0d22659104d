# csv: what is refused.
import csv, io
out = io.StringIO()
for action in (lambda: next(csv.reader([b"a"])), lambda: csv.writer(5), lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], foo=1), lambda: csv.reader([], dialect="zz"), lambda: csv.writer(out).writerow(5), lambda: csv.DictWriter(out, [], extrasaction="x"), lambda: csv.reader([], quoting=9), lambda: csv.reader([], delimiter=None), lambda: csv.reader(5), lambda: csv.get_dialect("my"), lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.writer(out, doublequote=False).writerow(['"']), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader(["a\rb"])), lambda: list(csv.reader(["1,a"], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.register_dialect(5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
