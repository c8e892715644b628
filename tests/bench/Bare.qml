// One rectangle and nothing else.
import QtQuick

Rectangle { color: "#041420" }
