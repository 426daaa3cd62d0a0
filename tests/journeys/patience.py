"""How long a journey waits for the engine: a busy machine loads the language models slowly."""

PATIENCE_MS = 90_000
