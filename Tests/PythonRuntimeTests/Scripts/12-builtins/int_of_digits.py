# int of digits, and classes called by map and sorted.
for t in ["1","-1","+1","","-","+","--1"," 1","1 ","1_0","0"*17+"7","9"*18,"-"+"9"*17,"9"*19,"٣","1a","0x1"]:
    try: print(repr(t), int(t), list(map(int,[t])))
    except ValueError as e: print(e)
class I(int): pass
print(type(I("3")), list(map(str,[1,2.5,"a",None])), list(map(float,["1",2])), list(map(bool,[0,1,""])), list(map(list,["ab"])))
print(sorted([3,1,2],key=str), int("12",8))


class Text(str):
    def __int__(self):
        return 7


print(int(Text("5")), list(map(int, [Text("5"), "5"])))
