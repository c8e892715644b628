"""Tests of the station: decks, settings, staff and health of one machine."""
