# csv: rows of lines.
import csv
lines = ['a,b,c\r\n', '1,"two, three",4\r\n', '"quoted ""word""",,\r\n', '\r\n', '"over\r\n', 'lines",x\r\n']
reader = csv.reader(lines)
for row in reader:
    print(reader.line_num, row)
print(list(csv.reader(["a;b", "c;'d;e'"], delimiter=";", quotechar="'")), list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader(['1,"a",2.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a,"b"'], quoting=csv.QUOTE_NONE)), list(csv.reader(["a\\,b,c"], escapechar="\\")), list(csv.reader(["a\tb"], "excel-tab")), list(csv.reader([])), list(csv.reader([""])))
