# doctest: texts and arguments that are refused.
import doctest
for text in (">>>1\n1\n", ">>> 1\n   1\n  >>> 2\n 2\n", ">>> 1 # doctest: +NOPE\n1\n", ">>> f(\n...x)\n"):
    try:
        print([(example.source, example.want) for example in doctest.DocTestParser().get_examples(text, "made")])
    except ValueError as error:
        print(error)
for action in (lambda: doctest.testmod(5), lambda: doctest.DocTestFinder().find(5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
try:
    doctest.testmod(raise_on_error=True, extraglobs={"y": 1})
except doctest.DocTestFailure as failure:
    print(failure.got, failure.example.want)
checker = doctest.OutputChecker()
print(checker.check_output("1\n", "True\n", 0), checker.check_output("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1), checker.check_output("a...d\n", "abcd\n", doctest.ELLIPSIS), checker.check_output("...x", "abc", doctest.ELLIPSIS), doctest.register_optionflag("MINE"), doctest.ELLIPSIS, doctest.TestResults(1, 2))
