// The module `enum`, in Python.

enum EnumSource {
  /// The module's source.
  static let text = #"""
    from _enum_namespace import EnumDict as _EnumDict
    from _enum_namespace import auto, member, nonmember

    __all__ = ['CONFORM', 'CONTINUOUS', 'EJECT', 'Enum', 'EnumCheck', 'EnumMeta', 'EnumType', 'Flag',
               'FlagBoundary', 'IntEnum', 'IntFlag', 'KEEP', 'NAMED_FLAGS', 'ReprEnum', 'STRICT', 'StrEnum',
               'UNIQUE', 'auto', 'global_enum', 'member', 'nonmember', 'property', 'show_flag_values', 'unique',
               'verify']

    Enum = Flag = ReprEnum = EJECT = STRICT = KEEP = CONFORM = None


    def _is_single_bit(value):
        return value > 0 and value & (value - 1) == 0


    def _bits(value):
        """The powers of two in a number, the lowest first."""
        while value:
            low = value & -value
            yield low
            value ^= low


    def show_flag_values(value):
        """The powers of two in a number, as a list."""
        return list(_bits(value))


    def _inherited(bases):
        """What kind of data members are besides enumeration members, and the enumeration derived from."""
        if not bases:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] '
                            'enum_type)`')
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or base.__module__ == 'builtins':
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        distinct = []
        for kind in found:
            if kind not in distinct:
                distinct.append(kind)
        if len(distinct) > 1:
            raise TypeError(f'too many data types for {bases[0].__name__!r}: {set(distinct)!r}')
        return (distinct[0] if distinct else object), first


    def _find_new(namespace, member_type, first):
        """What makes members: the class's own __new__, an inherited one, or that of the data type."""
        own = namespace.get('__new__')
        if own is not None:
            return getattr(own, '__func__', own), True, True
        inherited = getattr(first, '__new_member__', None)
        if inherited is not None and inherited is not object.__new__:
            return inherited, False, True
        if '__new__' in dir(member_type) and member_type is not object:
            return member_type.__new__, False, True
        return object.__new__, False, False


    class EnumType(type):
        """The metaclass of enumerations."""

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            if Enum is None:
                return {}
            for base in bases:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f'{_shown(cls, base)} cannot extend {base!r}')
            namespace = _EnumDict()
            namespace._cls_name = cls
            if bases:
                _, first = _inherited(bases)
                if first is not None:
                    namespace['_generate_next_value_'] = getattr(first, '_generate_next_value_', None)
            return namespace

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            if Enum is None:
                return super().__new__(metacls, cls, bases, dict(classdict), **kwds)
            ignored = classdict.setdefault('_ignore_', []) if '_ignore_' in classdict else []
            values = {name: classdict[name] for name in classdict._member_names}
            invalid = set(values) & {'mro', ''}
            if invalid:
                raise ValueError(f"invalid enum member name(s) {','.join(repr(name) for name in invalid)}")
            namespace = {name: value for name, value in dict.items(classdict)
                         if name not in values and name not in ignored and name != '_ignore_'}
            order = namespace.pop('_order_', None)
            member_type, first = _inherited(bases)
            make, saves_new, uses_args = _find_new(namespace, member_type, first)
            for name, value in values.items():
                if isinstance(value, auto):
                    values[name] = value.value
            namespace.update(
                _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
                _member_type_=member_type, _boundary_=boundary or getattr(first, '_boundary_', None),
                _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
            if saves_new:
                namespace['__new_member__'] = make
            namespace['__new__'] = Enum.__new__
            # What a mixed-in type says of these goes behind what the enumeration says.
            own = set(namespace)
            if Flag is not None and issubclass(first, Flag):
                for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                    namespace.setdefault(name, getattr(first, name))
            for name in ('__repr__', '__str__', '__format__'):
                if name not in namespace and member_type is not object:
                    ours = getattr(first, name)
                    if ours is not getattr(object, name):
                        namespace[name] = ours
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
            if not saves_new:
                enum_class.__new_member__ = staticmethod(make)
            if ReprEnum is not None and ReprEnum in bases and member_type is not object:
                for name in ('__str__', '__format__'):
                    if name not in own:
                        method = getattr(member_type, name)
                        if name == '__str__' and not issubclass(member_type, str):
                            # The one of object would give the enumeration's own repr.
                            if not any(name in owner.__dict__ for owner in member_type.__mro__[:-1]):
                                method = _value_repr
                        setattr(enum_class, name, method)
            for name, value in values.items():
                _add_member(enum_class, name, value, make, uses_args, member_type)
            if Flag is not None and issubclass(enum_class, Flag):
                _finish_flag(enum_class)
            if order is not None:
                order = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
                names = [name for name in enum_class._member_map_ if name in order]
                if names != [name for name in order if name in names]:
                    raise TypeError(f'member order does not match _order_:\n  {enum_class._member_names_!r}\n'
                                    f'  {order!r}')
            return enum_class

        def __init__(cls, *args, **kwds):
            pass

        def __bool__(cls):
            return True

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
            """The member of a value; with names, a new enumeration."""
            if names is None:
                return cls.__new__(cls, value)
            return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start,
                                boundary=boundary)

        def __contains__(cls, member):
            if not isinstance(member, Enum):
                raise TypeError(f"unsupported operand type(s) for 'in': '{member.__class__.__qualname__}' and "
                                f"'{cls.__class__.__qualname__}'")
            return isinstance(member, cls) and member._name_ in cls._member_map_

        def __delattr__(cls, attr):
            if attr in cls.__dict__.get('_member_map_', {}):
                raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
            super().__delattr__(attr)

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', {}):
                raise AttributeError(f'cannot reassign member {name!r}')
            super().__setattr__(name, value)

        def __getattr__(cls, name):
            if name.startswith('__') and name.endswith('__'):
                raise AttributeError(name)
            try:
                return cls.__dict__['_member_map_'][name]
            except KeyError:
                raise AttributeError(name) from None

        def __dir__(cls):
            shown = ['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__',
                     '__len__', '__members__', '__module__', '__name__', '__qualname__']
            if cls._member_type_ is not object:
                shown += dir(cls._member_type_)
            return sorted(set(shown + cls._member_names_))

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return iter([cls._member_map_[name] for name in cls._member_names_])

        def __reversed__(cls):
            return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

        def __len__(cls):
            return len(cls._member_names_)

        @property
        def __members__(cls):
            """Names and members, other names for the same value among them."""
            from types import MappingProxyType
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            if Flag is not None and issubclass(cls, Flag):
                return f'<flag {cls.__name__!r}>'
            return f'<enum {cls.__name__!r}>'

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            _, first = _inherited(bases)
            namespace = metacls.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
                plain, names, last = names, [], []
                for count, name in enumerate(plain):
                    value = first._generate_next_value_(name, start, count, last[:])
                    last.append(value)
                    names.append((name, value))
            for item in names:
                if isinstance(item, str):
                    name, value = item, names[item]
                else:
                    name, value = item
                namespace[name] = value
            namespace['__module__'] = module or '__main__'
            if qualname is not None:
                namespace['__qualname__'] = qualname
            return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)


    EnumMeta = EnumType
    from _enum_namespace import property


    def _value_repr(self):
        return repr(self._value_)


    def _shown(name, base):
        return f"<flag {name!r}>" if Flag is not None and issubclass(base, Flag) else f'<enum {name!r}>'


    def _add_member(cls, name, value, make, uses_args, member_type):
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        if uses_args:
            one = make(cls, *args)
        else:
            one = make(cls)
        if not hasattr(one, '_value_'):
            if member_type is object:
                one._value_ = value
            else:
                try:
                    one._value_ = member_type(*args)
                except Exception as error:
                    raise TypeError('_value_ not set in __new__, unable to create it') from error
        value = one._value_
        one._name_ = name
        one.__objclass__ = cls
        one._sort_order_ = len(cls._member_names_)
        one.__init__(*args)
        known = None
        try:
            known = cls._value2member_map_.get(value)
        except TypeError:
            for other in cls._member_map_.values():
                if other._value_ == value:
                    known = other
        is_flag = Flag is not None and issubclass(cls, Flag)
        if known is not None:
            one = known
        elif not is_flag or not isinstance(value, int) or _is_single_bit(value):
            cls._member_names_.append(name)
        if is_flag and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
        # The name goes into the class itself, under a property of an ancestor's if there is one.
        hidden = None
        for base in cls.__mro__[1:]:
            if name in base.__dict__ and isinstance(base.__dict__[name], property):
                hidden = base.__dict__[name]
                break
        if hidden is None:
            type.__setattr__(cls, name, one)
        else:
            place = property(hidden.fget, hidden.fset, hidden.fdel)
            place.member, place.name, place.clsname = one, name, cls.__name__
            type.__setattr__(cls, name, place)
        cls._member_map_[name] = one
        if known is None:
            try:
                cls._value2member_map_[value] = one
            except TypeError:
                cls._unhashable_values_.append(value)


    def _finish_flag(cls):
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        ordered = [cls._member_map_[name] for name in cls._member_names_]
        if ordered != sorted(ordered, key=lambda one: one._value_):
            cls._iter_member_ = classmethod(_iterate_by_definition)


    def _iterate_by_definition(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)


    class Enum(metaclass=EnumType):
        """A set of names, each of which stands for a value that is always the same."""

        _member_names_ = []
        _member_map_ = {}
        _value2member_map_ = {}
        _unhashable_values_ = []
        _member_type_ = object
        _boundary_ = None

        @classmethod
        def __signature__(cls):
            return '(value, names=None)' if cls._member_names_ else '(value)'

        def __new__(cls, value):
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for one in cls._member_map_.values():
                    if one._value_ == value:
                        return one
            if not cls._member_map_:
                raise TypeError(f'{cls!r} has no members defined')
            problem = None
            try:
                result = cls._missing_(value)
            except Exception as error:
                problem, result = error, None
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            missing = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if result is None and problem is None:
                raise missing
            if problem is None:
                problem = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or '
                                    'a valid member')
            if not isinstance(problem, ValueError):
                problem.__context__ = missing
            raise problem

        def __init__(self, *args, **kwds):
            pass

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                return max(last_values) + 1
            except TypeError:
                for value in reversed(last_values):
                    try:
                        return value + 1
                    except TypeError:
                        pass
                return start

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            value = self._member_type_.__repr__(self._value_) if self._member_type_ is not object else (
                repr(self._value_))
            return f'<{self.__class__.__name__}.{self._name_}: {value}>'

        def __str__(self):
            return f'{self.__class__.__name__}.{self._name_}'

        def __dir__(self):
            shown = {'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'}
            for cls in self.__class__.__mro__:
                if cls is Enum or not isinstance(cls, EnumType):
                    continue
                shown |= {name for name in cls.__dict__
                          if name[0] != '_' and name not in cls._member_map_}
            return sorted(shown | {name for name in self.__dict__ if name[0] != '_'})

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        @property
        def name(self):
            """The name of the member."""
            return self._name_

        @property
        def value(self):
            """The value of the member."""
            return self._value_


    class ReprEnum(Enum):
        """An enumeration that shows itself as one only in repr."""


    class IntEnum(int, ReprEnum):
        """An enumeration whose members are integers."""


    class StrEnum(str, ReprEnum):
        """An enumeration whose members are text; auto() makes the name in small letters."""

        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f'too many arguments for str(): {values!r}')
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError(f'{values[0]!r} is not a string')
            for value, name in zip(values[1:], ('encoding', 'errors')):
                if not isinstance(value, str):
                    raise TypeError(f'{name} must be a string, not {value!r}')
            value = str(*values)
            one = str.__new__(cls, value)
            one._value_ = value
            return one

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()


    class FlagBoundary(StrEnum):
        """What a flag does with bits that no member has."""

        STRICT = 'strict'
        CONFORM = 'conform'
        EJECT = 'eject'
        KEEP = 'keep'


    STRICT, CONFORM, EJECT, KEEP = FlagBoundary


    class Flag(Enum, boundary=STRICT):
        """An enumeration whose members can be combined as bits."""

        _numeric_repr_ = repr

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            highest = max(last_values)
            try:
                return 2 ** highest.bit_length()
            except Exception:
                raise TypeError(f'invalid flag value {highest!r}') from None

        @classmethod
        def _iter_member_by_value_(cls, value):
            for bit in _bits(value & cls._flag_mask_):
                one = cls._value2member_map_.get(bit)
                if one is not None:
                    yield one

        _iter_member_ = _iter_member_by_value_

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            mask, every = cls._flag_mask_, cls._all_bits_
            if not ~every <= value <= every or value & (every ^ mask):
                if cls._boundary_ is STRICT:
                    width = max(value.bit_length(), mask.bit_length())
                    raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n'
                                     f'  allowed {_binary(mask, width)}')
                if cls._boundary_ is CONFORM:
                    value &= mask
                elif cls._boundary_ is EJECT:
                    return value
                elif cls._boundary_ is KEEP and value < 0:
                    value = max(every + 1, 2 ** value.bit_length()) + value
            if value < 0:
                value += every + 1
            known = cls._value2member_map_.get(value)
            if known is not None:
                return known
            unknown = value & ~mask
            if unknown and cls._boundary_ is not KEEP:
                raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
            one = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
            one._value_ = value
            one.__objclass__ = cls
            names = [part._name_ for part in cls._iter_member_(value)]
            one._name_ = '|'.join(names) if names else None
            if unknown:
                one._name_ = f'{one._name_}|{cls._numeric_repr_(unknown)}' if names else None
            return cls._value2member_map_.setdefault(value, one)

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                                f"{self.__class__.__qualname__!r}")
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __repr__(self):
            name = self.__class__.__name__
            value = int.__repr__(self._value_)
            return f'<{name}: {value}>' if self._name_ is None else f'<{name}.{self._name_}: {value}>'

        def __str__(self):
            if self._name_ is None:
                return f'{self.__class__.__name__}({self._value_!r})'
            return f'{self.__class__.__name__}.{self._name_}'

        def __bool__(self):
            return bool(self._value_)

        def _operand(self, other):
            if isinstance(other, self.__class__):
                return other._value_
            if self._member_type_ is not object and isinstance(other, self._member_type_):
                return other
            return NotImplemented

        def __or__(self, other):
            other = self._operand(other)
            return other if other is NotImplemented else self.__class__(self._value_ | other)

        def __and__(self, other):
            other = self._operand(other)
            return other if other is NotImplemented else self.__class__(self._value_ & other)

        def __xor__(self, other):
            other = self._operand(other)
            return other if other is NotImplemented else self.__class__(self._value_ ^ other)

        def __invert__(self):
            if self._boundary_ is KEEP:
                return self.__class__(~self._value_)
            return self.__class__(self._singles_mask_ & ~self._value_)

        __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        """A flag whose members are integers."""


    def _binary(value, width):
        """A number in base two, with its sign bit in front."""
        if value >= 0:
            digits = format(value, f'0{width}b')
            return f'0b0 {digits}'
        return f'0b1 {format((1 << width) + value, f"0{width}b")}'


    def unique(enumeration):
        """Refuses an enumeration with two names for one value."""
        twice = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
        if twice:
            shown = ', '.join(f'{alias} -> {name}' for alias, name in twice)
            raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
        return enumeration


    def global_enum(cls, update_str=False):
        """Puts the members into the module of the enumeration too."""
        import sys
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls


    from _enum_checks import CONTINUOUS, NAMED_FLAGS, UNIQUE, EnumCheck, verify
    """#
}
