"""The waiting-room education kiosk: illustrated, living slides on multiple sclerosis, and an offline quiz.

Rooms, from the one that knows most to the one that knows least:
cli → app → ui → (visit | touch) → deck → (slides | questions) → scenes → text → errors.
"""
