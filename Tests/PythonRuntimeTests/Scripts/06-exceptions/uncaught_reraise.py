# An exception raised again keeps its first place.
def risky():
    raise OSError("disk full")
def careful():
    try:
        risky()
    except OSError:
        print("noted")
        raise
careful()
