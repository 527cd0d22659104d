# try with several handlers, else and finally.
def test(action):
    try:
        print("start")
        action()
    except ZeroDivisionError:
        print("division")
    except (KeyError, IndexError) as error:
        print("lookup", type(error).__name__, error)
    except ValueError as error:
        print("value", error.args)
    except Exception:
        print("other")
    else:
        print("no error")
    finally:
        print("finally")

test(lambda: None)
test(lambda: 1 / 0)
test(lambda: {}["k"])
test(lambda: [][1])
test(lambda: int("x"))
test(lambda: undefined)
try:
    try:
        1 / 0
    except ValueError:
        print("wrong handler")
    finally:
        print("inner finally")
except ZeroDivisionError as error:
    print("outer", error)
try:
    print("bare")
    raise KeyError("k")
except:
    print("caught all")
