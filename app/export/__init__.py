"""One outline, many formats."""
