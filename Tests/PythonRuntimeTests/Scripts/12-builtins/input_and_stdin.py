# input and the lines of sys.stdin, the last without an end.
import sys
name = input("Name? ")
age = int(input())
print(f"Hi {name}, next year {age + 1}")
nums = [int(x) for x in input("nums: ").split()]
print(sum(nums), max(nums), sorted(nums))
for line in sys.stdin:
    print(repr(line))
try: input("more? ")
except EOFError as e: print(type(e), e)
