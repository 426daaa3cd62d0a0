"""Instead of the common hook, which takes every test and source along."""
