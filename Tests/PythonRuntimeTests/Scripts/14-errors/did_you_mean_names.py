# Which names are suggested, as the traceback shows it.
import traceback
number = 1
counter = 2
def function(parameter):
    local_value = 3
    try:
        return paramter + local_valeu
    except NameError as error:
        print("".join(traceback.format_exception(error)[-1:]), end="")
    try:
        return local_valeu
    except NameError as error:
        print("".join(traceback.format_exception(error)[-1:]), end="")
function(1)
for code in ("nubmer", "Number", "conter", "prnt", "Print", "lenght", "rnage", "Flase", "true", "none", "null", "inpt", "strr", "xx", "n", "functoin", "randint", "sqrt", "imput", "string", "pi", "ture", "False_", "_number", "excption", "ValueEror", "self"):
    try:
        eval(code)
    except NameError as error:
        print("".join(traceback.format_exception_only(error)), end="")
