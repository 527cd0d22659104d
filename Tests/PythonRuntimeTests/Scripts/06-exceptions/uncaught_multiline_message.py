# A message of several lines.
raise ValueError("first line\n  second line\nthird")
