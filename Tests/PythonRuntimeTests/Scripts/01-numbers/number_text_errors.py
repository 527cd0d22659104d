# What int() and float() say of the words that learners type.
for text in ("twelve", "3.5", "", " ", "4 2", "1,000", "½", "٣"):
    for convert in (int, float):
        try:
            print(convert.__name__, convert(text))
        except ValueError as error:
            print(convert.__name__, error)
