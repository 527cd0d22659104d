# A shop: dictionaries, formatting, totals, discounts, a receipt.
stock = {"apple": {"price": 0.25, "amount": 100}, "bread": {"price": 2.5, "amount": 5}, "cheese": {"price": 7.99, "amount": 2}}
class OutOfStock(Exception): pass
def buy(cart):
    lines, total = [], 0
    for name, amount in cart:
        try:
            item = stock[name]
            if item["amount"] < amount:
                raise OutOfStock(f"only {item['amount']} of {name} left")
        except KeyError as error:
            lines.append(f"unknown item {error}")
        except OutOfStock as error:
            lines.append(str(error))
        else:
            item["amount"] -= amount
            cost = item["price"] * amount
            total += cost
            lines.append(f"{name:.<12}{amount:>4} x {item['price']:>6.2f} = {cost:>8.2f}")
    discount = total * 0.1 if total > 20 else 0
    lines += ["-" * 35, f"{'discount':.<24} {discount:>10.2f}", f"{'total':.<24} {total - discount:>10.2f}"]
    return lines
print("\n".join(buy([("apple", 10), ("cheese", 2), ("cake", 1), ("cheese", 1), ("bread", 3)])))
print({name: item["amount"] for name, item in stock.items()})
print(sorted(stock, key=lambda n: stock[n]["price"] * stock[n]["amount"], reverse=True))
