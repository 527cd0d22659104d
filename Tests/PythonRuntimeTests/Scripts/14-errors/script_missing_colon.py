# Missing colon: a script that does not compile.
x = 5
if x > 3
    print('big')
