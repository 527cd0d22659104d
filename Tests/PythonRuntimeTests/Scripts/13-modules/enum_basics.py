# enum: Enum, auto, unique, lookups, iteration.
from enum import Enum, auto, unique, IntEnum, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], list(Color), len(Color), Color.RED is Color.CRIMSON, Color.RED == 1, Color.RED in Color, isinstance(Color.RED, Color), type(Color.RED), Color.__members__, f"{Color.RED}", "%s" % Color.GREEN, [Color.RED], {Color.RED: "r"}[Color(1)], hash(Color.RED) == hash(Color.RED))
for c in Color:
    print(c.name.lower(), c.value)
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([m.value for m in Auto], Color, Auto.A != Auto.B, Color.RED != Color.GREEN, list(reversed(Auto)))
class Level(IntEnum):
    LOW = 1
    HIGH = 10
print(Level.HIGH > Level.LOW, Level.LOW + 1, Level.HIGH == 10, sorted([Level.HIGH, Level.LOW]), Level(1), repr(Level.LOW), str(Level.LOW), f"{Level.HIGH}", int(Level.HIGH), max(Level), [10, 20][Level.LOW])
class Word(StrEnum):
    HELLO = "hello"
    BYE = auto()
print(Word.HELLO, Word.BYE == "bye", Word.HELLO.upper(), repr(Word.HELLO))
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def ratio(self): return round(self.mass / self.radius, 3)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    def __str__(self): return self.name.title()
print(Planet.EARTH.mass, Planet.MARS.ratio, Planet.heaviest(), str(Planet.MARS), Planet.EARTH.value)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: Color(9)); attempt(lambda: Color["PINK"]); attempt(lambda: Color.PINK); attempt(lambda: setattr(Color, "RED", 5)); attempt(lambda: setattr(Color.RED, "value", 5)); attempt(lambda: Color.RED < Color.BLUE); attempt(lambda: exec("@unique\nclass U(Enum):\n    A = 1\n    B = 1", globals())); attempt(lambda: exec("class Sub(Color): pass", globals())); attempt(lambda: exec("class T(Enum):\n    A = 1\n    A = 2", globals())); attempt(lambda: Level("x"))
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value, Enum("N", {"X": 5}).X, Enum("L", ["P", "Q"]).Q.value)
match Color.RED:
    case Color.RED:
        print("red matched")
