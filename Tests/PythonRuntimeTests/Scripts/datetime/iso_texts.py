# datetime: reading ISO texts.
from datetime import *
for kind, texts in ((date, "2024-01-31 20240131 2024-W01-1 2024W011 2024-W01 nope 2024-13-01 2024-02-30 2024-W54 2024-1-1 2024-0131"), (time, "12:30 T12:30 12:3 123045.123 12:30Z 12:30: 25:00 12:30:45,5 12:00+01:30 nope")):
    for text in texts.split():
        try:
            print(text, repr(kind.fromisoformat(text)))
        except ValueError as error:
            print(text, error)
for text in ["2024-01-01T12", "2024-01-01T", "2024-01-01T12:00:00,5", "2024-01-01T12:00:00.1234567", "2024-01-01T120000Z", "2024-01-01T12:00:00+0530", "2024-01-01T12:00:00+05:30:15.5", "2024-01-01x12", "2024-01-01T12:00:00+25:00", "20240101T12", "2024-W01-1T12", "2024-01-01 12:60:00", "nope"]:
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as error:
        print(text, error)
