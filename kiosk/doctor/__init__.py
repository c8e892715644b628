"""Looks at the machine a kiosk stands on and says what would let a visitor out, go dark or wear out; see table.py."""
