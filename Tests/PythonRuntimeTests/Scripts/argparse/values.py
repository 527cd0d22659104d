# argparse: positional arguments and options.
import argparse
parser = argparse.ArgumentParser(prog="demo")
parser.add_argument("name"); parser.add_argument("numbers", nargs="*", type=int); parser.add_argument("-v", "--verbose", action="count", default=0); parser.add_argument("-o", "--output", default="out.txt"); parser.add_argument("--level", type=int, choices=[1, 2, 3]); parser.add_argument("--flag", action="store_true"); parser.add_argument("--no-x", dest="x", action="store_false"); parser.add_argument("--pair", nargs=2, type=float); parser.add_argument("--many", nargs="+"); parser.add_argument("--maybe", nargs="?", const="c", default="d"); parser.add_argument("--add", action="append"); parser.add_argument("--const", action="store_const", const=42); parser.add_argument("--color", action=argparse.BooleanOptionalAction)
for line in ("bob", "bob 1 2 3", "bob -vv -v", "bob -ofoo --level 2", "bob --output=x --flag --no-x", "bob --pair 1 2", "bob --many a b", "bob --maybe", "bob --maybe z", "bob --add 1 --add 2", "bob --outp z", "bob --const", "-- bob", "bob -- -1", "bob -1", "bob -vo z", "--flag bob 1 2", "bob --no-color"):
    print(line, parser.parse_args(line.split()))
print(parser.parse_known_args(["a", "--unknown", "5"]), vars(parser.parse_args(["z"]))["name"])
