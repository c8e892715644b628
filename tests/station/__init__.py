"""The station: its library of decks, and what becomes of it when the power goes."""
