# datetime: durations.
from datetime import timedelta
print(timedelta(1), repr(timedelta(1, 2, 3)), timedelta(hours=25, minutes=61), timedelta(-1, 5, 6), repr(timedelta(0)), str(timedelta(3, 5, 6)), timedelta(weeks=2, milliseconds=5))
print(timedelta(hours=1) * 1.5, 3 * timedelta(hours=1), timedelta(hours=1) / 3, timedelta(hours=1) / 7.0, timedelta(hours=1) // 7, timedelta(hours=5) / timedelta(hours=2), timedelta(hours=5) // timedelta(hours=2), timedelta(hours=5) % timedelta(hours=2), divmod(timedelta(hours=1), timedelta(minutes=7)))
print(-timedelta(1), abs(timedelta(-1)), timedelta(1) - timedelta(hours=3), sum([timedelta(1), timedelta(2)], timedelta()), timedelta(hours=3).total_seconds(), timedelta(days=-1, seconds=5).seconds, bool(timedelta(0)))
print(timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(seconds=1.1, minutes=2.2, hours=3.3, days=4.4, weeks=5.5, milliseconds=6.6, microseconds=7.7), timedelta(microseconds=3) / 2, timedelta(microseconds=-3) / 2)
print(timedelta.max, timedelta.min, timedelta.resolution, timedelta(1) < timedelta(2), timedelta(1) == timedelta(hours=24), timedelta(1) == 1, hash(timedelta(1)) == hash(timedelta(hours=24)), sorted([timedelta(2), timedelta(1)]))
