# An error in a class body and in a nested class.
class Outer:
    x = 1
    class Inner:
        y = 1 / 0
