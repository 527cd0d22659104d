# KeyError shows the key's repr.
prices = {"apple": 1}
def price(name):
    return prices[name] * 2
print(price("apple"))
print(price("it's a pear"))
