// The module `logging.config`, in Python.

enum LoggingConfigSource {
  /// The module's source.
  static let text = #"""
    import logging
    import logging.handlers

    __all__ = ['dictConfig', 'dictConfigClass', 'DictConfigurator']


    def _resolved(name):
        """The object of a name with dots."""
        parts = name.split('.')
        used = parts.pop(0)
        found = __import__(used)
        for part in parts:
            used += '.' + part
            try:
                found = getattr(found, part)
            except AttributeError:
                __import__(used)
                found = getattr(found, part)
        return found


    class DictConfigurator:
        """Sets loggers, handlers, filters and formatters up as a dictionary says."""

        def __init__(self, config):
            self.config = dict(config)

        def _value(self, value):
            """A value, with ext://, cfg:// and callables named in it replaced."""
            if isinstance(value, str) and value.startswith('ext://'):
                try:
                    return _resolved(value[6:])
                except ImportError as error:
                    raise ValueError(f'Cannot resolve {value[6:]!r}: {error}') from error
            if isinstance(value, str) and value.startswith('cfg://'):
                found = self.config
                for part in value[6:].replace('[', '.').replace(']', '').split('.'):
                    found = found[int(part)] if isinstance(found, (list, tuple)) else found[part]
                return self._value(found)
            if isinstance(value, dict):
                return {key: self._value(item) for key, item in value.items()}
            if isinstance(value, (list, tuple)):
                return type(value)(self._value(item) for item in value)
            return value

        def _custom(self, config):
            """What a factory named by '()' makes."""
            factory = config.pop('()')
            if not callable(factory):
                factory = _resolved(factory)
            more = config.pop('.', None)
            made = factory(**{key: value for key, value in config.items() if key.isidentifier()})
            for name, value in (more or {}).items():
                setattr(made, name, value)
            return made

        def configure(self):
            """Set everything up."""
            config = self.config
            if 'version' not in config:
                raise ValueError("dictionary doesn't specify a version")
            if config['version'] != 1:
                raise ValueError(f'Unsupported version: {config["version"]}')
            made = {'formatters': {}, 'filters': {}, 'handlers': {}}
            root = logging.root
            if config.get('incremental', False):
                self._incremental(config, root)
                return
            for kind, make, what in (('formatters', self._formatter, 'formatter'), ('filters', self._filter, 'filter'),
                                     ('handlers', self._handler, 'handler')):
                names = sorted(config.get(kind, {}))
                if kind == 'handlers':
                    # A handler that writes to another comes after it.
                    names.sort(key=lambda name: 'target' in config[kind][name])
                for name in names:
                    try:
                        made[kind][name] = make(self._value(dict(config[kind][name])), made)
                        if kind == 'handlers':
                            made[kind][name].name = name
                    except Exception as error:
                        raise ValueError(f'Unable to configure {what} {name!r}') from error
            existing = [name for name, one in root.manager.loggerDict.items() if isinstance(one, logging.Logger)]
            wanted = config.get('loggers', {})
            for name in wanted:
                try:
                    self._logger(logging.getLogger(name), self._value(wanted[name]), made)
                    logging.getLogger(name).disabled = False
                    logging.getLogger(name).propagate = wanted[name].get('propagate', True)
                except Exception as error:
                    raise ValueError(f'Unable to configure logger {name!r}') from error
            for name in existing:
                if name in wanted:
                    continue
                logger = logging.getLogger(name)
                if any(name.startswith(other + '.') for other in wanted):
                    logger.level, logger.handlers, logger.propagate = logging.NOTSET, [], True
                else:
                    logger.disabled = config.get('disable_existing_loggers', True)
            if config.get('root'):
                try:
                    self._logger(root, self._value(config['root']), made)
                except Exception as error:
                    raise ValueError('Unable to configure root logger') from error

        def _incremental(self, config, root):
            for name, settings in config.get('handlers', {}).items():
                if logging.getHandlerByName(name) is None:
                    raise ValueError(f'No handler found with name {name!r}')
                if settings.get('level'):
                    logging.getHandlerByName(name).setLevel(settings['level'])
            for name, settings in [*config.get('loggers', {}).items(), (None, config.get('root', {}))]:
                if settings.get('level') is not None:
                    logging.getLogger(name).setLevel(settings['level'])

        def _formatter(self, config, made):
            if '()' in config:
                return self._custom(config)
            cls = _resolved(config['class']) if config.get('class') else logging.Formatter
            return cls(config.get('format'), config.get('datefmt'), config.get('style', '%'), config.get('validate', True))

        def _filter(self, config, made):
            return self._custom(config) if '()' in config else logging.Filter(config.get('name', ''))

        def _add_filters(self, target, filters, made):
            for name in filters:
                target.addFilter(name if callable(name) or hasattr(name, 'filter') else made['filters'][name])

        def _handler(self, config, made):
            formatter = config.pop('formatter', None)
            level = config.pop('level', None)
            filters = config.pop('filters', None)
            if '()' in config:
                handler = self._custom(config)
            else:
                cls = config.pop('class')
                cls = cls if callable(cls) else _resolved(cls)
                more = config.pop('.', None)
                if issubclass(cls, logging.handlers.MemoryHandler) and isinstance(config.get('target'), str):
                    config['target'] = made['handlers'][config['target']]
                handler = cls(**{key: value for key, value in config.items() if key.isidentifier()})
                for name, value in (more or {}).items():
                    setattr(handler, name, value)
            if formatter:
                try:
                    handler.setFormatter(made['formatters'][formatter])
                except KeyError as error:
                    raise ValueError(f'Unable to set formatter {formatter!r}') from error
            if level is not None:
                handler.setLevel(level)
            self._add_filters(handler, filters or (), made)
            return handler

        def _logger(self, logger, config, made):
            if config.get('level') is not None:
                logger.setLevel(config['level'])
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            for name in config.get('handlers') or ():
                try:
                    logger.addHandler(made['handlers'][name])
                except KeyError as error:
                    raise ValueError(f'Unable to add handler {name!r}') from error
            self._add_filters(logger, config.get('filters') or (), made)


    dictConfigClass = DictConfigurator


    def dictConfig(config):
        """Set logging up as a dictionary says."""
        dictConfigClass(config).configure()
    """#
}
