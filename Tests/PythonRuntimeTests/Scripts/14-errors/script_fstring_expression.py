# Fstring expression: a script that does not compile.
print(f'{a b}')
