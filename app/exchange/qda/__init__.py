"""REFI-QDA projects (.qdpx, urn:QDA-XML:project:1.0): what programs for qualitative analysis exchange."""
