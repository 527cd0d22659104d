# Joining, repeating, containing, comparing.
print("ab" + "cd", "ab" * 3, 3 * "ab", repr("ab" * 0), repr("ab" * -1))
print("b" in "abc", "bd" in "abc", "" in "abc", "z" not in "abc")
print("a" < "b", "Z" < "a", "abc" < "abd", "ab" < "abc", "" < "a", "10" < "9", "é" > "z")
print("abc" == "abc", "abc" != "abd", "1" == 1)
print(max("hello"), min("hello"), sorted("banana"), len("hello"))
s = "x"
s += "y"
s *= 3
print(s)
print("a" "b" == "ab", "-" * 20)
try:
    1 in "abc"
except TypeError as error:
    print(error)
