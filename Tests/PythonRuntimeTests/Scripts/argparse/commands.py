# argparse: parsers for sub-commands.
import argparse
parser = argparse.ArgumentParser(prog="calc")
commands = parser.add_subparsers(dest="command", required=True, help="commands")
add = commands.add_parser("add", help="add numbers"); add.add_argument("x", type=int); add.add_argument("y", type=int); add.set_defaults(function="sum")
negate = commands.add_parser("neg", help="negate", aliases=["n"]); negate.add_argument("x", type=float); negate.add_argument("--twice", action="store_true")
for line in ("add 1 2", "neg 3 --twice", "n 3", "neg -3", "mul 1", "", "add 1", "-h", "add -h", "add 1 2 3"):
    try:
        print(line, parser.parse_args(line.split()))
    except SystemExit as error:
        print(line, "exit", error.code)
