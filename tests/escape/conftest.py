"""The windows of tests/ui, for those who try to leave them."""

from tests.ui.conftest import assets, drawn, kiosk, open_kiosk, qapp, small_deck

__all__ = ["assets", "drawn", "kiosk", "open_kiosk", "qapp", "small_deck"]
