# Semicolons, continuation lines, comments, odd indentation.
a = 1; b = 2; print(a, b);
total = (1 +
         2 +   # a comment inside
         3)
print(total)
numbers = [
    1,
    2,

    3,
]
print(numbers)
if a:
  print("two spaces")
  if b:
          print("ten spaces")
if b:
	print("a tab")
def f(
    x,
    y=2,
):
    # only a comment

    return x + y
print(f(
    1
))
text = "a" \
    "b"
print(text)
# the end
class A: x = 1; y = 2
print(A.x, A.y)
