"""Tries the packages as a clinic would, and prints every figure with its target: `python -m build_spec.try_package`."""
