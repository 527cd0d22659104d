# argparse: command lines that do not fit, on standard error with exit status 2.
import argparse
parser = argparse.ArgumentParser(prog="demo")
parser.add_argument("name"); parser.add_argument("number", type=int); parser.add_argument("--level", type=int, choices=[1, 2, 3]); parser.add_argument("--pair", nargs=2); parser.add_argument("--many", nargs="+"); parser.add_argument("--leave"); parser.add_argument("--flag", action="store_true"); parser.add_argument("-r", required=True)
group = parser.add_mutually_exclusive_group(); group.add_argument("--one"); group.add_argument("--two", action="store_true")
for line in ("", "a", "a b", "a 1", "a 1 -r 1 --level 9", "a 1 -r 1 --level x", "a 1 2 -r 1", "a 1 -r", "a 1 -r 1 --pair 1", "a 1 -r 1 --many", "a 1 -r 1 --le 5", "a 1 -r 1 --flag=3", "a 1 -r 1 --nope", "a 1 -r 1 --one 1 --two"):
    try:
        print(parser.parse_args(line.split()))
    except SystemExit as error:
        print(line, "exit", error.code)
