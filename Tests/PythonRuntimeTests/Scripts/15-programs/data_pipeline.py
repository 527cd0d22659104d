# Functional style: generators, reduce, groupby, Counter, comprehension pipelines.
from collections import Counter, defaultdict, namedtuple
from functools import reduce
from itertools import groupby, accumulate, chain
Sale = namedtuple("Sale", "region product amount")
lines = ["north,pen,5", "south,ink,3", "north,ink,8", "bad line", "south,pen,x", "east,pen,1", "north,pen,2"]
def parse(lines):
    for number, line in enumerate(lines, 1):
        try:
            region, product, amount = line.split(",")
            yield Sale(region, product, int(amount))
        except ValueError as error:
            print(f"line {number}: {error}")
sales = list(parse(lines))
totals = defaultdict(int)
for sale in sales:
    totals[sale.region] += sale.amount
print(dict(totals), Counter(s.product for s in sales).most_common(), reduce(lambda a, s: a + s.amount, sales, 0))
for region, group in groupby(sorted(sales), key=lambda s: s.region):
    print(region, [tuple(s)[1:] for s in group])
print(list(accumulate(s.amount for s in sales)), max(sales, key=lambda s: s.amount), sorted(set(chain.from_iterable((s.region, s.product) for s in sales))))
pivot = {r: {p: sum(s.amount for s in sales if s.region == r and s.product == p) for p in ("pen", "ink")} for r in sorted(totals)}
for region, row in pivot.items():
    print(f"{region:<6}", *(f"{v:>4}" for v in row.values()))
