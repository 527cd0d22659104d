# datetime: reading texts by a format.
from datetime import datetime
for text, format in [("2024-12-25 08:30", "%Y-%m-%d %H:%M"), ("12 pm", "%I %p"), ("12 am", "%I %p"), ("2024 366", "%Y %j"), ("2024 10 1", "%Y %U %w"), ("2024 53 1", "%Y %W %w"), ("2024 10 1", "%G %V %u"), ("+0530", "%z"), ("-05:30:15.123", "%z"), ("Z", "%z"), ("UTC +0000", "%Z %z"), (".5", ".%f"), ("68", "%y"), ("69", "%y"), ("29 february 2024", "%d %B %Y"), ("Thu Feb  1 00:00:00 2024", "%c"), ("02/01/24", "%x"), ("1230", "%H%M"), ("930", "%H%M"), ("131", "%m%d"), ("may 5", "%B %d"), ("100%", "%j%%"), ("", ""),
                     ("2024-13", "%Y-%m"), ("2024", "%Y%"), ("x", "%Y"), ("2024 ", "%Y"), ("10:20:30", "%T"), ("61", "%S"), ("Feb 29", "%b %d"), ("2024 10", "%Y %V"), ("2024 10 1", "%Y %V %u"), ("2024 100", "%G %j"), ("0000-01-01", "%Y-%m-%d")]:
    try:
        print(repr(text), format, repr(datetime.strptime(text, format)))
    except ValueError as error:
        print(repr(text), format, error)
import time
print(time.strptime("2024-05-06 +0130", "%Y-%m-%d %z"), time.strptime("Mon May  6 10:00:00 2024").tm_yday)
