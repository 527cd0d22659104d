# inspect: signatures and kinds.
import inspect
def f(a, b: int = 2, *args, c, d=4, **kwargs) -> str:
    """Doc.

    More.
    """
class C:
    def m(self, x=1): pass
print(inspect.signature(f), inspect.signature(C), inspect.signature(C().m), list(inspect.signature(f).parameters), inspect.signature(f).parameters["b"].default, inspect.signature(f).return_annotation, inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C().m), inspect.isgeneratorfunction(f), inspect.getdoc(f), inspect.signature(lambda x, /, *, y: 0), inspect.isbuiltin(len), inspect.ismodule(inspect))
print(str(inspect.signature(f).parameters["args"].kind), inspect.signature(f).bind(1, c=3).arguments)
try:
    inspect.signature(f).bind()
except TypeError as error:
    print(error)
