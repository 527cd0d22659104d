# str.format of plain templates, and of those that only look so.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"<{spec}:{self.amount}>"

    def __str__(self):
        return "money"


class Text(str):
    pass


def show(template, *values, **names):
    try:
        print(repr(template.format(*values, **names)))
    except Exception as error:
        print(template, type(error).__name__, error)


for template in [
    "", "a", "{}", "{} {}", "{0}", "{1} {0}", "{0} {0}", "{a}", "{a} {} {b}", "{:>5}|{:<5}", "{:5.2f}", "{0:>10} {1:<4}|",
    "{{}}", "{{{}}}", "{{a}} {a}", "{", "}", "{}}", "{{}", "{a", "{a:", "{a:>5", "{!r}", "{a!s:>5}", "{0.real}", "{0[0]}", "{:{}}",
    "{0}{}", "{}{0}", "{2}", "{}{}{}", "{c}", "{10}", "{00}", "{01}", "{_a}", "{a b}", "{ }", "{a-b}", "{é}", "é{}", "{:é>5}",
    "{:>123456789}", "{:,}", "{:x}", "{:08.3f}", "{:+d} {:s}", "{1:s}", "{0:>3}{1:<3}{a:^7}{b!r}", "{:}", "{a:}", "100%{}", "{}\n{}\n",
]:
    show(template, 7, "x", a=Money(3), b=2.5, _a=1)
    show(template, "é", Text("t"), a="q")
show("{0[key]} {0[0]}", {"key": 1, 0: 2})
show("{self} {args}", self=1, args=2)
print(Text("{}").format(Text("u")), type(Text("{}").format(Text("u"))).__name__)
print("{} {}".format(Money(1), [1, 2]), "{a:>3}{a:<3}|".format(a=1), "{:%Y}".format(__import__("datetime").date(2024, 1, 2)))
print(" | ".join("{:<6}{:>8.2f}".format(name, value) for name, value in [("tea", 1.5), ("milk", 12.25)]))
print("{:10}".format(None) if False else "{}".format(None), "{}".format(True), "{:d}".format(True), "{:>6}".format(True))


class Order:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        print("formats", self.name)
        return self.name


show("{} {} {missing}", Order("a"), Order("b"))
show("{} {}", Order("a"), Order("b"))
