# One place of the code that adds an attribute to instances which differ in what they have and in what their class says.
def put(target, value):
    target.first = value
    target.second = value + 1


class Plain:
    pass


class Other:
    def __init__(self):
        self.own = 0


class Child(Plain):
    second = "of the class"


class Guarded:
    @property
    def first(self):
        return self._first

    @first.setter
    def first(self, value):
        self._first = value * 10


class Watching:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, (name, value))


class Slotted:
    __slots__ = ("first", "second")


class Many:
    def __init__(self):
        for index in range(40):
            setattr(self, f"a{index}", index)


for turn in range(3):
    for cls in (Plain, Plain, Other, Child, Guarded, Watching, Slotted, Many):
        instance = cls()
        put(instance, turn)
        print(cls.__name__, instance.first, instance.second, len(getattr(instance, "__dict__", "")))

viewed = Plain()
put(viewed, 1)
viewed.__dict__["third"] = 3
put(viewed, 5)
emptied = Plain()
emptied.__dict__.clear()
put(emptied, 7)
print(vars(viewed), vars(emptied))
Plain.first = property(lambda self: "from the class now", lambda self, value: print("set", value))
late = Plain()
put(late, 9)
print(late.first, vars(late))
