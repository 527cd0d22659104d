# doctest: run_docstring_examples and the classes behind it.
import doctest
def twice(x):
    """
    >>> twice(2)
    4
    >>> twice("a")
    'ab'
    """
    return x * 2
doctest.run_docstring_examples(twice, globals()); doctest.run_docstring_examples(twice, globals(), verbose=True, name="twice")
for part in doctest.DocTestParser().parse("Text\n>>> 1\n1\n\nmore\n>>> f(\n...   x)\n"):
    print(repr(part) if isinstance(part, str) else (part.source, part.want, part.lineno, part.indent, part.exc_msg))
print(doctest.script_from_examples(twice.__doc__)); runner = doctest.DocTestRunner(verbose=False); test = doctest.DocTestParser().get_doctest(">>> 2\n2\n", {}, "made", None, 0); print(runner.run(test), runner.summarize(), test)
