"""The values that every stage takes and returns: frozen, comparable, picklable."""
