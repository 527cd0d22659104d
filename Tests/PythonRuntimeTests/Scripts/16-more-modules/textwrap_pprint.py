# textwrap and pprint.
import textwrap, pprint
text = "The quick brown fox jumps over the lazy dog and then it runs away from the extraordinarilylongwordhere."
print(textwrap.fill(text, 30)); print(textwrap.wrap(text, 20)); print(textwrap.shorten(text, 30)); print(textwrap.dedent("""
    indented
      more
    back
""")); print(textwrap.indent("a\n\nb", "> ")); print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  ")); print(textwrap.shorten("a b c", 3, placeholder="..."))
data = {"name": "x" * 30, "list": list(range(30)), "nested": {"b": [1, 2, {"c": None}], "a": ("t",)}, "set": {3, 1, 2}}
pprint.pprint(data); pprint.pprint(data, width=40); pprint.pprint([1, 2]); print(pprint.pformat({"b": 1, "a": 2})); pprint.pprint({"b": 1, "a": 2}, sort_dicts=False); pprint.pprint([["a" * 20] * 3] * 3, depth=1); pprint.pprint("word " * 30, width=40); pprint.pprint([])
