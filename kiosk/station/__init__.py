"""This one machine: which decks it holds and which one is on the screen, its staff and its settings."""
