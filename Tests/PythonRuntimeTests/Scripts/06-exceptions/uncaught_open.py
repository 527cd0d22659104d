# A file that is not there.
with open("no_such_file.txt") as file:
    print(file.read())
