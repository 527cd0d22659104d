# A failing assert with a message.
def area(width, height):
    assert width > 0 and height > 0, f"bad size {width}x{height}"
    return width * height
print(area(2, 3))
print(area(-1, 3))
