"""The staff desk as values and rules: who may enter, what is on each of its pages, what its buttons do. Knows no Qt."""
