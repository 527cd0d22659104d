# html and urllib.parse: texts and addresses of the web.
import html
from urllib.parse import *
print(html.escape("<a href='x'>\"T&C\"</a>"), html.escape("'", quote=False))
print(html.unescape("&lt;p&gt; &amp;amp; &copy; &#169; &#xa9; &#x1F600; &eacute; &nosuch; &copyright &#0; &#150; &amp &; &#xD800; a&b"))
for url in ("http://user:pw@Example.com:8080/path/a;p=1?q=1&r=%20x#frag", "mailto:x@y.z", "//host/path", "/just/path?x", "http://[::1]:80/", "file:///tmp/x", "HTTP://A/b", "x", "", "http://h?q#f", "ftp://h/p;type=a"):
    s, p = urlsplit(url), urlparse(url)
    print(s, p, s.hostname, s.port, s.username, s.password, s.geturl(), p.geturl(), urldefrag(url), sep="\n  ")
for link in ("x", "/x", "../x", "./", "..", "?q", "#f", "//h/x", "http://o/x", "a/b/../c", "", "../../../x", "x;y", "g?y/./x"):
    print(link, urljoin("http://a/b/c/d;p?q", link), urljoin("http://a/b/", link))
print(quote("a b/ü&~"), quote("a b/ü&", safe=""), quote_plus("a b+c"), unquote("a%20b%2Fü%C3%BC%zz%4"), unquote_plus("a+b%2B"), quote(b"\xff a"), unquote_to_bytes("%ff%"), unquote("%ff"))
print(urlencode({"a": 1, "b": "x y", "c": [1, 2]}), urlencode([("a", [1, 2]), ("b", "z")], doseq=True), urlencode({"k": "a/b"}, quote_via=quote))
print(parse_qs("a=1&a=2&b=&c=x+y%21"), parse_qsl("a=1&b=&c", keep_blank_values=True), parse_qs(""), parse_qsl("a=1;b=2", separator=";"))
for bad in (lambda: urlsplit("http://[x"), lambda: urlsplit("http://h:99999").port, lambda: urlsplit("http://h:x").port, lambda: urlencode(5), lambda: parse_qs("a", strict_parsing=True), lambda: quote_from_bytes("x"), lambda: quote(b"x", encoding="u")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
