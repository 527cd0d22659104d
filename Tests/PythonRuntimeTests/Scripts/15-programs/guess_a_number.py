# A menu program driven by standard input, ending by the user's choice.
def menu():
    print("1) add  2) list  3) remove  4) quit")
    return input("> ").strip()
notes = []
while (choice := menu()) != "4":
    if choice == "1":
        notes.append(input("note: "))
    elif choice == "2":
        if not notes:
            print("(nothing)")
        for i, note in enumerate(notes, start=1):
            print(f"{i}. {note}")
    elif choice == "3":
        try:
            print("removed", notes.pop(int(input("number: ")) - 1))
        except (ValueError, IndexError) as error:
            print("error:", error)
    else:
        print("?")
print("bye,", len(notes), "left")
