# The order in which handlers and finally blocks run through several calls.
def one():
    try:
        print("one try")
        two()
    except KeyError:
        print("one except")
    finally:
        print("one finally")
def two():
    try:
        three()
    finally:
        print("two finally")
def three():
    try:
        raise KeyError("deep")
    except ValueError:
        print("never")
    else:
        print("never")
    finally:
        print("three finally")
    print("never")
one()
print("after")
