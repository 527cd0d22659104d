// The module `html`, in Python.

enum HtmlSource {
  /// The module's source.
  static let text = #"""
    import re

    __all__ = ['escape', 'unescape']

    # The named characters that texts commonly have; HTML knows some two thousand more.
    _NAMES = {
        'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '©', 'reg': '®',
        'trade': '™', 'hellip': '…', 'mdash': '—', 'ndash': '–', 'lsquo': '‘', 'rsquo': '’', 'ldquo': '“',
        'rdquo': '”', 'laquo': '«', 'raquo': '»', 'bull': '•', 'middot': '·', 'euro': '€', 'pound': '£',
        'yen': '¥', 'cent': '¢', 'sect': '§', 'para': '¶', 'deg': '°', 'plusmn': '±', 'times': '×', 'divide': '÷',
        'frac12': '½', 'frac14': '¼', 'frac34': '¾', 'sup1': '¹', 'sup2': '²', 'sup3': '³', 'micro': 'µ',
        'auml': 'ä', 'ouml': 'ö', 'uuml': 'ü', 'Auml': 'Ä', 'Ouml': 'Ö', 'Uuml': 'Ü', 'szlig': 'ß', 'eacute': 'é',
        'egrave': 'è', 'ecirc': 'ê', 'agrave': 'à', 'aacute': 'á', 'acirc': 'â', 'ccedil': 'ç', 'ntilde': 'ñ',
        'oacute': 'ó', 'uacute': 'ú', 'iacute': 'í', 'larr': '←', 'uarr': '↑', 'rarr': '→', 'darr': '↓',
        'alpha': 'α', 'beta': 'β', 'gamma': 'γ', 'delta': 'δ', 'lambda': 'λ', 'mu': 'μ', 'pi': 'π', 'sigma': 'σ',
        'omega': 'ω', 'Omega': 'Ω', 'Delta': 'Δ', 'infin': '∞', 'ne': '≠', 'le': '≤', 'ge': '≥', 'sum': '∑',
        'radic': '√', 'empty': '∅', 'isin': '∈', 'hearts': '♥',
    }
    # These are known without their semicolon too, as old pages have them.
    _OLD = sorted((name for name in _NAMES if len(_NAMES[name]) == 1 and ord(_NAMES[name]) < 256 and name != 'apos'),
                  key=len, reverse=True)
    # What browsers make of the numbers 128 to 159: Windows' characters.
    _WINDOWS = dict(zip(range(0x80, 0xA0), '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'))


    def escape(s, quote=True):
        """A text with what HTML takes for its own replaced."""
        s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        if quote:
            s = s.replace('"', '&quot;').replace("'", '&#x27;')
        return s


    def _character(match):
        text = match.group(1)
        if text.startswith('#'):
            digits = text[1:].rstrip(';')
            number = int(digits[1:], 16) if digits[0] in 'xX' else int(digits)
            if number in _WINDOWS:
                return _WINDOWS[number]
            if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
                return '\ufffd'
            if number == 0x0D:
                return '\r'
            if number < 32 and number not in (9, 10, 12) or 127 <= number < 160 or number & 0xFFFE == 0xFFFE \
                    or 0xFDD0 <= number <= 0xFDEF or number == 11:
                return ''
            return chr(number)
        if text.endswith(';') and text[:-1] in _NAMES:
            return _NAMES[text[:-1]]
        for name in _OLD:
            if text.startswith(name):
                return _NAMES[name] + text[len(name):]
        return '&' + text


    def unescape(s):
        """A text with the characters that `&…;` stand for."""
        if '&' not in s:
            return s
        return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _character, s)
    """#
}
