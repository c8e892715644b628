"""This one machine: the decks it holds, its settings, its staff and its health."""
