"""Makes drawings with wide blurs cheap: each widely blurred group is drawn small and put back as a soft picture.

Rules: only groups whose one filter is a blur too wide to show detail, in drawings simple enough to be sure that
nothing else changes; in all other cases the drawing stays as it is. A blurred backdrop costs more than the rest of a
picture (2.0 of 2.7 s), and drawn at a quarter of its size nobody can see a difference. Does not check what it reads.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
# Blurs at least this wide (standard deviation in the drawing's own pixels) keep no detail a quarter cannot show.
WIDE = 12.0
SHRINK = 0.25
MOST = 6
# A parent with one of these changes what is inside it in a way this file does not follow.
STRICT = ("transform", "filter", "clip-path", "mask", "style", "viewBox", "x", "y")
REFERENCE = re.compile(r"url\(\s*['\"]?#([^)'\"]+)|^#(.+)")

# Draws an SVG text of a quarter of the size and gives it back enlarged, with this opacity, as PNG bytes.
DrawSoft = Callable[[str, float], bytes]


def soften(text: str, draw: DrawSoft) -> str:
    """`text` with its widely blurred groups replaced by the pictures that `draw` makes of them."""
    root = ElementTree.fromstring(text)
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) != 4 or next(root.iter(SVG + "style"), None) is not None:
        return text
    wide = set(_wide_filters(root))
    found = list(_groups(root, (), wide))[:MOST] if wide else []
    defined = list(root.iter(SVG + "defs"))
    for parents, group in found:
        shell = _shell(root, parents, group, defined, box)
        if shell is None:
            continue
        picture = draw(ElementTree.tostring(shell, "unicode"), float(group.get("opacity", "1")))
        place = dict(zip(("x", "y", "width", "height"), box, strict=True))
        # The picture has the size it is drawn in, so nothing is left to smooth, which would cost all that was won.
        kind = {"preserveAspectRatio": "none", "image-rendering": "optimizeSpeed"}
        soft = ElementTree.Element(SVG + "image", {**place, **kind})
        soft.set("href", f"data:image/png;base64,{base64.b64encode(picture).decode()}")
        soft.tail = group.tail
        parent = parents[-1]
        parent[list(parent).index(group)] = soft
    return ElementTree.tostring(root, "unicode") if found else text


def _wide_filters(root: ElementTree.Element) -> Iterator[str]:
    for part in root.iter(SVG + "filter"):
        blur = part[0].get("stdDeviation", "") if len(part) == 1 and part[0].tag == SVG + "feGaussianBlur" else ""
        if re.fullmatch(r"[0-9.]+", blur) and float(blur) >= WIDE:
            yield f"url(#{part.get('id')})"


def _groups(
    parent: ElementTree.Element, above: tuple[ElementTree.Element, ...], wide: set[str]
) -> Iterator[tuple[tuple[ElementTree.Element, ...], ElementTree.Element]]:
    """Every widely blurred group, with its parents from the root down."""
    for child in parent:
        if child.get("filter") in wide:
            plain = re.fullmatch(r"[0-9.]+", child.get("opacity", "1"))
            if plain and "style" not in child.attrib and "mask" not in child.attrib:
                yield (*above, parent), child
        elif child.tag == SVG + "g" and not any(key in child.attrib for key in STRICT):
            yield from _groups(child, (*above, parent), wide)


def _shell(
    root: ElementTree.Element,
    parents: tuple[ElementTree.Element, ...],
    group: ElementTree.Element,
    defined: list[ElementTree.Element],
    box: list[str],
) -> ElementTree.Element | None:
    """A drawing of the group alone, a quarter as large; None when it needs something that stands elsewhere."""
    known = {part.get("id") for top in (*defined, group) for part in top.iter()}
    if not known.issuperset(_references(group)):
        return None
    size = {"width": str(round(float(box[2]) * SHRINK)), "height": str(round(float(box[3]) * SHRINK))}
    shell = ElementTree.Element(root.tag, {**root.attrib, **size, "preserveAspectRatio": "none"})
    shell.extend(defined)
    inner = shell
    for parent in parents[1:]:
        inner = ElementTree.SubElement(inner, parent.tag, {k: v for k, v in parent.attrib.items() if k != "opacity"})
    bare = ElementTree.SubElement(inner, group.tag, {k: v for k, v in group.attrib.items() if k != "opacity"})
    bare.extend(group)
    return shell


def _references(group: ElementTree.Element) -> Iterator[str]:
    for part in group.iter():
        for key, value in part.attrib.items():
            if "#" in value and (key in ("href", XLINK_HREF) or "url(" in value):
                for match in REFERENCE.finditer(value):
                    yield match[1] or match[2]
