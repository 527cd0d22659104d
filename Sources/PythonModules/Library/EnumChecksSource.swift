// What `enum.verify` checks.

enum EnumChecksSource {
  /// The module's source.
  static let text = #"""
    from enum import Flag, StrEnum, show_flag_values


    class EnumCheck(StrEnum):
        """What verify() can check."""

        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'


    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


    class verify:
        """Checks an enumeration as a decorator: UNIQUE, CONTINUOUS, NAMED_FLAGS."""

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            name = enumeration.__name__
            is_flag = issubclass(enumeration, Flag)
            for check in self.checks:
                if check is UNIQUE:
                    twice = [(alias, one.name) for alias, one in enumeration.__members__.items()
                             if alias != one.name]
                    if twice:
                        shown = ', '.join(f'{alias} -> {other}' for alias, other in twice)
                        raise ValueError(f'aliases found in {enumeration!r}: {shown}')
                elif check is CONTINUOUS:
                    values = {one.value for one in enumeration}
                    if len(values) < 2:
                        continue
                    if is_flag:
                        expected = [1 << bit for bit in range(min(values).bit_length() - 1, max(values).bit_length())]
                    else:
                        expected = range(min(values), max(values) + 1)
                    missing = [value for value in expected if value not in values]
                    if missing:
                        kind = 'flag' if is_flag else 'enum'
                        raise ValueError(f"invalid {kind} {name!r}: missing values "
                                         f"{', '.join(map(str, missing))}"[:256])
                elif check is NAMED_FLAGS:
                    values = {one.value for one in enumeration}
                    for alias, one in enumeration.__members__.items():
                        missing = [bit for bit in show_flag_values(one.value) if bit not in values]
                        if missing and one.value >= 0:
                            shown = ', '.join(map(str, missing))
                            raise ValueError(f'invalid Flag {name!r}: alias {alias!r} is missing value'
                                             f'{"s" if len(missing) > 1 else ""} {shown} [use '
                                             'enum.show_flag_values(value) for details]')
            return enumeration


    EnumCheck.__module__ = verify.__module__ = 'enum'
    """#
}
