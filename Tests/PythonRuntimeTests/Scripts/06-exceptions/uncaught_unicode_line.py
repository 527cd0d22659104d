# Marks under a line with wide and accented letters.
größe = {"é": 1}
print("日本", größe["é"] + größe["ü"])
