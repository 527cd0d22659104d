def show(values):
    for value in values:
        print(value)


show([1])
show(None)
