# An interpreter for a tiny language, with a tokenizer, a parser and variables.
import re
TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(\w+)|(.))")
class Parser:
    def __init__(self, text, names):
        self.tokens = [(n and float(n), w, o) for n, w, o in TOKEN.findall(text)]
        self.position, self.names = 0, names
    def peek(self): return self.tokens[self.position] if self.position < len(self.tokens) else (None, "", "")
    def take(self):
        token = self.peek()
        self.position += 1
        return token
    def statement(self):
        if self.peek()[1] and self.tokens[1:2] == [("", "", "=")]:
            name = self.take()[1]
            self.take()
            self.names[name] = self.expression()
            return self.names[name]
        return self.expression()
    def expression(self):
        value = self.term()
        while self.peek()[2] in ("+", "-"):
            value = value + self.term() if self.take()[2] == "+" else value - self.term()
        return value
    def term(self):
        value = self.factor()
        while self.peek()[2] in ("*", "/"):
            value = value * self.factor() if self.take()[2] == "*" else value / self.factor()
        return value
    def factor(self):
        number, word, other = self.take()
        if other == "(":
            value = self.expression()
            if self.take()[2] != ")":
                raise SyntaxError("expected ')'")
            return value
        if other == "-":
            return -self.factor()
        if word:
            return self.names[word]
        if number == "":
            raise SyntaxError(f"unexpected {other!r}")
        return number
names = {"pi": 3.14}
for line in ("1 + 2 * 3", "x = (1 + 2) * 3", "x / 2 - -1", "y = x * pi", "z + 1", "(1", "1 / 0", "* 2"):
    try:
        print(line, "=>", Parser(line, names).statement())
    except (KeyError, SyntaxError, ZeroDivisionError) as error:
        print(line, "=>", type(error).__name__, error)
print(names)
