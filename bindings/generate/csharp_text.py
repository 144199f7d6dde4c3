"""Names and documentation of C#."""
import re
from html import escape

KEYWORDS = set("""
abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is
lock long namespace new null object operator out override params private protected public readonly ref return sbyte
sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe
ushort using virtual void volatile while
""".split())


USING = "".join(f"using System{n};\n" for n in (
    "", ".Collections.Generic", ".Diagnostics.CodeAnalysis", ".Threading", ".Threading.Tasks")) + "\nnamespace Sterna {\n"


def ident(name):
    return "@" + name if name in KEYWORDS else name


def pascal(name):
    """new_running_mean → NewRunningMean"""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def camel(name):
    made = pascal(name)
    return ident(made[0].lower() + made[1:])


SPELLED = {}  # what C calls sterna_NAME, in C#: csharp.py fills it


def spelled(text):
    """Prose about the C ABI with the names of C#."""
    text = re.sub(r"STERNA_ERROR_([A-Z_]+)", lambda m: "ErrorCode." + pascal(m[1].lower()), text)
    text = re.sub(r"\bsterna_([a-z0-9_]+)", lambda m: SPELLED.get(m[1], m[0]), text)
    return text.replace("NULL", "null").replace("HUGE_VAL", "infinity")


def xml(text):
    """Prose as XML: `x` is code."""
    parts = re.split(r"`([^`]*)`", spelled(text))
    return "".join(f"<c>{escape(p, False)}</c>" if i % 2 else escape(p, False) for i, p in enumerate(parts))


def tag(element, text, indent, **attributes):
    given = "".join(f' {k}="{v}"' for k, v in attributes.items())
    return f"{indent}/// <{element}{given}>{xml(text)}</{element}>\n" if text else ""


def doc(summary, indent="    ", params=(), returns="", errors="", remarks=""):
    """`params`: (name, text)"""
    out = tag("summary", summary, indent) + tag("remarks", remarks, indent)
    out += "".join(tag("param", text, indent, name=name.lstrip("@")) for name, text in params)
    out += tag("returns", returns, indent)
    return out + tag("exception", errors, indent, cref="SternaException")
