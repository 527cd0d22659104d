# configparser: reading, references between values, writing, errors.
import configparser, io
text = """
[DEFAULT]
ServerAliveInterval = 45
Compression = yes
base = /opt

[forge.example]
User = hg
path = %(base)s/x
; comment
multi = one
    two

    three
[topsecret.server.example]
Port : 50022
ForwardX11=no
pi = 3.5
percent = 100%%
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), list(c), "x" in c, len(c), c["forge.example"])
s = c["forge.example"]
print(s["user"], s["path"], repr(s["multi"]), s.get("nope", "fallback"), s.getboolean("compression"), list(s), len(s), "User" in s)
t = c["topsecret.server.example"]
print(t.getint("port"), t.getboolean("forwardx11"), t.getfloat("pi"), t["percent"], c.get("topsecret.server.example", "none", fallback=None), c.items("topsecret.server.example"))
c["new"] = {"a": "1", "B": "two\nlines"}
c.set("new", "c", "3"); c.add_section("more"); c["more"]["x"] = "y"; c.remove_option("new", "a")
out = io.StringIO(); c.write(out); print(out.getvalue())
out = io.StringIO(); c.write(out, space_around_delimiters=False); print(out.getvalue()[:60])
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: c["zz"]); attempt(lambda: c.get("zz", "a")); attempt(lambda: c.get("new", "zz")); attempt(lambda: c.add_section("new")); attempt(lambda: c.set("new", "k", 5))
attempt(lambda: configparser.ConfigParser().read_string("a=1")); attempt(lambda: configparser.ConfigParser().read_string("[a]\nb\nc=1\nd"))
attempt(lambda: configparser.ConfigParser().read_string("[a]\nb=1\nb=2")); attempt(lambda: configparser.ConfigParser().read_string("[a]\n[a]"))
bad = configparser.ConfigParser(); bad.read_string("[a]\nx = %(nope)s\ny = %(y)s\nz = %q\nw = %(x")
for k in "xyzw": attempt(lambda: bad["a"][k])
attempt(lambda: bad.getint("a", "x", raw=True)); attempt(lambda: c.getboolean("more", "x")); attempt(lambda: c.remove_section("nope")); attempt(lambda: c.has_option("new", "B")); attempt(lambda: bad["a"].__setitem__("k", "100%"))
n = configparser.ConfigParser(allow_no_value=True, inline_comment_prefixes=("#",), delimiters=("=",)); n.read_string("[s]\nflag\nk = v # c\nu = a:b\n")
print(dict(n["s"])); out = io.StringIO(); n.write(out); print(out.getvalue())
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); e.read_string("[p]\nhome=/h\n[q]\ndir=${p:home}/d\nsub=${dir}/s\ncost=$$5\n"); print(dict(e["q"]))
r = configparser.RawConfigParser(); r.optionxform = str; r.read_dict({"S": {"Key": 1, "k%": "%(x)s"}}); print(dict(r["S"]), r.read(["/nonexistent"]))
print(c.defaults(), c.popitem()[0], c.sections(), configparser.ConfigParser({"d": "1"}, converters={"list": str.split})["DEFAULT"].getlist("d"))
del c["new"]; print("new" in c); attempt(lambda: c.__delitem__("DEFAULT"))
