# Values and specs that an f-string refuses while running.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

x = 5
attempt(lambda: f"{undefined}")
attempt(lambda: f"{x:.2z}")
attempt(lambda: f"{'text':d}")
attempt(lambda: f"{x.missing}")
attempt(lambda: f"{x / 0}")
attempt(lambda: f"{[1]:>5}")
attempt(lambda: f"{None:5}")
attempt(lambda: f"{x:{'abc'}}")
