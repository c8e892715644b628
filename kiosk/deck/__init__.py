"""What a deck is: data, never code; read once, checked completely, and from then on immutable."""
