# Tabs and spaces: a script that does not compile.
if True:
        a = 1
	b = 2
