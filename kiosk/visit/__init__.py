"""What happens between a visitor's first touch and the reset: a value, and a pure step to the next value.

Rules: no clock, no randomness, no Qt, no files – they come in with the events. At reset everything a visitor did is
gone: answers, language, text size, theme and path live in the value and nowhere else.
"""
