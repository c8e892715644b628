"""The tests of the kiosk: a mirror of `kiosk/`, and the tools they share (watch.py, builders.py).

Rules: behaviour only, each test one sentence; no sleeping, no mocks, no order between tests.
"""
