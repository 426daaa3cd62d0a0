"""What the command line's exit code says."""

DONE = 0
FAILED = 1  # nothing could be done
USAGE = 2  # argparse's own
SOME_FAILED = 3  # done, but some files could not be read
INTERRUPTED = 130  # as shells count a Ctrl+C
