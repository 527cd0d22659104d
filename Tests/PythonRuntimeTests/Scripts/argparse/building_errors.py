# argparse: arguments that cannot be added; what parsers and name spaces show.
import argparse
parser = argparse.ArgumentParser(prog="p"); parser.add_argument("-r")
for action in (lambda: parser.add_argument("-r"), lambda: parser.add_argument("x", required=True), lambda: parser.add_argument("-q", action="zz"), lambda: parser.add_argument("-q", type="int"), lambda: parser.add_argument("x", nargs=0), lambda: parser.add_argument("--p", nargs=2, metavar=("a",)), lambda: parser.add_argument("a", "-b")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(parser, argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1), argparse.ArgumentParser().prog, parser.get_default("r"))
long = argparse.ArgumentParser(prog="long")
for name in "alpha beta gamma delta epsilon zeta eta theta iota".split():
    long.add_argument("--" + name, metavar="VALUE")
long.add_argument("first"); long.add_argument("second", nargs="*"); long.print_usage()
