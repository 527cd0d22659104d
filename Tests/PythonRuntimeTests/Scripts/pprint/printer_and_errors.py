# pprint: PrettyPrinter, streams, what is refused.
import io, pprint
out = io.StringIO()
printer = pprint.PrettyPrinter(indent=2, width=30, stream=out)
printer.pprint({"alpha": [1, 2, 3], "beta": ["long text here", "more text"]})
print(out.getvalue(), printer.pformat([1]), printer.isreadable([1]), sorted(pprint.__all__))
for names in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pprint.pprint([], **names)
    except ValueError as error:
        print(error)
