// The module `urllib.parse`, in Python.

enum UrllibParseSource {
  /// The module's source.
  static let text = #"""
    import collections

    __all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
               'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
               'DefragResult', 'ParseResult', 'SplitResult']

    uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                     'rtsp', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
    uses_netloc = [*uses_relative, 'telnet', 'snews', 'rsync', 'nfs', 'git', 'git+ssh']
    uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms',
                   'sftp', 'tel']
    scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
    _SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


    class _Location:
        """What the part of an address between `//` and `/` holds."""

        __slots__ = ()

        def _user_and_host(self):
            user, at, host = self.netloc.rpartition('@')
            return (user if at else None), host

        @property
        def username(self):
            user, _ = self._user_and_host()
            return None if user is None else user.partition(':')[0]

        @property
        def password(self):
            user, _ = self._user_and_host()
            if user is None:
                return None
            _, colon, password = user.partition(':')
            return password if colon else None

        def _host_and_port(self):
            _, host = self._user_and_host()
            _, bracket, inside = host.partition('[')
            if bracket:
                host, _, rest = inside.partition(']')
                port = rest.partition(':')[2]
            else:
                host, _, port = host.partition(':')
            return host, port or None

        @property
        def hostname(self):
            host, _ = self._host_and_port()
            if not host:
                return None
            name, percent, zone = host.partition('%')
            return name.lower() + percent + zone

        @property
        def port(self):
            _, port = self._host_and_port()
            if port is None:
                return None
            if not (port.isascii() and port.isdigit()):
                raise ValueError(f'Port could not be cast to integer value as {port!r}')
            if int(port) > 65535:
                raise ValueError('Port out of range 0-65535')
            return int(port)


    class SplitResult(_Location, collections.namedtuple('SplitResult', 'scheme netloc path query fragment')):
        """The parts of an address."""

        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)


    class ParseResult(_Location, collections.namedtuple('ParseResult', 'scheme netloc path params query fragment')):
        """The parts of an address, with the parameters of its path apart."""

        __slots__ = ()

        def geturl(self):
            return urlunparse(self)


    class DefragResult(collections.namedtuple('DefragResult', 'url fragment')):
        """An address without its fragment, and the fragment."""

        __slots__ = ()

        def geturl(self):
            return self.url + '#' + self.fragment if self.fragment else self.url


    def urlsplit(url, scheme='', allow_fragments=True):
        """The parts of an address."""
        url = url.lstrip(''.join(map(chr, range(33))))
        for unsafe in '\t\r\n':
            url, scheme = url.replace(unsafe, ''), scheme.replace(unsafe, '')
        netloc = query = fragment = ''
        front, colon, rest = url.partition(':')
        if colon and front and front[0].isascii() and front[0].isalpha() and all(c in scheme_chars for c in front):
            scheme, url = front.lower(), rest
        if url.startswith('//'):
            end = min((place for place in (url.find(mark, 2) for mark in '/?#') if place >= 0), default=len(url))
            netloc, url = url[2:end], url[end:]
            if ('[' in netloc) != (']' in netloc):
                raise ValueError('Invalid IPv6 URL')
        if allow_fragments and '#' in url:
            url, _, fragment = url.partition('#')
        if '?' in url:
            url, _, query = url.partition('?')
        return SplitResult(scheme, netloc, url, query, fragment)


    def urlparse(url, scheme='', allow_fragments=True):
        """The parts of an address, with the parameters of its path apart."""
        scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
        params = ''
        if scheme in uses_params and ';' in path.rpartition('/')[2]:
            place = path.find(';', path.rfind('/') + 1)
            path, params = path[:place], path[place + 1:]
        return ParseResult(scheme, netloc, path, params, query, fragment)


    def urlunsplit(components):
        """An address made of five parts."""
        scheme, netloc, url, query, fragment = components
        if netloc or (scheme and scheme in uses_netloc and url[:2] != '//'):
            if url and url[:1] != '/':
                url = '/' + url
            url = '//' + (netloc or '') + url
        if scheme:
            url = scheme + ':' + url
        if query:
            url = url + '?' + query
        return url + '#' + fragment if fragment else url


    def urlunparse(components):
        """An address made of six parts."""
        scheme, netloc, url, params, query, fragment = components
        return urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment))


    def urldefrag(url):
        """An address without its fragment, and the fragment."""
        if '#' not in url:
            return DefragResult(url, '')
        parts = urlparse(url)
        return DefragResult(urlunparse((*parts[:5], '')), parts.fragment)


    def urljoin(base, url, allow_fragments=True):
        """The address that a link on a page means."""
        if not base or not url:
            return url or base
        old = urlparse(base, '', allow_fragments)
        new = urlparse(url, old.scheme, allow_fragments)
        if new.scheme != old.scheme or new.scheme not in uses_relative:
            return url
        netloc = new.netloc
        if new.scheme in uses_netloc:
            if netloc:
                return urlunparse(new)
            netloc = old.netloc
        if not new.path and not new.params:
            return urlunparse((new.scheme, netloc, old.path, old.params, new.query or old.query, new.fragment))
        folders = old.path.split('/')
        if folders[-1] != '':
            del folders[-1]
        if new.path.startswith('/'):
            segments = new.path.split('/')
        else:
            segments = folders + new.path.split('/')
            segments[1:-1] = filter(None, segments[1:-1])
        kept = []
        for segment in segments:
            if segment == '..':
                if kept:
                    kept.pop()
            elif segment != '.':
                kept.append(segment)
        if segments[-1] in ('.', '..'):
            kept.append('')
        return urlunparse((new.scheme, netloc, '/'.join(kept) or '/', new.params, new.query, new.fragment))


    # Characters by number

    def quote(string, safe='/', encoding=None, errors=None):
        """A text with all but some characters written as `%XX`."""
        if isinstance(string, str):
            if not string:
                return string
            string = string.encode(encoding or 'utf-8', errors or 'strict')
        elif encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        elif errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
        return quote_from_bytes(string, safe)


    def quote_from_bytes(bs, safe='/'):
        if not isinstance(bs, (bytes, bytearray)):
            raise TypeError('quote_from_bytes() expected bytes')
        kept = _SAFE.union(safe.encode('ascii', 'ignore') if isinstance(safe, str) else safe)
        return ''.join(chr(byte) if byte in kept else f'%{byte:02X}' for byte in bs)


    def quote_plus(string, safe='', encoding=None, errors=None):
        """As quote(), with `+` for blanks."""
        if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
            return quote(string, safe, encoding, errors)
        return quote(string, safe + ' ', encoding, errors).replace(' ', '+')


    def unquote_to_bytes(string):
        if isinstance(string, str):
            string = string.encode('utf-8')
        parts = string.split(b'%')
        result = [parts[0]]
        for part in parts[1:]:
            try:
                result.append(bytes.fromhex(part[:2].decode('ascii')) if len(part[:2].strip()) == 2 else b'%' + part[:2])
            except ValueError:
                result.append(b'%' + part[:2])
            result.append(part[2:])
        return b''.join(result)


    def unquote(string, encoding='utf-8', errors='replace'):
        """The text that is written with `%XX`."""
        if isinstance(string, bytes):
            return unquote_to_bytes(string).decode(encoding, errors)
        if '%' not in string:
            return string
        result, start = [], 0
        while start < len(string):
            end = start
            while end < len(string) and string[end].isascii():
                end += 1
            result.append(unquote_to_bytes(string[start:end]).decode(encoding or 'utf-8', errors or 'replace'))
            start = end
            while end < len(string) and not string[end].isascii():
                end += 1
            result.append(string[start:end])
            start = end
        return ''.join(result)


    def unquote_plus(string, encoding='utf-8', errors='replace'):
        """As unquote(), with blanks for `+`."""
        return unquote(string.replace('+', ' '), encoding, errors)


    # Queries

    def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
        """A mapping or pairs as the query of an address."""
        if hasattr(query, 'items'):
            query = query.items()
        else:
            try:
                if len(query) and not isinstance(query[0], tuple):
                    raise TypeError
            except TypeError:
                raise TypeError('not a valid non-string sequence or mapping object') from None

        def written(value):
            if isinstance(value, bytes):
                return quote_via(value, safe)
            return quote_via(str(value), safe, encoding, errors)

        pairs = []
        for key, value in query:
            key = written(key)
            if doseq and not isinstance(value, (str, bytes)):
                try:
                    pairs += [f'{key}={written(item)}' for item in value]
                    continue
                except TypeError:
                    pass
            pairs.append(f'{key}={written(value)}')
        return '&'.join(pairs)


    def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                  max_num_fields=None, separator='&'):
        """The pairs of a query."""
        if not separator or not isinstance(separator, (str, bytes)):
            raise ValueError('Separator must be of type string or bytes.')
        if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
            raise ValueError('Max number of fields exceeded')
        pairs = []
        for field in qs.split(separator) if qs else []:
            if not field and not strict_parsing:
                continue
            name, equals, value = field.partition('=')
            if not equals:
                if strict_parsing:
                    raise ValueError(f'bad query field: {field!r}')
                if not keep_blank_values:
                    continue
            if value or keep_blank_values:
                pairs.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
        return pairs


    def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                 max_num_fields=None, separator='&'):
        """A query as a dict of lists."""
        found = {}
        for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
            found.setdefault(name, []).append(value)
        return found
    """#
}
