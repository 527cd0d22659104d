# An error in a finally block while another is on its way.
try:
    [].pop()
finally:
    undefined_function()
