"""The least a PySide6 window can be: one rectangle in a view. What the kiosk is compared with.

Run as a program it opens the window, says on the error output when its first frame is drawn, and stays.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

application = QGuiApplication(["bare"])
view = QQuickView()
view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
view.resize(1920, 1080)
view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Bare.qml"))))
view.frameSwapped.connect(lambda: print("The first screen is drawn.", file=sys.stderr, flush=True))
view.show()
sys.exit(application.exec())
