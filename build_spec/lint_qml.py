"""Lints every drawing with Qt's own linter; any warning fails.

Rules: the linter learns the types written in Python (Target, Visitor, Stage …) from a description made from the living
classes, so that it stays true. Does not change any file but that description, which goes into the folder build.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject

from kiosk import places
from kiosk.ui.staff_desk import StaffDesk
from kiosk.ui.stage import Stage
from kiosk.ui.target import Target
from kiosk.ui.text_pages import TextPages
from kiosk.ui.visitor import Visitor

# Qt's names of types as the linter writes them.
NAMES = {"QString": "QString", "double": "double", "PyObject": "QVariant"}


def component(meta: QMetaObject, prototype: str, creatable: bool) -> str:
    """One class as a Component of a .qmltypes file."""
    lines = [
        "    Component {",
        f'        name: "{meta.className()}"',
        '        accessSemantics: "reference"',
        f'        prototype: "{prototype}"',
        f'        exports: ["kiosk.ui/{meta.className()} 1.0"]',
        "        exportMetaObjectRevisions: [256]",
    ]
    if not creatable:
        lines.append("        isCreatable: false")
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        prop = meta.property(index)
        kind = str(prop.typeName())
        notify = bytes(prop.notifySignal().name().data()).decode()
        read_only = "" if prop.isWritable() else " isReadonly: true;"
        lines.append(
            f'        Property {{ name: "{prop.name()}"; type: "{NAMES.get(kind, kind)}"; read: "{prop.name()}"; '
            f'notify: "{notify}";{read_only} index: {index - meta.propertyOffset()} }}'
        )
    for index in range(meta.methodOffset(), meta.methodCount()):
        lines.append(method(meta.method(index)))
    return "\n".join([*lines, "    }"])


def method(entry: QMetaMethod) -> str:
    """One signal or slot as an entry of a Component."""
    kind = "Signal" if entry.methodType() is QMetaMethod.MethodType.Signal else "Method"
    parameters = [bytes(kind.data()).decode() for kind in entry.parameterTypes()]
    words = " ".join(
        f'Parameter {{ name: "value{place}"; type: "{NAMES.get(name, name)}" }}'
        for place, name in enumerate(parameters)
    )
    result = entry.returnMetaType().name()
    returns = "" if result in ("", "void") else f'type: "{NAMES.get(result, result)}"; '
    return f'        {kind} {{ name: "{bytes(entry.name().data()).decode()}"; {returns}{words} }}'


def stage_module(folder: Path) -> Path:
    """A copy of the module kiosk.ui that also names the description of its Python types."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(places.ROOT / "kiosk" / "ui", folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    qmldir = folder / "qmldir"
    first, rest = qmldir.read_text(encoding="utf-8").split("\n", maxsplit=1)
    qmldir.write_text(f"{first}\ntypeinfo kiosk.qmltypes\ndepends QtQuick\n{rest}", encoding="utf-8")
    return folder


def main() -> int:
    """Describe the types, run the linter over every drawing. Returns its exit code."""
    module = stage_module(places.BUILD / "qml" / "kiosk" / "ui")
    parts = [
        component(Target.staticMetaObject, "QQuickItem", True),
        component(TextPages.staticMetaObject, "QObject", True),
        component(Visitor.staticMetaObject, "QObject", False),
        component(StaffDesk.staticMetaObject, "QObject", False),
        component(Stage.staticMetaObject, "QObject", False),
    ]
    description = "import QtQuick.tooling 1.2\n\nModule {\n" + "\n".join(parts) + "\n}\n"
    (module / "kiosk.qmltypes").write_text(description, encoding="utf-8")
    linter = shutil.which("pyside6-qmllint", path=str(Path(sys.executable).parent)) or "pyside6-qmllint"
    shelves = [
        path for shelf in ("slides", "questions", "scenes") for path in (places.ROOT / "kiosk" / shelf).glob("*.qml")
    ]
    drawings = sorted(map(str, [*module.rglob("*.qml"), *shelves]))
    with ThreadPoolExecutor() as pool:
        reports = list(pool.map(lambda drawing: lint(linter, drawing, module), drawings))
    complaints = [report for report in reports if report]
    print("\n".join(complaints) or f"{len(drawings)} drawings are clean.")
    return 1 if complaints else 0


def lint(linter: str, drawing: str, module: Path) -> str:
    """What the linter says of one drawing. One by one, because it loses types when many are given at once; not from
    the repository's root, because it would find the module there, without its description."""
    command = [linter, "-I", str(places.BUILD / "qml"), drawing]
    done = subprocess.run(command, check=False, cwd=module, capture_output=True, text=True)
    return done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main())
