"""Curves of numpy as polygons of Qt, filled through memory.

Rules: one copy, no list of points in between: that would take ten times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPolygonF

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray


def polyline(points: NDArray[float64]) -> QPolygonF:
    """An array of shape (n, 2) as a polygon."""
    # Imported late: nothing moves before the first living scene.
    import ctypes

    import numpy as np
    import shiboken6

    polygon = QPolygonF()
    polygon.resize(len(points))
    if len(points):
        address = shiboken6.getCppPointer(polygon.data())[0]
        raw = (ctypes.c_double * (2 * len(points))).from_address(address)
        np.ctypeslib.as_array(raw).reshape(-1, 2)[:] = points
    return polygon
