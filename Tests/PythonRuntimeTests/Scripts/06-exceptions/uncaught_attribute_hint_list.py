# A hint from the methods of a list.
numbers = [1]
numbers.apend(2)
