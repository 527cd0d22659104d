// The module `inspect`, in Python.

enum InspectSource {
  /// The module's source.
  static let text = #"""
    import builtins
    import collections
    import collections.abc
    import functools
    import linecache
    import os
    import re
    import sys
    import types

    from _inspect_frames import (
        ArgInfo, ClosureVars, FrameInfo, FullArgSpec, Traceback, currentframe, formatannotation, getargvalues, getcallargs,
        getclasstree, getclosurevars, getframeinfo, getfullargspec, getinnerframes, getouterframes, stack, trace, walktree)
    from _inspect_signatures import BoundArguments, Parameter, Signature, _empty, signature

    CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
    CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ASYNC_GENERATOR = 16, 32, 64, 128, 512


    # What kind of object

    def ismodule(object):
        return isinstance(object, types.ModuleType)


    def isclass(object):
        return isinstance(object, type)


    def ismethod(object):
        """Whether an object is a method bound to an instance or class."""
        return isinstance(object, types.MethodType)


    def isfunction(object):
        """Whether an object is a function that was written in Python."""
        return isinstance(object, types.FunctionType)


    def isbuiltin(object):
        return isinstance(object, types.BuiltinFunctionType)


    def isroutine(object):
        """Whether an object is any kind of function or method."""
        return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


    def ismethoddescriptor(object):
        """Whether an object is a descriptor with __get__ alone, and no function."""
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


    def isdatadescriptor(object):
        """Whether an object is a descriptor that takes part in setting or deleting."""
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


    def isgetsetdescriptor(object):
        return isinstance(object, getattr(types, 'GetSetDescriptorType', ()))


    def ismemberdescriptor(object):
        return isinstance(object, getattr(types, 'MemberDescriptorType', ()))


    def iscode(object):
        return isinstance(object, types.CodeType)


    def isframe(object):
        return type(object).__name__ == 'frame'


    def istraceback(object):
        return isinstance(object, types.TracebackType)


    def isgenerator(object):
        return isinstance(object, types.GeneratorType)


    def _has_flag(object, flag):
        while isinstance(object, functools.partial):
            object = object.func
        if ismethod(object):
            object = object.__func__
        return isfunction(object) and bool(object.__code__.co_flags & flag)


    def isgeneratorfunction(obj):
        """Whether calling a function makes a generator."""
        return _has_flag(obj, CO_GENERATOR)


    def iscoroutinefunction(obj):
        return _has_flag(obj, CO_COROUTINE)


    def isasyncgenfunction(obj):
        return _has_flag(obj, CO_ASYNC_GENERATOR)


    def iscoroutine(object):
        return isinstance(object, collections.abc.Coroutine) and not isgenerator(object)


    def isasyncgen(object):
        return isinstance(object, collections.abc.AsyncGenerator)


    def isawaitable(object):
        return isinstance(object, collections.abc.Awaitable)


    def isabstract(object):
        """Whether an object is a class with abstract methods that are still to be written."""
        return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


    # Members

    def getmembers(object, predicate=None):
        """Names and values of an object's attributes, sorted, those that a test accepts."""
        return _members(object, predicate, getattr)


    def getmembers_static(object, predicate=None):
        """The same without running properties and other descriptors."""
        return _members(object, predicate, getattr_static)


    def _members(object, predicate, get):
        found = []
        for name in sorted(set(dir(object)) | ({'__abstractmethods__'} & set(dir(type(object))))):
            try:
                value = get(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((name, value))
        return found


    Attribute = collections.namedtuple('Attribute', 'name kind defining_class object')


    def classify_class_attrs(cls):
        """What each attribute of a class is, and which class defines it."""
        found = []
        for name in dir(cls):
            for owner in cls.__mro__:
                if name in vars(owner):
                    value = vars(owner)[name]
                    kind = ('static method' if isinstance(value, (staticmethod, types.BuiltinFunctionType)) else
                            'class method' if isinstance(value, classmethod) else
                            'property' if isinstance(value, property) else
                            'method' if isroutine(value) else 'data')
                    found.append(Attribute(name, kind, owner, value))
                    break
        return found


    def getmro(cls):
        """The classes in which an attribute is looked for, in this order."""
        return cls.__mro__


    _nothing = object()


    def getattr_static(obj, attr, default=_nothing):
        """An attribute as it is stored, without running descriptors or __getattr__."""
        if not isclass(obj) and attr in getattr(obj, '__dict__', {}):
            return obj.__dict__[attr]
        for owner in (obj if isclass(obj) else type(obj)).__mro__:
            if attr in vars(owner):
                return vars(owner)[attr]
        if default is _nothing:
            raise AttributeError(attr)
        return default


    def unwrap(func, *, stop=None):
        """The function at the end of a chain of __wrapped__."""
        seen = {id(func)}
        while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
            func = func.__wrapped__
            if id(func) in seen:
                raise ValueError(f'wrapper loop when unwrapping {func!r}')
            seen.add(id(func))
        return func


    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        """The annotations of a function, class or module, those in quotes evaluated where wanted."""
        found = obj.__dict__.get('__annotations__') if isclass(obj) else getattr(obj, '__annotations__', None)
        found = dict(found or {})
        if eval_str:
            space = globals or getattr(unwrap(obj), '__globals__', None) or vars(
                sys.modules.get(getattr(obj, '__module__', None), builtins))
            names = locals or (dict(vars(obj)) if isclass(obj) else {})
            found = {name: eval(value, space, names) if isinstance(value, str) else value
                     for name, value in found.items()}
        return found


    # Documentation and source

    def cleandoc(doc):
        """A documentation string without the indentation that its lines share."""
        lines = doc.expandtabs().split('\n')
        indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(indents, default=0)
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return '\n'.join(lines)


    def getdoc(object):
        """An object's documentation, cleaned up; that of a method may come from a base class."""
        doc = getattr(object, '__doc__', None)
        if doc is None and isclass(object):
            for base in object.__mro__[1:]:
                if base is not builtins.object and base.__doc__ is not None:
                    doc = base.__doc__
                    break
        elif doc is None and (ismethod(object) or isfunction(object)):
            owner = type(object.__self__) if ismethod(object) else _owner(object)
            for base in owner.__mro__ if owner else ():
                doc = getattr(getattr(base, object.__name__, None), '__doc__', None)
                if doc is not None:
                    break
        return cleandoc(doc) if isinstance(doc, str) else None


    def _owner(function):
        """The class that a function was defined in, where its qualified name leads there."""
        owner = sys.modules.get(function.__module__)
        for name in function.__qualname__.split('.')[:-1]:
            owner = getattr(owner, name, None)
        return owner if isclass(owner) else None


    def getcomments(object):
        """The comment lines right before an object's source."""
        lines, start = findsource(object)
        found = []
        place = start - 1
        while place >= 0 and lines[place].lstrip().startswith('#'):
            found.insert(0, lines[place].expandtabs())
            place -= 1
        return ''.join(found) or None


    def getfile(object):
        """The file that an object was defined in."""
        if ismodule(object):
            if getattr(object, '__file__', None):
                return object.__file__
            raise TypeError(f'{object!r} is a built-in module')
        if isclass(object):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
            raise TypeError(f'{object!r} is a built-in class')
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        if iscode(object):
            return object.co_filename
        raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                        + type(object).__name__)


    def getsourcefile(object):
        """The file of an object's source, or None."""
        name = getfile(object)
        return name if linecache.getlines(name) else None


    def getmodule(object, _filename=None):
        """The module that an object was defined in, or None."""
        if ismodule(object):
            return object
        return sys.modules.get(getattr(object, '__module__', None))


    def getmodulename(path):
        name, ending = os.path.splitext(os.path.basename(path))
        return name if ending == '.py' else None


    def findsource(object):
        """All lines of the file of an object, and the place where the object's own begin."""
        name = getfile(object)
        lines = linecache.getlines(name)
        if not lines:
            raise OSError('could not get source code')
        if ismodule(object):
            return lines, 0
        if isclass(object):
            pattern = re.compile(r'^(\s*)class\s+' + re.escape(object.__name__) + r'\b')
            found = [(len(match[1]), place) for place, line in enumerate(lines) if (match := pattern.match(line))]
            if not found:
                raise OSError('could not find class definition')
            return lines, _with_decorators(lines, min(found)[1])
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            return lines, object.tb_lineno - 1
        if isframe(object):
            return lines, object.f_lineno - 1
        return lines, object.co_firstlineno - 1


    def _with_decorators(lines, place):
        while place > 0 and lines[place - 1].lstrip().startswith('@'):
            place -= 1
        return place


    def getblock(lines):
        """The first lines as far as the block goes that they begin."""
        margin = len(lines[0]) - len(lines[0].lstrip())
        end = depth = 0
        started = False
        for place, line in enumerate(lines):
            text = line.strip()
            if started and depth == 0 and text and not text.startswith('#') \
                    and len(line) - len(line.lstrip()) <= margin:
                break
            bare = re.sub(r'''("[^"\\]*(\\.[^"\\]*)*"|'[^'\\]*(\\.[^'\\]*)*')|#.*''', '', line)
            depth += sum(bare.count(mark) for mark in '([{') - sum(bare.count(mark) for mark in ')]}')
            if not started and depth == 0:
                # The header ends at its colon; a body on the same line is the whole block.
                header = bare.strip()
                started = not header.startswith('@') and (
                    header.endswith(':') or not header.startswith(('def ', 'class ', 'async '))
                    and ':' in header or bool(re.match(r'(async\s+)?(def|class)\b.*:', header)))
            if text and not (started and text.startswith('#') and place and depth == 0
                             and len(line) - len(line.lstrip()) <= margin):
                end = place + 1
        return lines[:end]


    def getsourcelines(object):
        """The lines of an object's source, and the number of the first."""
        object = unwrap(object)
        lines, place = findsource(object)
        if ismodule(object):
            return lines, 0
        return getblock(lines[place:]), place + 1


    def getsource(object):
        """The text of an object's source."""
        return ''.join(getsourcelines(object)[0])


    # Generators

    GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = (
        'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED')


    def getgeneratorstate(generator):
        """What a generator is doing: created, running, suspended or closed."""
        if generator.gi_running:
            return GEN_RUNNING
        if generator.gi_suspended:
            return GEN_SUSPENDED
        return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED
    """#
}
