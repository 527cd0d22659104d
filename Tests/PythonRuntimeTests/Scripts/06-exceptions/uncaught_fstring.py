# An error inside an f-string.
name = "Ann"
items = []
print(f"hello {name} {items[0]} bye")
