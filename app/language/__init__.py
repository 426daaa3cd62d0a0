"""What one report says, one report at a time."""
