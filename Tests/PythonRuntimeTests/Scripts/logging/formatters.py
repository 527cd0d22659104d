# logging: formats of the three styles, and what they show.
import logging, sys
log = logging.getLogger("shown"); log.propagate = False
handler = logging.StreamHandler(sys.stdout); log.addHandler(handler)
def speak(text, **names): log.warning(text, **names)
for format, style in (("%(levelname)-8s|%(name)s|%(message)s|%(lineno)d|%(funcName)s|%(filename)s|%(module)s", "%"), ("[{levelname:>8}] {message} {levelno} {lineno}", "{"), ("$levelname ${message} $name", "$")):
    handler.setFormatter(logging.Formatter(format, style=style)); speak("hello")
handler.setFormatter(logging.Formatter("%(user)s %(threadName)s %(processName)s %(message)s", defaults={"user": "nobody"})); speak("x"); speak("x", extra={"user": "bob"})
handler.setFormatter(logging.Formatter("%(asctime)s", "%Q")); record = logging.makeLogRecord({"created": 0, "msecs": 5.0, "msg": "hi %s", "args": ("you",)})
formatter = logging.Formatter("%(asctime)s %(message)s"); import time; formatter.converter = time.gmtime; print(formatter.format(record), formatter.formatTime(record, "%H:%M"), record.getMessage())
for names in (dict(fmt="x"), dict(fmt="x", style="{"), dict(fmt="{a b}", style="{"), dict(fmt="$", style="$"), dict(fmt="x", style="$"), dict(style="#")):
    try:
        logging.Formatter(**names)
    except ValueError as error:
        print(error)
