"""Decks and files made to do harm, built by programs: whatever they are, the kiosk answers in words."""
