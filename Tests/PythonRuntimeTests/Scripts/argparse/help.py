# argparse: the help text.
import argparse
parser = argparse.ArgumentParser(prog="demo", description="A demo program that does things. " * 4, epilog="The end.")
parser.add_argument("name", help="the name"); parser.add_argument("numbers", nargs="*", type=int, help="numbers"); parser.add_argument("-o", "--output", metavar="FILE", default="out.txt", help="where to (default: %(default)s)"); parser.add_argument("--level", type=int, choices=[1, 2, 3], help="a level that has a rather long text to explain it in full detail"); parser.add_argument("--pair", nargs=2, metavar=("A", "B")); parser.add_argument("--a-very-long-option-name", help="long"); parser.add_argument("--hidden", help=argparse.SUPPRESS); parser.add_argument("--version", action="version", version="%(prog)s 1.0")
group = parser.add_argument_group("special", "some special things"); group.add_argument("-z", help="zed")
parser.print_help(); parser.print_usage()
for arguments in (["-h"], ["--version"]):
    try:
        parser.parse_args(arguments)
    except SystemExit as error:
        print("exit", error.code)
raw = argparse.ArgumentParser(prog="raw", description="line1\n  line2", formatter_class=argparse.RawTextHelpFormatter); raw.add_argument("f", nargs="+", help="a\n  b"); raw.print_help()
shown = argparse.ArgumentParser(prog="shown", formatter_class=argparse.ArgumentDefaultsHelpFormatter); shown.add_argument("--x", default=5, help="an x"); shown.print_help()
