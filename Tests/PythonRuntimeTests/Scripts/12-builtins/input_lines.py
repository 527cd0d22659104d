# input: prompts, numbers, end of input.
name = input("Name? ")
print("Hello,", name)
age = int(input("Age? "))
print(age + 1, repr(input()))
try:
    int(input("Number: "))
except ValueError as error:
    print(error)
numbers = [int(n) for n in input().split()]
print(sum(numbers), repr(input("last: ")))
try:
    input("more? ")
except EOFError as error:
    print()
    print(error)
try:
    input(1, 2)
except TypeError as error:
    print(error)
