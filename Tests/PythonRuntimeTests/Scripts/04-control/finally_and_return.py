# finally together with return, break and continue.
def a():
    try:
        return "try"
    finally:
        print("finally runs")

def b():
    try:
        return "try"
    finally:
        return "finally wins"

def c():
    try:
        1 / 0
    finally:
        return "swallowed"

def d():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("body", i)
        finally:
            print("finally", i)
    return "end"

def e():
    for i in range(3):
        try:
            break
        finally:
            print("break through", i)
    return i

def f():
    while True:
        try:
            return 1
        finally:
            break
    return 2

def g():
    for i in range(3):
        try:
            1 / 0
        finally:
            continue
    return "continued", i

def h():
    x = 1
    try:
        return x
    finally:
        x = 2

def k():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")

def m():
    try:
        raise ValueError("v")
    except ValueError:
        return "handler"
    else:
        return "else"
    finally:
        print("last")

def n():
    try:
        pass
    except ValueError:
        return "handler"
    else:
        return "else"
    finally:
        print("last")

for function in (a, b, c, d, e, f, g, h, k, m, n):
    print(function.__name__, function())
