"""The reader's notes: anchors, edits as functions on the project, undo."""
