"""Tests of a visit as a value."""
