"""The benchmarks: `make bench`, or `python -m tests.bench`.

Rules: figures come with their targets and are never asserted in tests, because they depend on the machine and on what
else it does; what is compared takes turns within one run, so that both see the same machine. Runs without a display.
"""
