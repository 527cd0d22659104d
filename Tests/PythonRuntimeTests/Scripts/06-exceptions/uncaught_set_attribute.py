# Assigning an attribute where none can be.
n = 5
n.value = 3
