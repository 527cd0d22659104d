# datetime: many moments from a seeded generator.
import random
from datetime import *
random.seed(3)
for number in range(80):
    one, two = (datetime(random.randint(1, 9998), random.randint(1, 12), random.randint(1, 28), random.randint(0, 23), random.randint(0, 59), random.randint(0, 59), random.choice([0, random.randint(0, 999999)]), timezone(timedelta(minutes=random.randint(-1400, 1400)))) for _ in range(2))
    change = timedelta(random.randint(-300, 300), random.randint(-10**6, 10**6), random.randint(-10**9, 10**9))
    print(one, repr(one), one.isocalendar(), one.toordinal(), one - two, one < two, change * random.random(), change / 7, change // 3, change % timedelta(hours=5))
    try:
        print(one + change, one - change, one.astimezone(two.tzinfo), datetime.fromisoformat(one.isoformat()) == one)
    except OverflowError as error:
        print(error)
