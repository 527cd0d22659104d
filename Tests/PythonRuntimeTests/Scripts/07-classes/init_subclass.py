# __init_subclass__ and __class_getitem__.
class Plugin:
    plugins = {}
    def __init_subclass__(cls, /, name=None, **keywords):
        super().__init_subclass__(**keywords)
        Plugin.plugins[name or cls.__name__] = cls
class Csv(Plugin, name="csv"): pass
class Json(Plugin): pass
print({k: v.__name__ for k, v in Plugin.plugins.items()})
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__} of {item.__name__}"
print(Box[int])
try:
    class Wrong(Box, color="red"): pass
except TypeError as error:
    print(error)
try:
    Plugin[int]
except TypeError as error:
    print(error)
print(list[int], dict[str, int], tuple[int, ...], type[int], list[int] == list[int], list[int]([1]))
