# A worked example: a manager with classes, generators and modules of one's own, and proxies that show part of them.
import operator
from multiprocessing import freeze_support
from multiprocessing.managers import BaseManager, BaseProxy


class Counter:
    def visible(self):
        print("Counter.visible() was called", flush=True)

    def named(self):
        print("Counter.named() was called", flush=True)

    def _hidden(self):
        print("Counter._hidden() was called", flush=True)


def squares():
    for i in range(10):
        yield i * i


class GeneratorProxy(BaseProxy):
    _exposed_ = ["__next__"]

    def __iter__(self):
        return self

    def __next__(self):
        return self._callmethod("__next__")


def operators():
    return operator


class MyManager(BaseManager):
    pass


MyManager.register("Plain", Counter)
MyManager.register("Chosen", Counter, exposed=("named", "_hidden"))
MyManager.register("squares", squares, proxytype=GeneratorProxy)
MyManager.register("operator", operators)


def show():
    with MyManager() as manager:
        plain = manager.Plain()
        plain.visible()
        plain.named()
        assert not hasattr(plain, "_hidden")
        assert sorted(plain._exposed_) == ["named", "visible"]
        chosen = manager.Chosen()
        chosen.named()
        chosen._hidden()
        assert not hasattr(chosen, "visible")
        assert sorted(chosen._exposed_) == ["_hidden", "named"]
        print(list(manager.squares()))
        remote = manager.operator()
        print(remote.add(23, 45), remote.pow(2, 94), remote._exposed_ is not None and "add" in remote._exposed_)


if __name__ == "__main__":
    freeze_support()
    show()
