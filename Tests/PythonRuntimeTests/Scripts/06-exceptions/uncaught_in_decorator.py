# Frames of a decorated function.
def logged(function):
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)
    return wrapper
@logged
def divide(a, b):
    return a / b
print(divide(4, 2))
print(divide(1, 0))
