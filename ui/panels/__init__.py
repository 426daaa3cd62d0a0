"""The docks beside the synopsis."""
