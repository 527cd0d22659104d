# Unclosed call: a script that does not compile.
print('hello'
print('world')
