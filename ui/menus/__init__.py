"""A module for each menu: what stands in it, and what each entry does."""
