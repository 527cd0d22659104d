# Notes of exceptions.
error = ValueError("bad")
error.add_note("first note")
error.add_note("second note")
print(error.__notes__, error)
try:
    error.add_note(5)
except TypeError as problem:
    print(problem)
