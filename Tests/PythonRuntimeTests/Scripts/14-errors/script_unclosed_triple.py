# Unclosed triple: a script that does not compile.
text = '''abc
print(text)
