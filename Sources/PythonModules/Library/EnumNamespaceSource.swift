// What `enum` puts into class bodies: the namespace that notes members, `auto`, `property`.

enum EnumNamespaceSource {
  /// The module's source.
  static let text = #"""
    def is_descriptor(value):
        kind = type(value)
        return hasattr(kind, '__get__') or hasattr(kind, '__set__') or hasattr(kind, '__delete__')


    def _is_dunder(name):
        return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


    def _is_sunder(name):
        return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


    class nonmember:
        """Keeps a value in an enumeration from becoming a member."""

        def __init__(self, value):
            self.value = value


    class member:
        """Makes a member of a value that would not become one."""

        def __init__(self, value):
            self.value = value


    class auto:
        """A value that the enumeration picks."""

        def __init__(self, value=None):
            self.value = _OPEN if value is None else value

        def __repr__(self):
            return f'auto({self.value!r})'


    _OPEN = object()


    class property:
        """A property of members that does not hide a member of the same name."""

        member = None
        name = None
        clsname = None

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget = fget
            self.fset = fset
            self.fdel = fdel
            self.__doc__ = doc or getattr(fget, '__doc__', None)

        def __set_name__(self, owner, name):
            self.name = name
            self.clsname = owner.__name__
            self.owner = owner

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                if self.member is not None:
                    return self.member
                members = ownerclass.__dict__.get('_member_map_', {})
                if self.name in members:
                    return members[self.name]
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            if self.fget is None:
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            return self.fget(instance)

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
            self.fdel(instance)

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)

        def deleter(self, fdel):
            return type(self)(self.fget, self.fset, fdel, self.__doc__)


    class EnumDict(dict):
        """The namespace of an enumeration's class body, which notes what will be members."""

        def __init__(self):
            super().__init__()
            self._member_names = {}
            self._last_values = []
            self._ignore = []
            self._cls_name = None
            self._auto_called = False

        def _next_value(self, name, value):
            self._auto_called = True
            if value.value is _OPEN:
                generate = self.get('_generate_next_value_')
                generate = getattr(generate, '__func__', generate)
                value.value = generate(name, 1, len(self._member_names), self._last_values[:])
            return value.value

        def _with_values(self, name, value):
            """A member's value with every auto() replaced."""
            if isinstance(value, auto):
                return self._next_value(name, value)
            if type(value) is tuple and any(isinstance(part, auto) for part in value):
                return tuple(self._next_value(name, part) if isinstance(part, auto) else part for part in value)
            return value

        def __setitem__(self, key, value):
            private = f"_{(self._cls_name or '').lstrip('_')}__"
            if key.startswith(private) and not key.endswith('__'):
                pass
            elif _is_sunder(key):
                if key not in ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_',
                               '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_'):
                    raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
                if key == '_generate_next_value_':
                    if self._auto_called:
                        raise TypeError('_generate_next_value_ must be defined before members')
                elif key == '_ignore_':
                    value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                    self._ignore = value
                    already = set(value) & set(self._member_names)
                    if already:
                        raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            elif key in self._ignore:
                pass
            elif isinstance(value, nonmember):
                value = value.value
            elif isinstance(value, member) or not is_descriptor(value) and not isinstance(value, type):
                if key in self:
                    raise TypeError(f'{key!r} already defined as {self[key]!r}')
                value = value.value if isinstance(value, member) else self._with_values(key, value)
                self._member_names[key] = None
                self._last_values.append(value)
            elif isinstance(value, type) and not is_descriptor(value):
                self._member_names[key] = None
                self._last_values.append(value)
            super().__setitem__(key, value)

        def update(self, members=(), **more):
            for name, value in dict(members, **more).items():
                self[name] = value
    """#
}
