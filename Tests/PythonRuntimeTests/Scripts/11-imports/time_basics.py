# time: what does not depend on the clock.
import time
a, b = time.time(), time.perf_counter()
print(isinstance(a, float), time.time() >= a, time.perf_counter() >= b, time.monotonic() > 0, time.process_time() >= 0, isinstance(time.time_ns(), int))
time.sleep(0)
time.sleep(0.001)
g = time.gmtime(0)
print(g.tm_year, g.tm_mon, g.tm_mday, g.tm_hour, g.tm_wday, g.tm_yday, g[0], tuple(g), len(g))
print(g)
print(time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %y %p %I %%", time.gmtime(1_000_000_000)))
print(time.asctime(time.gmtime(0)), time.strptime("2024-02-29", "%Y-%m-%d")[:3], time.strptime("13:05", "%H:%M").tm_hour)
for action in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.strptime("x", "%Y")):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(error)
