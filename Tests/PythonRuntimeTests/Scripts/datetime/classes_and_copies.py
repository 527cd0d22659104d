# datetime: derived classes, copies, hashes.
from datetime import *
import copy
class Day(date): pass
class Moment(datetime): pass
print(repr(Day(2024, 1, 1)), repr(Day(2024, 1, 1) + timedelta(1)), repr(Moment(2024, 1, 1)), type(Day.today()).__name__, repr(Moment.fromisoformat("2024-01-01")), Day(2024, 1, 1) == date(2024, 1, 1))
moment = datetime(2024, 1, 2, 3, 4, 5, 6, timezone.utc)
print(copy.copy(moment) == moment, copy.deepcopy(moment), copy.deepcopy(timedelta(5)), copy.copy(timezone.utc), {date(2024, 1, 1): "a"}[date(2024, 1, 1)], isinstance(moment, date), issubclass(datetime, date))
print(hash(datetime(2024, 1, 1, 5, tzinfo=timezone.utc)) == hash(datetime(2024, 1, 1, 6, tzinfo=timezone(timedelta(hours=1)))), datetime(2024, 3, 10, fold=1), repr(time(1, 2, fold=1, tzinfo=timezone.utc)), moment.timetz(), moment.time(), moment.date(), moment.replace(hour=0, tzinfo=None))
print(date.min, date.max, date.resolution, datetime.min, datetime.max, time.min, time.max, MINYEAR, MAXYEAR, date.__module__, datetime, timezone, bool(time(0)))
