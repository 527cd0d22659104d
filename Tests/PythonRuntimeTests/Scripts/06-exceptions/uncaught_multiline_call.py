# An error in a call spread over lines.
def combine(a, b, c):
    return a + b + c
print(
    combine(
        1,
        2,
        "three",
    )
)
