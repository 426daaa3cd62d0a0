"""Synoptic's engine: reports in, comparison out; it never imports Qt."""

import os

__version__ = "0.1.0"

# One thread for a process's matrix products, unless the user says otherwise: ours are small, and threads
# that wait for one another make them ten times slower. It counts only before numpy is loaded.
for _threads in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_threads, "1")
