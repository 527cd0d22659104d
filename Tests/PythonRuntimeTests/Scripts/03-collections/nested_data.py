# Data of dictionaries and lists inside each other.
people = [
    {"name": "Ann", "age": 30, "langs": ["py", "c"]},
    {"name": "Bob", "age": 25, "langs": []},
    {"name": "Cy", "age": 35, "langs": ["swift"]},
]
for person in people:
    print(f"{person['name']:<5}{person['age']:>3} {', '.join(person['langs']) or '-'}")
print(sum(p["age"] for p in people) / len(people), [p["name"] for p in people if p["langs"]])
print(max(people, key=lambda p: p["age"])["name"], sorted(people, key=lambda p: p["name"], reverse=True)[0]["name"])
by_length = {}
for word in "the quick brown fox jumps over the lazy dog".split():
    by_length.setdefault(len(word), []).append(word)
print(by_length)
counts = {}
for letter in "mississippi":
    counts[letter] = counts.get(letter, 0) + 1
print(counts, max(counts, key=counts.get))
matrix = [[1, 2], [3, 4]]
matrix[1][0] = matrix[0][1] = 9
print(matrix, people[0]["langs"][-1], {1: {2: {3: "deep"}}}[1][2][3])
try:
    people[0]["height"]
except KeyError as error:
    print("missing", error)
try:
    people[3]
except IndexError as error:
    print(error)
try:
    people["name"]
except TypeError as error:
    print(error)
