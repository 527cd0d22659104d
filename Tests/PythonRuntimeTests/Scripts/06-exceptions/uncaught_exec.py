# Frames of exec and eval have no source lines.
def run(code):
    exec(code)
run("x = 1\ny = x / 0")
