# An exception class of one's own, uncaught, with its own __str__.
class TooHot(Exception):
    def __init__(self, degrees):
        self.degrees = degrees
    def __str__(self):
        return f"{self.degrees} degrees"
def measure(degrees):
    if degrees > 100:
        raise TooHot(degrees)
    return degrees
print(measure(50))
measure(150)
