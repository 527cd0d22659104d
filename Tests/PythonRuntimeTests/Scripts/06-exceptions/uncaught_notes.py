# Notes are printed below the message.
try:
    int("x")
except ValueError as error:
    error.add_note("while reading the settings")
    error.add_note("line 3")
    raise
