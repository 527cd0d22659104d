# join, and what it refuses.
print(", ".join(["a", "b", "c"]), "".join("xyz"), "-".join("xyz"), repr("-".join([])), "-".join(["one"]))
print(" ".join(str(n) for n in range(5)), "/".join({"k": 1, "v": 2}), " ".join(("a", "b")))
for value in ([1, 2], ["a", None], ["a", "b", 3.5], 5, None):
    try:
        print(",".join(value))
    except TypeError as error:
        print(error)
