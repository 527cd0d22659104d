# The first handler that fits is taken, even if a later one fits better.
def classify(error):
    try:
        raise error
    except ArithmeticError:
        return "arithmetic"
    except ZeroDivisionError:
        return "never"
    except LookupError:
        return "lookup"
    except (TypeError, ValueError):
        return "type or value"
    except Exception as other:
        return "other " + type(other).__name__
    except BaseException as base:
        return "base " + type(base).__name__
for error in (ZeroDivisionError(), OverflowError(), KeyError(), IndexError(), UnicodeError(), TypeError(), OSError(), KeyboardInterrupt(), SystemExit()):
    print(classify(error))
