// What every living scene stands on: it fills the stage panel and knows the scene it draws.
import QtQuick
import kiosk.ui

Item {
    id: base

    required property Stage stage
    required property string language
    // What it says of itself.
    property SceneWords words: null

    readonly property bool portrait: height > width

    // Whether the slide shows a control of the scene.
    function offers(control: string): bool {
        return base.stage.controls.includes(control)
    }
}
