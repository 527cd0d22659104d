# textwrap: what TextWrapper can be told.
from textwrap import TextWrapper, wrap, fill
text = "First sentence ends here. Second one?  Third one!  And \"so on.\" Done"
print(fill(text, 24, initial_indent="* ", subsequent_indent="  "))
print(wrap(text, 24, fix_sentence_endings=True))
print(wrap("a  b\tc\nd", 20, replace_whitespace=False), wrap("a  b\tc\nd", 20, expand_tabs=False), wrap("a\tb", 20, tabsize=4))
print(wrap("  lead and   inner  ", 8, drop_whitespace=False))
wrapper = TextWrapper(width=12)
wrapper.max_lines = 2
print(wrapper.wrap(text), wrapper.placeholder)
wrapper.placeholder = "..."
print(wrapper.fill(text), vars(wrapper)["width"], len(vars(wrapper)))
