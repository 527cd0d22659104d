# Ordering by methods; equality and hash.
class Card:
    ranks = "23456789TJQKA"
    def __init__(self, text): self.rank, self.suit = text
    def __repr__(self): return self.rank + self.suit
    def key(self): return Card.ranks.index(self.rank), self.suit
    def __eq__(self, other): return self.key() == other.key()
    def __lt__(self, other): return self.key() < other.key()
    def __le__(self, other): return self.key() <= other.key()
    def __hash__(self): return hash(self.key()[0])
hand = [Card(t) for t in "KH 2C AD TS 2D".split()]
print(sorted(hand), max(hand), min(hand), hand[0] > hand[1], hand[0] >= hand[1], hand[0] != hand[1], Card("2C") in hand, hand.index(Card("AD")))
print(len({Card("2C"), Card("2C"), Card("2D")}), {Card("KH"): "king"}[Card("KH")])
class NoHash:
    def __eq__(self, other): return True
print(NoHash() == 5, NoHash() != 5, NoHash.__hash__)
try:
    {NoHash(): 1}
except TypeError as error:
    print(error)
class Plain: pass
p, q = Plain(), Plain()
print(p == p, p == q, p != q, len({p, q, p}))
try:
    p < q
except TypeError as error:
    print(error)
class OnlyLess:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
print(OnlyLess(1) < OnlyLess(2), OnlyLess(1) > OnlyLess(2), [o.n for o in sorted([OnlyLess(3), OnlyLess(1)])])
try:
    OnlyLess(1) <= OnlyLess(2)
except TypeError as error:
    print(error)
