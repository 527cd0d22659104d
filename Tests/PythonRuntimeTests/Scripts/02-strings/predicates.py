# Methods that answer yes or no.
texts = ["", "abc", "ABC", "Abc", "abc1", "123", "12.3", "½", "²", "٣", "一", " ", "\t\n", "a b", "Title Case", "title Case", "_x1", "1x", "class", "é", "ß", "-5"]
names = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]
for text in texts:
    print(repr(text), [name[2:] for name in names if getattr(text, name)()])
