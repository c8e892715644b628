"""The station: this one machine – the decks it holds, its settings, its staff and its health."""
