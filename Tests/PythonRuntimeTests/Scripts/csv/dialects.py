# csv: dialects by name and class.
import csv, io
print(csv.list_dialects(), csv.field_size_limit(), csv.excel.delimiter, csv.unix_dialect.lineterminator)
csv.register_dialect("colons", delimiter=":", quoting=csv.QUOTE_ALL); print(csv.get_dialect("colons").delimiter, list(csv.reader(["a:b"], "colons"))); csv.unregister_dialect("colons")
class Slashes(csv.Dialect):
    delimiter = "/"; quotechar = '"'; lineterminator = "\n"; quoting = csv.QUOTE_MINIMAL
print(list(csv.reader(["a/b"], Slashes)), list(csv.reader(["a/b"], Slashes())), csv.reader([], Slashes).dialect.delimiter)
