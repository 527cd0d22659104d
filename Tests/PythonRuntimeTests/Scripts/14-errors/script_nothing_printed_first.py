# Nothing printed first: a script that does not compile.
print('this never appears')
x = = 1
