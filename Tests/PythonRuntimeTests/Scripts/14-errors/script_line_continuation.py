# Line continuation: a script that does not compile.
x = 1 + \ 2
