# Marks of an augmented assignment.
values = {"a": "text"}
values["a"] += 1
