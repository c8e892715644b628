"""Tests of what builds the frozen program and its packages."""
