# Indented lines are shown without their indentation; marks move along.
def f(d):
    if d:
        for key in d:
            if key:
                value = d[key]["first"]["second"]["third"]
                print(value)
f({"k": {"first": {"second": {}}}})
