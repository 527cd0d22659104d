// The module `collections.abc`, in Python.

enum CollectionsAbcSource {
  /// The module's source.
  static let text = #"""
    from _abstract_basics import (AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection,
                                  Container, Coroutine, Generator, Hashable, Iterable, Iterator, MutableSet,
                                  Reversible, Set, Sized, _Alias)
    from _abstract_mappings import (ByteString, ItemsView, KeysView, Mapping, MappingView, MutableMapping,
                                    MutableSequence, Sequence, ValuesView)

    __all__ = ['AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'ByteString', 'Callable',
               'Collection', 'Container', 'Coroutine', 'Generator', 'Hashable', 'ItemsView', 'Iterable',
               'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence',
               'MutableSet', 'Reversible', 'Sequence', 'Set', 'Sized', 'ValuesView']


    for _name in __all__:
        globals()[_name].__module__ = 'collections.abc'


    def _generator():
        yield


    for _kind, _classes in (
            (Set, (frozenset, type({}.keys()), type({}.items()))), (MutableSet, (set,)),
            (Generator, (type(_generator()),)),
            (KeysView, (type({}.keys()),)), (ItemsView, (type({}.items()),)),
            (ValuesView, (type({}.values()),)), (Mapping, (type(type.__dict__),)),
            (MutableMapping, (dict,)), (Sequence, (tuple, str, range, bytes, bytearray)),
            (MutableSequence, (list, bytearray)), (ByteString, (bytes, bytearray))):
        for _class in _classes:
            _kind.register(_class)
    del _kind, _classes, _class
    del _generator, _name
    """#
}
