// Frames and arguments, for the module `inspect`, in Python.

enum InspectFramesSource {
  /// The module's source.
  static let text = #"""
    import builtins
    import collections
    import linecache
    import sys
    import types

    from _inspect_signatures import Parameter, _empty, signature

    CO_VARARGS, CO_VARKEYWORDS = 4, 8


    # Frames

    FrameInfo = collections.namedtuple('FrameInfo', 'frame filename lineno function code_context index')
    Traceback = collections.namedtuple('Traceback', 'filename lineno function code_context index')


    def currentframe():
        """The frame of the caller."""
        return sys._getframe(1)


    def getframeinfo(frame, context=1):
        """Where a frame or an entry of a traceback is."""
        line = frame.tb_lineno if isinstance(frame, types.TracebackType) else frame.f_lineno
        if isinstance(frame, types.TracebackType):
            frame = frame.tb_frame
        name = frame.f_code.co_filename
        lines, place = None, None
        all_lines = linecache.getlines(name)
        if context > 0 and all_lines:
            start = max(0, min(line - 1 - context // 2, len(all_lines) - context))
            lines, place = all_lines[start:start + context], line - 1 - start
        return Traceback(name, line, frame.f_code.co_name, lines, place)


    def getouterframes(frame, context=1):
        """A frame and those that called it."""
        found = []
        while frame:
            found.append(FrameInfo(frame, *getframeinfo(frame, context)))
            frame = frame.f_back
        return found


    def getinnerframes(tb, context=1):
        """The frames of a traceback."""
        found = []
        while tb:
            found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
            tb = tb.tb_next
        return found


    def stack(context=1):
        """The frames from the caller's on outwards."""
        return getouterframes(sys._getframe(1), context)


    def trace(context=1):
        """The frames from here to where the exception that is being handled was raised."""
        return getinnerframes(sys.exc_info()[2], context)


    # Arguments

    FullArgSpec = collections.namedtuple(
        'FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
    ArgInfo = collections.namedtuple('ArgInfo', 'args varargs keywords locals')
    ClosureVars = collections.namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


    def getfullargspec(func):
        """A function's parameters, in the form of old."""
        found = signature(func, follow_wrapped=False)
        kinds = collections.defaultdict(list)
        for parameter in found.parameters.values():
            kinds[parameter.kind].append(parameter)
        plain = kinds[Parameter.POSITIONAL_ONLY] + kinds[Parameter.POSITIONAL_OR_KEYWORD]
        if isinstance(func, types.MethodType):
            plain.insert(0, Parameter(func.__func__.__code__.co_varnames[0], Parameter.POSITIONAL_OR_KEYWORD))
        only = kinds[Parameter.KEYWORD_ONLY]

        def name(kind):
            return kinds[kind][0].name if kinds[kind] else None

        return FullArgSpec(
            [parameter.name for parameter in plain], name(Parameter.VAR_POSITIONAL), name(Parameter.VAR_KEYWORD),
            tuple(parameter.default for parameter in plain if parameter.default is not _empty) or None,
            [parameter.name for parameter in only],
            {parameter.name: parameter.default for parameter in only if parameter.default is not _empty} or None,
            dict(getattr(func, '__annotations__', {})))


    def getargvalues(frame):
        """The names and values of the parameters of a frame."""
        code = frame.f_code
        count = code.co_argcount + code.co_kwonlyargcount
        names = list(code.co_varnames[:count])
        rest = list(code.co_varnames[count:])
        varargs = rest.pop(0) if code.co_flags & CO_VARARGS else None
        keywords = rest.pop(0) if code.co_flags & CO_VARKEYWORDS else None
        return ArgInfo(names, varargs, keywords, frame.f_locals)


    def getcallargs(func, /, *positional, **named):
        """The names and values that the parameters would get in a call."""
        bound = signature(func).bind(*positional, **named)
        bound.apply_defaults()
        found = dict(bound.arguments)
        if isinstance(func, types.MethodType):
            found = {func.__func__.__code__.co_varnames[0]: func.__self__, **found}
        return found


    def getclosurevars(func):
        """The names outside a function that it uses, and their values."""
        if isinstance(func, types.MethodType):
            func = func.__func__
        code = func.__code__
        outside = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
        space, own, built_in, unbound = func.__globals__, {}, {}, set()
        for name in code.co_names:
            if name in space:
                own[name] = space[name]
            elif hasattr(builtins, name):
                built_in[name] = getattr(builtins, name)
            else:
                unbound.add(name)
        return ClosureVars(outside, own, built_in, unbound)


    def formatannotation(annotation, base_module=None):
        """An annotation as a signature shows it."""
        if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
            if annotation.__module__ in ('builtins', base_module):
                return annotation.__qualname__
            return annotation.__module__ + '.' + annotation.__qualname__
        return repr(annotation).replace('typing.', '') if getattr(annotation, '__module__', '') == 'typing' \
            else repr(annotation)


    def getclasstree(classes, unique=False):
        """Classes as nested lists, each list of subclasses behind its class."""
        children, roots = {}, []
        for cls in classes:
            for base in cls.__bases__:
                members = children.setdefault(base, [])
                if cls not in members:
                    members.append(cls)
                if unique and base in classes:
                    break
            else:
                if not cls.__bases__ and cls not in roots:
                    roots.append(cls)
        for base in children:
            if base not in classes:
                roots.append(base)
        return walktree(roots, children, None)


    def walktree(classes, children, parent):
        found = []
        for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
            found.append((cls, cls.__bases__))
            if cls in children:
                found.append(walktree(children[cls], children, cls))
        return found
    """#
}
