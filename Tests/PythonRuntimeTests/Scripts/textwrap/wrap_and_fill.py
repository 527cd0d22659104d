# textwrap: lines of a width.
import textwrap
text = "The quick brown fox jumped over the lazy dog, and the well-known e-mail-address was never-ending."
for width in (10, 20, 40, 200):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30))
print(textwrap.wrap("", 10), textwrap.wrap("   ", 10), repr(textwrap.fill("a\n\nb\tc")))
print(textwrap.wrap("supercalifragilisticexpialidocious", 10), textwrap.wrap("a supercalifragilistic b", 8, break_long_words=False))
print(textwrap.wrap("x--y --option word--word end- -start", 6), textwrap.wrap("well-known fact", 6, break_on_hyphens=False))
