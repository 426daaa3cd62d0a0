"""What one report says, one report at a time."""

from app.language.analysis import analyse, fingerprint, is_remembered, remember
from app.language.encoder import encode
from app.language.segment import sentences

__all__ = ["analyse", "encode", "fingerprint", "is_remembered", "remember", "sentences"]
