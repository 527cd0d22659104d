# textwrap: text cut at a word.
from textwrap import shorten
print(shorten("Hello  world!", width=12), shorten("Hello  world!", width=11), shorten("Hello world", width=10, placeholder="..."))
print(repr(shorten("  many   blanks   here ", 40)), repr(shorten("", 5)), shorten("one-two three", 9, placeholder="~"))
