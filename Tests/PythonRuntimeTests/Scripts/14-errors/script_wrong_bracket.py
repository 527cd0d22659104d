# Wrong bracket: a script that does not compile.
values = (1, 2, 3]
