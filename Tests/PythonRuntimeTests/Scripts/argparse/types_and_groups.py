# argparse: types of one's own, groups that exclude each other, parents.
import argparse
def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text!r} is odd")
    return int(text)
parser = argparse.ArgumentParser(prog="even", exit_on_error=False); parser.add_argument("number", type=even); parser.add_argument("rest", nargs=argparse.REMAINDER)
for line in ("4", "3", "x", "2 a --b c"):
    try:
        print(parser.parse_args(line.split()))
    except argparse.ArgumentError as error:
        print(error)
choice = argparse.ArgumentParser(prog="choice"); group = choice.add_mutually_exclusive_group(required=True); group.add_argument("--a", action="store_true"); group.add_argument("--b", type=int)
for line in ("--a", "--b 1", "--a --b 1", ""):
    try:
        print(choice.parse_args(line.split()))
    except SystemExit as error:
        print("exit", error.code)
parent = argparse.ArgumentParser(add_help=False); parent.add_argument("--common", type=int); child = argparse.ArgumentParser(prog="child", parents=[parent]); child.add_argument("k"); print(child.parse_args(["v", "--common", "3"])); child.print_help()
