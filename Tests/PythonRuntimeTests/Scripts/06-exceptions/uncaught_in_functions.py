# A traceback through functions, with marks under the failing part.
def average(numbers):
    return sum(numbers) / len(numbers)

def report(data):
    print("reporting")
    return "average: " + str(average(data))

def main():
    print(report([1, 2]))
    print(report([]))

main()
