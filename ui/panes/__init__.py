"""The synopsis: columns of painted text with marks, notes and links."""
