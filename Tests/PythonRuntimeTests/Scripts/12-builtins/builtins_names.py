# The names of the builtins module.
import builtins
print([n for n in dir(builtins) if n[0].islower()])
print([n for n in dir(builtins) if n[0].isupper()])
