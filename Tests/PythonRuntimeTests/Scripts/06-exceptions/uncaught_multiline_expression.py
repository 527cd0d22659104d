# An error in an expression spread over lines.
values = [1, 2, 3]
result = (values[0] +
          values[1] +
          values[5])
