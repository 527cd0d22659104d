# Observer, strategy, factory, visitor, command with undo, state, iterator.
class Subject:
    def __init__(self): self.observers, self._state = [], None
    def attach(self, observer): self.observers.append(observer); return self
    @property
    def state(self): return self._state
    @state.setter
    def state(self, value):
        self._state = value
        for observer in self.observers:
            observer(value)
subject = Subject().attach(lambda v: print("first saw", v)).attach(lambda v: print("second saw", v * 2))
subject.state = 21
class Factory:
    kinds = {}
    @classmethod
    def register(cls, name):
        def decorator(kind):
            cls.kinds[name] = kind
            return kind
        return decorator
    @classmethod
    def make(cls, name, *args):
        try:
            return cls.kinds[name](*args)
        except KeyError:
            raise ValueError(f"unknown kind {name!r}") from None
@Factory.register("dog")
class Dog:
    def __init__(self, name): self.name = name
    def accept(self, visitor): return visitor.visit_dog(self)
@Factory.register("cat")
class Cat(Dog):
    def accept(self, visitor): return visitor.visit_cat(self)
class Speaker:
    def visit_dog(self, dog): return dog.name + " says woof"
    def __getattr__(self, name): return lambda thing: f"{thing.name} has no {name}"
print([Factory.make(k, n).accept(Speaker()) for k, n in (("dog", "Rex"), ("cat", "Tom"))])
try:
    Factory.make("cow")
except ValueError as error:
    print(error, error.__cause__)
class Editor:
    def __init__(self): self.text, self.undo_stack = "", []
    def do(self, command, *args):
        self.undo_stack.append(self.text)
        self.text = getattr(self, "do_" + command)(*args)
    def do_type(self, text): return self.text + text
    def do_replace(self, old, new): return self.text.replace(old, new)
    def undo(self): self.text = self.undo_stack.pop() if self.undo_stack else self.text
e = Editor()
e.do("type", "hello"); e.do("type", " world"); e.do("replace", "world", "there"); print(e.text)
e.undo(); e.undo(); print(e.text); e.undo(); e.undo(); print(repr(e.text))
class Light:
    states = {"red": ("green", 30), "green": ("yellow", 25), "yellow": ("red", 5)}
    def __init__(self): self.state = "red"
    def __iter__(self): return self
    def __next__(self):
        current, (self.state, seconds) = self.state, self.states[self.state]
        return current, seconds
for _, (color, seconds) in zip(range(4), Light()):
    print(color, seconds)
