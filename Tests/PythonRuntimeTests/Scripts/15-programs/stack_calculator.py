# Brackets, postfix notation and a calculator with precedence.
def balanced(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in ")]}":
            if not stack or "([{".index(stack.pop()) != ")]}".index(c):
                return False
    return not stack
def tokenize(text):
    token = ""
    for c in text + " ":
        if c.isdigit() or c == ".":
            token += c
        else:
            if token:
                yield float(token) if "." in token else int(token)
                token = ""
            if not c.isspace():
                yield c
precedence = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
def to_postfix(text):
    output, stack = [], []
    for token in tokenize(text):
        if isinstance(token, (int, float)):
            output.append(token)
        elif token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                output.append(stack.pop())
            stack.pop()
        else:
            while stack and stack[-1] != "(" and precedence[stack[-1]] >= precedence[token] and token != "^":
                output.append(stack.pop())
            stack.append(token)
    return output + stack[::-1]
operators = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a ** b}
def evaluate(postfix):
    stack = []
    for token in postfix:
        if token in operators:
            b, a = stack.pop(), stack.pop()
            stack.append(operators[token](a, b))
        else:
            stack.append(token)
    return stack.pop()
print([balanced(t) for t in ("([]{})", "([)]", "((", "", "}")])
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1.5", "2*(3+4)*5"):
    print(text, "->", *to_postfix(text), "=", evaluate(to_postfix(text)))
try:
    evaluate(to_postfix("1 / 0"))
except ZeroDivisionError as error:
    print(error)
try:
    evaluate(to_postfix("1 +"))
except IndexError as error:
    print(error)
