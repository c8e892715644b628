"""Tests of the rules of the desk, without a window."""
