# A calendar by hand: Zeller, leap years, day of the year, formatted months, clock.
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days(y, m): return [31, 29 if leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
def weekday(y, m, d):
    if m < 3:
        y, m = y - 1, m + 12
    return (d + 13 * (m + 1) // 5 + y + y // 4 - y // 100 + y // 400 + 5) % 7
def month(y, m):
    names = "January February March April May June July August September October November December".split()
    print(f"{names[m - 1]} {y}".center(20).rstrip())
    print("Mo Tu We Th Fr Sa Su")
    cells = ["  "] * weekday(y, m, 1) + [f"{d:2}" for d in range(1, days(y, m) + 1)]
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i:i + 7]))
month(2024, 2)
month(2023, 10)
class Clock:
    def __init__(self, h, m): self.minutes = (h * 60 + m) % 1440
    def __add__(self, m): return Clock(0, self.minutes + m)
    def __sub__(self, m): return self + -m
    def __str__(self): return "{:02d}:{:02d}".format(*divmod(self.minutes, 60))
    def __eq__(self, o): return self.minutes == o.minutes
print(Clock(10, 30) + 95, Clock(0, 0) - 1, Clock(25, 0), Clock(-1, 15), Clock(1, 0) == Clock(25, 0), f"{Clock(9, 5)!s:>8}")
def spoken(seconds):
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        n, seconds = divmod(seconds, size)
        if n:
            parts.append(f"{n} {name}{'s' * (n != 1)}")
    return ", ".join(parts) or "now"
print(spoken(0), spoken(61), spoken(90061), spoken(7200), sep="\n")
