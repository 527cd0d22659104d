# Which names a hint looks through: the function's own, then the module's, then the built-in ones.
rooms = 1


def fault(action):
    try:
        action()
    except NameError as error:
        import traceback
        print(traceback.format_exc().splitlines()[-1])


def local(place):
    if place == 3:
        room = 2
    print(Rooms)


def captured():
    lock = 1

    def inner():
        return lock

    print(loak)


def parameter(value):
    return lambda: (value, valeu)


fault(lambda: local(1))
fault(captured)
fault(lambda: parameter(1)())
fault(lambda: [roow for row in [1, 2]])
fault(lambda: [[colum for column in row] for row in [[1]]])
fault(lambda: {roow: 1 for row in [1]})
fault(lambda: prnt("a"))
fault(lambda: roms)
