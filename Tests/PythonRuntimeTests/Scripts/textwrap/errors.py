# textwrap: what is refused.
import textwrap
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: textwrap.wrap("a b", 0)); attempt(lambda: textwrap.wrap("a b", -3)); attempt(lambda: textwrap.shorten("hello world", 3))
attempt(lambda: textwrap.wrap("x", 5, max_lines=1, placeholder="too long")); attempt(lambda: textwrap.wrap("x", 5, nothing=1)); attempt(lambda: textwrap.fill(5))
