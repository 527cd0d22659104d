# datetime: operators that do not fit, and limits.
from datetime import *
utc = timezone.utc
for text in """date(2024,1,1)+1
date(2024,1,1)+date(2024,1,1)
date(2024,1,1)-5
1+datetime(2024,1,1)
date(2024,1,1)<5
date(2024,1,1)<datetime(2024,1,1)
date(2024,1,1)==datetime(2024,1,1)
datetime(2024,1,1)-date(2024,1,1)
datetime(2024,1,1,tzinfo=utc)-datetime(2024,1,1)
datetime(2024,1,1,tzinfo=utc)<datetime(2024,1,1)
datetime(2024,1,1,tzinfo=utc)==datetime(2024,1,1)
time(1)<5
time(1)<time(2,tzinfo=utc)
time(1)+timedelta(1)
time(1)-time(0)
timedelta(1)*'a'
timedelta(1)/0
timedelta(1)//1.5
timedelta(1)/timedelta(0)
timedelta(1)%2
timedelta(1)/'a'
timedelta(1)+1
timedelta(1)<1
date.max+timedelta(1)
date.min-timedelta(1)
datetime.max+timedelta(1)
-timedelta.max
timezone.utc.utcoffset(5)
tzinfo().utcoffset(None)
timezone.utc.fromutc(datetime(2024,1,1))""".splitlines():
    try:
        print(text, repr(eval(text)))
    except Exception as error:
        print(text, type(error).__name__ + ":", error)
for text in ("date(2024,1,1).day = 3", "datetime(2024,1,1).hour = 3", "time(1).hour = 2", "timedelta(1).days = 2"):
    try:
        exec(text)
    except AttributeError as error:
        print(error)
