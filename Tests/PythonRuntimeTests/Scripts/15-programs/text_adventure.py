# A text adventure as a state machine.
rooms = {
    "hall": {"text": "A dusty hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"text": "Shelves to the ceiling.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "kitchen": {"text": "It smells of soup.", "exits": {"west": "hall", "down": "cellar"}, "items": []},
    "cellar": {"text": "You found the treasure!", "exits": {}, "items": [], "locked": True},
}
def play(commands):
    place, bag, moves = "hall", set(), 0
    print(rooms[place]["text"])
    for command in commands:
        moves += 1
        print(">", command)
        verb, _, noun = command.partition(" ")
        room = rooms[place]
        if verb == "go":
            target = room["exits"].get(noun)
            if target is None:
                print("You cannot go there.")
            elif rooms[target].get("locked") and "key" not in bag:
                print("It is locked.")
            else:
                place = target
                print(rooms[place]["text"])
                if not rooms[place]["exits"]:
                    return f"won in {moves} moves"
        elif verb == "take" and noun in room["items"]:
            room["items"].remove(noun)
            bag.add(noun)
            print("Taken.")
        elif verb == "look":
            print(room["text"], "Exits:", ", ".join(sorted(room["exits"])), "Items:", ", ".join(room["items"]) or "none")
        elif verb == "bag":
            print(sorted(bag) or "empty")
        else:
            print(f"I do not know how to {command!r}.")
    return "lost"
print(play(["look", "go up", "go east", "go down", "go west", "go north", "take sword", "take key", "bag", "go south", "dance", "go east", "go down"]))
