"""Makes drawings with wide blurs cheap: each widely blurred group is drawn small and put back as a soft
picture.

Rules: only groups whose one filter is a blur too wide to show detail, in drawings simple enough to be sure
that nothing else changes; in all other cases the drawing stays as it is. A blurred backdrop costs more than
the rest of a picture (2.0 of 2.7 s), and drawn at a quarter of its size nobody can see a difference. Checks
nothing it reads.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
# Blurs at least this wide (standard deviation in the drawing's own pixels) keep no detail a quarter cannot
# show.
WIDE = 8.0
SHRINK = 0.25
MOST = 24
DEFINING = frozenset(
    SVG + name for name in ("defs", "filter", "linearGradient", "radialGradient", "clipPath", "mask", "symbol")
)
# What a parent does to the finished group; it still does so to the picture in its place.
AFTERWARDS = ("opacity", "clip-path", "mask", "filter")
REFERENCE = re.compile(r"url\(\s*['\"]?#([^)'\"]+)|^#(.+)")
TRANSFORM = re.compile(r"\s*(matrix|translate|scale|rotate)\s*\(([^)]*)\)\s*,?")

Element = ElementTree.Element
Matrix = tuple[float, float, float, float, float, float]
UNCHANGED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

# Draws an SVG text of a quarter of the size and gives back, enlarged and with this opacity, the part of it
# that is not empty as PNG bytes, and where that part lies: x, y, width, height as shares of the whole. None:
# all is empty.
Place = tuple[float, float, float, float]
DrawSoft = Callable[[str, float], tuple[bytes, Place] | None]


def soften(text: str, draw: DrawSoft) -> str:
    """`text` with its widely blurred groups replaced by the pictures that `draw` makes of them."""
    root = ElementTree.fromstring(text)
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    wide = set(_wide_filters(root))
    if len(box) != 4 or not wide or next(root.iter(SVG + "style"), None) is not None:
        return text
    defined = list(_definitions(root))
    for parents, group in list(_groups(root, (), wide))[:MOST]:
        shell = _shell(parents, group, defined, box)
        back = _inverse(parents)
        if shell is None or back is None:
            continue
        drawn = draw(ElementTree.tostring(shell, "unicode"), float(group.get("opacity", "1")))
        holder = Element(SVG + "g", {"transform": f"matrix({' '.join(f'{number:.9g}' for number in back)})"})
        if drawn is not None:
            holder.append(_picture(*drawn, [float(number) for number in box]))
        parents[-1][list(parents[-1]).index(group)] = holder
    return ElementTree.tostring(root, "unicode")


def _wide_filters(root: Element) -> Iterator[str]:
    for part in root.iter(SVG + "filter"):
        blur = part[0].get("stdDeviation", "") if len(part) == 1 and part[0].tag == SVG + "feGaussianBlur" else ""
        if re.fullmatch(r"[0-9.]+", blur) and float(blur) >= WIDE:
            yield f"url(#{part.get('id')})"


def _definitions(parent: Element) -> Iterator[Element]:
    """What is drawn nowhere by itself, wherever it stands."""
    for child in parent:
        if child.tag in DEFINING:
            yield child
        else:
            yield from _definitions(child)


def _groups(
    parent: Element, above: tuple[Element, ...], wide: set[str]
) -> Iterator[tuple[tuple[Element, ...], Element]]:
    """Every widely blurred group, with its parents from the root down."""
    for child in parent:
        if "style" in child.attrib:
            continue
        if child.get("filter") in wide:
            if re.fullmatch(r"[0-9.]+", child.get("opacity", "1")) and not {"mask", "clip-path"} & set(child.attrib):
                yield (*above, parent), child
        elif child.tag == SVG + "g":
            yield from _groups(child, (*above, parent), wide)


def _shell(parents: tuple[Element, ...], group: Element, defined: list[Element], box: list[str]) -> Element | None:
    """A drawing of the group alone, a quarter as large; None when it needs something that stands
    elsewhere."""
    known = {part.get("id") for top in (*defined, group) for part in top.iter()}
    if not known.issuperset(_references(group)):
        return None
    size = {"width": str(round(float(box[2]) * SHRINK)), "height": str(round(float(box[3]) * SHRINK))}
    shell = Element(parents[0].tag, {**parents[0].attrib, **size, "preserveAspectRatio": "none"})
    shell.extend(defined)
    inner = shell
    for parent in parents[1:]:
        kept = {key: value for key, value in parent.attrib.items() if key not in AFTERWARDS}
        inner = ElementTree.SubElement(inner, parent.tag, kept)
    own = {key: value for key, value in group.attrib.items() if key != "opacity"}
    ElementTree.SubElement(inner, group.tag, own).extend(group)
    return shell


def _references(group: Element) -> Iterator[str]:
    for part in group.iter():
        for key, value in part.attrib.items():
            if "#" in value and (key in ("href", XLINK_HREF) or "url(" in value):
                for match in REFERENCE.finditer(value):
                    yield match[1] or match[2]


def _picture(png: bytes, place: Place, box: list[float]) -> Element:
    left, top, across, down = box
    return Element(
        SVG + "image",
        {
            "x": f"{left + place[0] * across:.6f}",
            "y": f"{top + place[1] * down:.6f}",
            "width": f"{place[2] * across:.6f}",
            "height": f"{place[3] * down:.6f}",
            "preserveAspectRatio": "none",
            # The picture has the size it is drawn in; smoothing it again would cost all that was won.
            "image-rendering": "optimizeSpeed",
            "href": f"data:image/png;base64,{base64.b64encode(png).decode()}",
        },
    )


def _inverse(parents: tuple[Element, ...]) -> Matrix | None:
    """What undoes the transforms of all parents; None when they hold what we do not read."""
    a, b, c, d, e, f = UNCHANGED
    for parent in parents:
        for step in _steps(parent.get("transform", "")):
            if step is None:
                return None
            k, m, n, o, p, q = step
            a, b, c, d, e, f = (
                *(a * k + c * m, b * k + d * m, a * n + c * o, b * n + d * o),
                *(a * p + c * q + e, b * p + d * q + f),
            )
    area = a * d - b * c
    if not math.isfinite(area) or abs(area) < 1e-6:
        return None
    return (d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area)


def _steps(text: str) -> Iterator[Matrix | None]:
    position = 0
    while position < len(text.rstrip()):
        match = TRANSFORM.match(text, position)
        yield (_step(match[1], re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", match[2])) if match else None)
        position = match.end() if match else len(text)


def _step(name: str, words: list[str]) -> Matrix | None:
    numbers = [float(word) for word in words]
    match name, numbers:
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *rest] if len(rest) < 2:
            return (1.0, 0.0, 0.0, 1.0, x, rest[0] if rest else 0.0)
        case "scale", [x, *rest] if len(rest) < 2:
            return (x, 0.0, 0.0, rest[0] if rest else x, 0.0, 0.0)
        case "rotate", [angle, *centre] if len(centre) in (0, 2):
            x, y = centre or (0.0, 0.0)
            cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            return (cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos)
    return None
