# datetime: time zones, fixed and of one's own.
from datetime import *
class Central(tzinfo):
    def utcoffset(self, moment): return timedelta(hours=1) + self.dst(moment)
    def dst(self, moment): return timedelta(hours=1 if 4 <= moment.month <= 9 else 0)
    def tzname(self, moment): return "CEST" if self.dst(moment) else "CET"
    def __repr__(self): return "Central()"
zone = Central()
for month in (1, 6):
    moment = datetime(2024, month, 1, 12, tzinfo=zone)
    print(moment, repr(moment), moment.tzname(), moment.dst(), moment.utcoffset(), moment.timestamp(), moment.astimezone(timezone.utc), datetime(2024, month, 1, 12, tzinfo=timezone.utc).astimezone(zone), moment.strftime("%Z %z"), moment.timetuple().tm_isdst)
class Wrong(tzinfo):
    def __init__(self, value): self.value = value
    def utcoffset(self, moment): return self.value
for value in (5, timedelta(2), None):
    try:
        print(datetime(2024, 1, 1, tzinfo=Wrong(value)).isoformat())
    except Exception as error:
        print(type(error).__name__ + ":", error)
for zone in (timezone.utc, timezone(timedelta(0), "Z"), timezone(timedelta(hours=5, minutes=30, seconds=15)), timezone(timedelta(hours=-5), "EST"), timezone.min, timezone.max, UTC):
    print(zone, repr(zone), zone.utcoffset(None), zone.dst(None), zone.tzname(None))
print(timezone(timedelta(0)) is timezone.utc, timezone.utc == timezone(timedelta(0), "Z"), datetime.fromtimestamp(1e9, timezone.utc), datetime.utcfromtimestamp(1.5), datetime.fromtimestamp(-1.5, timezone.utc))
