"""Tests of the window, by real touches."""
