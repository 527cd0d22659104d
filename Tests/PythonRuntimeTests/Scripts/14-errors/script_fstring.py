# Fstring: a script that does not compile.
name = 'x'
print(f'{name!}')
