# Grades: parsing text, statistics, tables.
data = """name,math,art,sport
Ann,90,85,77
Bob,60,,88
Cy,75,95,x
"""
header, *rows = [line.split(",") for line in data.strip().splitlines()]
students = {}
for name, *marks in rows:
    students[name] = {}
    for subject, mark in zip(header[1:], marks):
        try:
            students[name][subject] = int(mark)
        except ValueError:
            print(f"bad mark for {name} in {subject}: {mark!r}")
def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else float("nan")
def grade(score):
    for limit, letter in ((90, "A"), (80, "B"), (70, "C")):
        if score >= limit:
            return letter
    return "D"
print("{:<6}{:>7}{:>7}".format("name", "mean", "grade"))
for name, marks in sorted(students.items(), key=lambda s: -mean(s[1].values())):
    print(f"{name:<6}{mean(marks.values()):7.2f}{grade(mean(marks.values())):>7}")
for subject in header[1:]:
    scores = [m[subject] for m in students.values() if subject in m]
    print(subject, min(scores), max(scores), round(mean(scores), 1), sorted(scores)[len(scores) // 2])
